import CGLPK
import CGLPKGuard
import ExactArithmetic

extension FloatingProblem {
  /// Solves the problem as it stands, from the last basis.
  ///
  /// - Throws: `SolveError.libraryFailure` should GLPK fail inside twice; a program without a solution is an outcome.
  public mutating func solve() throws(SolveError) -> Outcome {
    var clock = SolveClock(options)
    let isLarge = program.rowCount >= 200
    var run = SimplexRun(method: options.method, presolve: options.presolve ?? (isLarge && !isWarm))
    var (verdict, objective) = try attempt(run, clock: &clock)
    if verdict == .badBasis {
      try handle.setStandardBasis()
      (verdict, objective) = try attempt(run, clock: &clock)
    }
    if run.presolve, verdict != .optimal {
      run.presolve = false
      try handle.setAdvancedBasis()
      (verdict, objective) = try attempt(run, clock: &clock)
    }
    if verdict == .failed || verdict == .dualInfeasible {
      run.method = .primal
      try handle.setStandardBasis()
      (verdict, objective) = try attempt(run, clock: &clock)
    }
    return Outcome(
      verdict: Verdict(verdict), objective: scaling.objectiveValue(objective) + objectiveConstant,
      iterations: clock.iterations)
  }

  /// The value of a variable after the last solve; NaN for a variable of another program.
  public func value(of variable: LinearProgram.Variable) -> Double {
    guard let index = try? program.validIndex(of: variable) else { return .nan }
    return scaling.columnValue(handle.columnValue(index), column: index)
  }

  /// The rate at which the objective changes with a variable that stands at a bound; NaN for a variable of another program.
  public func reducedCost(of variable: LinearProgram.Variable) -> Double {
    guard let index = try? program.validIndex(of: variable) else { return .nan }
    return scaling.reducedCost(handle.reducedCost(index), column: index)
  }

  /// The activity of a constraint after the last solve; NaN for a constraint of another program.
  public func activity(of constraint: LinearProgram.Constraint) -> Double {
    guard let index = try? program.validIndex(of: constraint) else { return .nan }
    return scaling.rowActivity(handle.rowActivity(index), row: index)
  }

  /// The rate at which the objective changes with the bound at which a constraint stands; NaN for one of another program.
  public func dual(of constraint: LinearProgram.Constraint) -> Double {
    guard let index = try? program.validIndex(of: constraint) else { return .nan }
    return scaling.rowDual(handle.rowDual(index), row: index)
  }

  /// The values of all variables after the last solve, by index, written where the caller keeps them.
  ///
  /// - Parameter values: reused where it has a number for each variable, else made anew.
  public func readValues(into values: inout [Double]) {
    if values.count != program.columnCount { values = Array(repeating: 0, count: program.columnCount) }
    for index in values.indices { values[index] = scaling.columnValue(handle.columnValue(index), column: index) }
  }

  private mutating func attempt(
    _ run: SimplexRun, clock: inout SolveClock
  ) throws(SolveError) -> (FloatingVerdict, Double) {
    do {
      return try slices(run, clock: &clock)
    } catch .libraryFailure {
      try reload()
      return try slices(run, clock: &clock)
    }
  }

  /// Lets GLPK work for a number of iterations at a time, as the proven side does, so that both take the same path.
  private mutating func slices(
    _ run: SimplexRun, clock: inout SolveClock
  ) throws(SolveError) -> (FloatingVerdict, Double) {
    let size = program.rowCount + program.columnCount
    let patience = 1000 + 2 * size
    let slice = Int32(min(max(20_000_000 / max(size, 1), 1000), 20_000))
    var method = run.method == .dual || (run.method == .automatic && isWarm) ? GLP_DUALP : GLP_PRIMAL
    var switched = clock.iterations
    while true {
      if let stop = clock.stop { return (FloatingVerdict(stop), .nan) }
      let settings = guarded_simplex_options(
        method: method, pricing: GLP_PT_PSE, ratio_test: GLP_RT_HAR, presolve: run.presolve ? 1 : 0,
        iteration_limit: min(clock.remainingIterations, run.presolve ? .max : slice), time_limit: clock.milliseconds,
        primal_tolerance: run.tolerance, dual_tolerance: run.tolerance, cancellation: clock.cancellation?.flag)
      guard let result = try resolve(settings) else {
        try reload()
        return (.cancelled, .nan)
      }
      clock.count(Int(result.iterations))
      let verdict = FloatingVerdict(result)
      guard verdict == .iterationLimit, clock.stop == nil, !run.presolve else {
        isWarm = isWarm || verdict == .optimal
        return (verdict, result.objective)
      }
      if run.method == .automatic, clock.iterations - switched > patience {
        method = method == GLP_PRIMAL ? GLP_DUALP : GLP_PRIMAL
        switched = clock.iterations
      }
    }
  }

  /// Hands the changes over and solves, in one guarded call.
  private mutating func resolve(_ settings: guarded_simplex_options) throws(SolveError) -> guarded_simplex_result? {
    var changes = guarded_changes()
    changes.bound_count = Int32(changedBounds.count)
    changes.cost_count = Int32(changedCosts.count)
    let result = try model.lend(
      to: &changes, bounds: changedBounds, costs: changedCosts
    ) { (changes: guarded_changes) throws(SolveError) in try handle.resolve(changes, settings) }
    forgetChanges()
    return result
  }
}

extension FloatingProblem.Verdict {
  init(_ verdict: FloatingVerdict) {
    switch verdict {
    case .optimal: self = .optimal
    case .infeasible: self = .infeasible
    case .unbounded: self = .unbounded
    case .dualInfeasible: self = .unboundedOrInfeasible
    case .timeLimit, .iterationLimit, .cancelled: self = .stopped
    case .badBasis, .failed: self = .failed
    }
  }
}
