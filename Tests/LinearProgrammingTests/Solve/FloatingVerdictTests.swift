import Testing

@testable import LinearProgramming

/// What GLPK returns has a meaning only as a whole: the return code and both statuses together. The codes are those of its
/// reference manual, so that a slip in a name does not go unseen.
@Suite("GLPK's claim is read from its return code and both statuses together")
struct FloatingVerdictTests {
  /// 1 undefined, 2 feasible, 3 infeasible, 4 no feasible point exists.
  static let table: [(code: Int32, primal: Int32, dual: Int32, verdict: FloatingVerdict)] = [
    (0, 2, 2, .optimal), (0, 4, 3, .infeasible), (0, 4, 1, .infeasible), (0, 2, 4, .unbounded),
    (0, 3, 4, .dualInfeasible),
    (0, 1, 4, .dualInfeasible), (0, 1, 1, .failed), (0, 2, 3, .failed),
    // Presolve finds infeasibility (10 and 11) while the statuses stay undefined.
    (10, 1, 1, .infeasible), (11, 1, 1, .dualInfeasible),
    // 1 to 3: the basis could not be factorised. 4 and 5: bounds are crossed, the solver failed.
    (1, 1, 1, .badBasis), (2, 1, 1, .badBasis), (3, 1, 1, .badBasis), (4, 1, 1, .failed), (5, 1, 1, .failed),
    // 8 and 9: the limits of iterations and time, whatever the statuses.
    (8, 2, 3, .iterationLimit), (9, 3, 2, .timeLimit),
  ]

  @Test("Each combination", arguments: table)
  func reads(_ row: (code: Int32, primal: Int32, dual: Int32, verdict: FloatingVerdict)) {
    #expect(FloatingVerdict(code: row.code, primal: row.primal, dual: row.dual) == row.verdict)
  }

  @Test(
    "Point statuses",
    arguments: [(1, .unknown), (2, .feasible), (3, .infeasible), (4, .none)] as [(Int32, PointStatus)])
  func points(_ code: Int32, _ status: PointStatus) {
    #expect(PointStatus(library: code) == status)
  }
}
