import ExactArithmetic

extension SolverProblem {
  /// Solves the program as it stands, from the last basis, and proves what comes out.
  ///
  /// - Throws: `SolveError` where GLPK cannot be asked; a program without a solution is a result.
  public mutating func solve() throws(SolveError) -> SolveResult {
    var clock = SolveClock(options)
    return program.hasIntegers ? try solveIntegers(clock: &clock) : try solveContinuous(program, clock: &clock)
  }

  /// Solves without looking at whole numbers; `proven` is the program as GLPK has it, in exact numbers.
  mutating func solveContinuous(_ proven: LinearProgram, clock: inout SolveClock) throws(SolveError) -> SolveResult {
    let floating = try solveFloating(firstRun, clock: &clock)
    switch floating.verdict {
    case .timeLimit: return unproven(.timeLimit, floating, clock)
    case .iterationLimit: return unproven(.iterationLimit, floating, clock)
    case .cancelled: return unproven(.cancelled, floating, clock)
    default: break
    }
    guard options.exactness == .proven else { return unproven(.notProven, floating, clock) }
    clock.report(.proof)
    return try climb(from: floating, of: proven, clock: &clock)
  }

  /// GLPK's rational method works on full matrices of fractions; beyond this many rows our own pivots are the shorter way.
  private static let largestForLibraryExact = 1500

  /// The ladder of repairs: each rung finds another basis, and exact arithmetic accepts it or not.
  private mutating func climb(
    from first: FloatingResult, of proven: LinearProgram, clock: inout SolveClock
  ) throws(SolveError) -> SolveResult {
    // The limit of the proof is none of what may follow it, such as a search over whole numbers.
    let whole = clock.deadline
    defer { clock.deadline = whole }
    clock.limit(to: options.proofLimit)
    var floating = first
    for repair in SolveResult.Repair.allCases {
      switch repair {
      case .nothing:
        if floating.basis == nil { continue }
      case .tighterTolerances, .libraryExact:
        // These mend bases that are nearly optimal; of a program that GLPK holds for hopeless they know no more.
        guard floating.verdict == .optimal else { continue }
        let isExact = repair == .libraryExact
        if isExact, proven.rowCount > Self.largestForLibraryExact { continue }
        let run = SimplexRun(method: .primal, presolve: false, tolerance: 1e-9, isExact: isExact)
        guard let next = try mend(run, clock: &clock) else { continue }
        floating = next
      case .exactPivots: break
      }
      let limit = ProofLimit(
        end: clock.deadline, pivots: repair == .exactPivots ? 10_000 : 0, cancellation: options.cancellation)
      do throws(ProofFailure) {
        let outcome = try ExactProver(limit: limit).prove(proven, from: floating.basis ?? basis)
        return result(outcome, of: proven, repair: repair, clock: clock)
      } catch {
        switch error {
        case .cancelled: return unproven(.cancelled, floating, clock, because: error.description)
        case .pivotLimit where repair != .exactPivots, .basisDoesNotFit where repair != .exactPivots: continue
        default: return unproven(.notProven, floating, clock, because: error.description)
        }
      }
    }
    return unproven(.notProven, floating, clock)
  }

  /// Runs GLPK once more in a stricter way; `nil` where that yields no basis in time.
  private mutating func mend(_ run: SimplexRun, clock: inout SolveClock) throws(SolveError) -> FloatingResult? {
    let result: FloatingResult
    do {
      result = try solveFloating(run, clock: &clock)
    } catch .libraryFailure {
      // A repair that fails inside leaves the question where it was: the next rung needs only the last basis.
      try reload()
      return nil
    }
    return result.verdict == .optimal && result.basis != nil ? result : nil
  }

  private mutating func result(
    _ outcome: ExactOutcome, of proven: LinearProgram, repair: SolveResult.Repair, clock: SolveClock
  ) -> SolveResult {
    let report = scaling.report
    switch outcome {
    case .optimal(let solution):
      // What GLPK continues from later should be the basis that holds.
      basis = solution.basis
      return SolveResult(
        .optimal, primal: .feasible, dual: .feasible, outcome: outcome, provenProgram: proven,
        iterations: clock.iterations, basis: solution.basis, scaling: report, repair: repair)
    case .infeasible:
      return SolveResult(
        .infeasible, primal: .none, outcome: outcome, provenProgram: proven, iterations: clock.iterations,
        basis: basis, scaling: report, repair: repair)
    case .unbounded:
      return SolveResult(
        .unbounded, primal: .feasible, dual: .none, outcome: outcome, provenProgram: proven,
        iterations: clock.iterations, basis: basis, scaling: report, repair: repair)
    }
  }

  private mutating func unproven(
    _ termination: Termination, _ floating: FloatingResult, _ clock: SolveClock, because reason: String? = nil
  ) -> SolveResult {
    SolveResult(
      termination, primal: floating.primalStatus, dual: floating.dualStatus,
      claimedObjective: floating.primalStatus == .feasible ? claimedObjective() : nil, iterations: clock.iterations,
      basis: floating.basis ?? basis, scaling: scaling.report, unprovenBecause: reason)
  }

  /// The objective at GLPK's last point, in floating point.
  private func claimedObjective() -> Rational? {
    guard let values = try? handle.columnValues() else { return nil }
    var sum = program.objectiveConstant.doubleValue
    for (index, column) in program.columns.enumerated() {
      sum += column.objective.doubleValue * scaling.columnValue(values[index], column: index)
    }
    return Rational(sum)
  }
}
