import CGLPK
import CGLPKGuard
import ExactArithmetic

extension SolverProblem {
  /// Solves with whole-number variables: the relaxation exactly, then a search whose best point is checked exactly.
  ///
  /// A relaxation that is infeasible, or whose optimum is whole, settles the matter with proof. What the search finds is exactly feasible
  /// and, in floating point, best; that is not proven.
  mutating func solveIntegers(clock: inout SolveClock) throws(SolveError) -> SolveResult {
    guard let relaxation = program.relaxationWithWholeBounds else {
      return SolveResult(
        .infeasible, primal: .none, scaling: scaling.report,
        unprovenBecause: "The bounds of a whole-number variable have no whole number between them.")
    }
    let relaxed = try solveContinuous(relaxation, clock: &clock)
    switch relaxed.termination {
    case .optimal:
      if program.isWhole(relaxed.solution?.values ?? []) { return relaxed }
    case .notProven: break
    case .unbounded: return try settleUnbounded(relaxed, clock: clock)
    default: return relaxed
    }
    return try search(relaxed, clock: &clock)
  }

  private mutating func search(_ relaxed: SolveResult, clock: inout SolveClock) throws(SolveError) -> SolveResult {
    clock.report(.integers)
    let settings = guarded_integer_options(
      presolve: options.presolve == true || relaxed.termination != .optimal || relaxed.repair != .nothing ? 1 : 0,
      cuts: 0,
      time_limit: clock.milliseconds, gap: 0, cancellation: clock.cancellation?.flag)
    guard let outcome = try handle.integers(settings) else {
      try reload()
      return stopped(.cancelled, relaxed, clock)
    }
    let hasPoint = outcome.status == GLP_OPT || outcome.status == GLP_FEAS
    let point = hasPoint ? try exactPoint(handle.integerColumnValues()) : nil
    switch (outcome.return_code, outcome.status) {
    case (0, GLP_OPT):
      guard let point else {
        return stopped(
          .notProven, relaxed, clock, because: "The whole numbers that GLPK found are not exactly feasible.")
      }
      return stopped(.optimal, relaxed, clock, point, because: "Optimality over whole numbers is GLPK's opinion.")
    case (0, GLP_NOFEAS), (GLP_ENOPFS, _):
      return stopped(.infeasible, relaxed, clock, because: "That no whole numbers are feasible is GLPK's opinion.")
    case (GLP_ETMLIM, _): return stopped(.timeLimit, relaxed, clock, point)
    case (GLP_ESTOP, _): return stopped(.cancelled, relaxed, clock, point)
    default: return stopped(.notProven, relaxed, clock, point, because: "GLPK's search over whole numbers failed.")
    }
  }

  private func stopped(
    _ termination: Termination, _ relaxed: SolveResult, _ clock: SolveClock, _ point: SolveResult.Incumbent? = nil,
    because reason: String? = nil
  ) -> SolveResult {
    SolveResult(
      termination, primal: point != nil ? .feasible : termination == .infeasible ? .none : .unknown,
      incumbent: point, iterations: clock.iterations, basis: relaxed.basis, scaling: scaling.report,
      unprovenBecause: reason)
  }

  /// The best exact point with the whole numbers that GLPK found, or `nil` where there is none.
  private func exactPoint(_ values: [Double]) throws(SolveError) -> SolveResult.Incumbent? {
    var fixed = program.relaxed
    for (index, column) in program.columns.enumerated() where column.isInteger {
      guard let whole = Rational(values[index])?.rounded(.nearestEven) else { return nil }
      if let lower = column.lower, whole < lower { return nil }
      if let upper = column.upper, whole > upper { return nil }
      fixed.columns[index].lower = whole
      fixed.columns[index].upper = whole
    }
    var continuous = options
    continuous.exactness = .proven
    continuous.startingBasis = .advanced
    continuous.iterationLimit = nil
    guard let solution = try Solver(options: continuous).solve(fixed).solution else { return nil }
    return SolveResult.Incumbent(values: solution.values, objectiveValue: solution.objectiveValue)
  }

  /// With a whole feasible point an endless relaxation is endless over whole numbers as well: a rational ray times a common
  /// denominator is a whole one (Meyer 1974).
  private mutating func settleUnbounded(_ relaxed: SolveResult, clock: SolveClock) throws(SolveError) -> SolveResult {
    var feasibility = program
    feasibility.clearObjective()
    var settings = options
    settings.startingBasis = .advanced
    let found = try Solver(options: settings).solve(feasibility)
    guard let values = found.values, let ray = relaxed.unboundedness?.ray else {
      if found.termination == .infeasible {
        return SolveResult(
          .infeasible, primal: .none, outcome: found.outcome, provenProgram: found.provenProgram,
          iterations: clock.iterations, scaling: scaling.report, repair: found.repair,
          unprovenBecause: found.unprovenBecause)
      }
      return stopped(
        .notProven, relaxed, clock, because: "No whole feasible point was found for an endless relaxation.")
    }
    let proof = UnboundednessProof(values: values, activities: program.activities(at: values), ray: ray)
    return SolveResult(
      .unbounded, primal: .feasible, dual: .none, outcome: .unbounded(proof), provenProgram: relaxed.provenProgram,
      iterations: clock.iterations, basis: relaxed.basis, scaling: scaling.report, repair: relaxed.repair)
  }
}

extension LinearProgram {
  /// The program without the demand for whole numbers, the bounds of such variables rounded inwards; `nil` where that leaves
  /// one of them no value.
  var relaxationWithWholeBounds: LinearProgram? {
    var result = self
    for (index, column) in columns.enumerated() where column.isInteger {
      let lower = column.lower?.ceiling()
      let upper = column.upper?.floor()
      if let lower, let upper, lower > upper { return nil }
      result.columns[index].lower = lower
      result.columns[index].upper = upper
      result.columns[index].isInteger = false
    }
    return result
  }

  /// Whether a point has whole values where they are demanded.
  func isWhole(_ values: [Rational]) -> Bool {
    values.count == columns.count && zip(columns, values).allSatisfy { !$0.isInteger || $1.isInteger }
  }
}
