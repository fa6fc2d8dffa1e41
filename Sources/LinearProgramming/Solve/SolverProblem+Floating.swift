import CGLPK
import CGLPKGuard

/// How one run of the simplex method differs from another.
struct SimplexRun {
  var method: SolveOptions.Method
  var presolve: Bool
  var tolerance = 1e-7
  /// Whether GLPK's simplex method in rational arithmetic is used; it computes on the doubles that it was given.
  var isExact = false
}

extension SolverProblem {
  /// Solves in floating point from the last basis and proves nothing.
  ///
  /// - Throws: `SolveError.libraryFailure` should GLPK fail inside.
  public mutating func solveFloating() throws(SolveError) -> FloatingResult {
    var clock = SolveClock(options)
    return try solveFloating(firstRun, clock: &clock)
  }

  /// The run that the options ask for.
  ///
  /// Unless they say otherwise, presolve serves programs of some size that are solved from scratch: it has nothing to give to a
  /// warm start, and keeps long degenerate models from stalling.
  var firstRun: SimplexRun {
    let isLarge = program.rowCount >= 200
    return SimplexRun(method: options.method, presolve: options.presolve ?? (isLarge && !isWarm))
  }

  /// Runs the method of the options, and the other ways where that one comes to nothing.
  mutating func solveFloating(_ run: SimplexRun, clock: inout SolveClock) throws(SolveError) -> FloatingResult {
    var run = run
    var result = try attempt(run, clock: &clock)
    if result.verdict == .badBasis {
      try handle.setStandardBasis()
      result = try attempt(run, clock: &clock)
    }
    if run.presolve, result.basis == nil || result.verdict == .failed {
      // Presolve leaves no basis to prove anything from, so the question is put again without it.
      run.presolve = false
      try handle.setAdvancedBasis()
      result = try attempt(run, clock: &clock)
    }
    if result.verdict == .failed || result.verdict == .dualInfeasible {
      run.method = .primal
      run.presolve = false
      try handle.setStandardBasis()
      result = try attempt(run, clock: &clock)
    }
    return result
  }

  private mutating func attempt(_ run: SimplexRun, clock: inout SolveClock) throws(SolveError) -> FloatingResult {
    if let stop = clock.stop {
      return FloatingResult(
        verdict: FloatingVerdict(stop), primalStatus: .unknown, dualStatus: .unknown, basis: basis, iterations: 0)
    }
    do {
      return try slices(run, clock: &clock)
    } catch .libraryFailure {
      // Whatever took the environment, the program and the last basis are still here.
      try reload()
      return try slices(run, clock: &clock)
    }
  }

  /// Lets GLPK work for a number of iterations at a time and looks around in between.
  ///
  /// Iterations and not time, because where a run is interrupted decides how it goes on: equal programs take equal paths
  /// on a busy machine and on an idle one. A method that gets nowhere is exchanged for the other one.
  private mutating func slices(_ run: SimplexRun, clock: inout SolveClock) throws(SolveError) -> FloatingResult {
    let before = clock.iterations
    let size = program.rowCount + program.columnCount
    let slice = Int32(min(max(20_000_000 / max(size, 1), 1000), 20_000))
    let patience = 1000 + 2 * size
    var method = method(of: run)
    var switched = clock.iterations
    while true {
      // Presolve forgets an interrupted run, and the rational method is there for small repairs only.
      let most = run.presolve ? .max : run.isExact ? 1000 : slice
      let settings = library(run, method: method, iterations: min(clock.remainingIterations, most), clock: clock)
      guard let result = try handle.simplex(settings, exact: run.isExact) else {
        try reload()
        return FloatingResult(
          verdict: .cancelled, primalStatus: .unknown, dualStatus: .unknown, basis: basis,
          iterations: clock.iterations - before)
      }
      clock.count(Int(result.iterations))
      var verdict = FloatingVerdict(result)
      if verdict == .timeLimit || verdict == .iterationLimit {
        clock.report(.simplex)
        if let stop = clock.stop {
          verdict = FloatingVerdict(stop)
        } else if verdict == .iterationLimit, !run.presolve, !run.isExact {
          if run.method == .automatic, clock.iterations - switched > patience {
            method = method == GLP_PRIMAL ? GLP_DUALP : GLP_PRIMAL
            switched = clock.iterations
          }
          continue
        }
      }
      return try finish(verdict, result, run, iterations: clock.iterations - before)
    }
  }

  private mutating func finish(
    _ verdict: FloatingVerdict, _ result: guarded_simplex_result, _ run: SimplexRun, iterations: Int
  ) throws(SolveError) -> FloatingResult {
    let hasBasis: Bool
    switch result.return_code {
    case 0: hasBasis = true
    case GLP_EITLIM, GLP_ETMLIM: hasBasis = !run.presolve
    default: hasBasis = false
    }
    var found: Basis?
    if hasBasis {
      found = try handle.basis().aligned(with: program)
      basis = found
      isWarm = true
    }
    return FloatingResult(
      verdict: verdict, primalStatus: PointStatus(library: result.primal_status),
      dualStatus: PointStatus(library: result.dual_status), basis: found, iterations: iterations)
  }

  private borrowing func method(of run: SimplexRun) -> Int32 {
    switch run.method {
    case .primal: GLP_PRIMAL
    case .dual: GLP_DUALP
    case .automatic: isWarm ? GLP_DUALP : GLP_PRIMAL
    }
  }

  private borrowing func library(
    _ run: SimplexRun, method: Int32, iterations: Int32, clock: SolveClock
  ) -> guarded_simplex_options {
    guarded_simplex_options(
      method: method, pricing: GLP_PT_PSE, ratio_test: GLP_RT_HAR, presolve: run.presolve ? 1 : 0,
      iteration_limit: iterations, time_limit: clock.milliseconds, primal_tolerance: run.tolerance,
      dual_tolerance: run.tolerance, cancellation: clock.cancellation?.flag)
  }
}

extension FloatingVerdict {
  init(_ stop: Termination) {
    switch stop {
    case .timeLimit: self = .timeLimit
    case .iterationLimit: self = .iterationLimit
    default: self = .cancelled
    }
  }
}
