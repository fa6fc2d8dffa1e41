import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Every case of the table is answered as by hand")
struct ConformanceTests {
  /// Ways of solving that must not matter.
  static let ways: [SolveOptions] = [
    SolveOptions(),
    SolveOptions(method: .dual, startingBasis: .slack, scaling: .none),
    SolveOptions(method: .primal, presolve: true, startingBasis: .crash, scaling: .library),
    SolveOptions(startingBasis: .slack, scaling: .units),
  ]

  @Test("Each case, in four ways", arguments: conformanceTable)
  func answers(_ expected: ConformanceCase) throws {
    for options in Self.ways {
      let result = try Solver(options: options).solve(expected.program)
      #expect(result.termination == expected.termination)
      #expect(result.proof == expected.proof)
      #expect(result.termination == .optimal ? result.objectiveValue == expected.objective : result.values == nil)
      if let values = expected.values { #expect(result.values == values) }
      if let solution = result.solution { #expect(result.objectiveValue == solution.objectiveValue) }
      try expectProof(of: result, expected)
    }
  }

  private func expectProof(of result: SolveResult, _ expected: ConformanceCase) throws {
    if expected.proof == .none {
      #expect(result.unprovenBecause != nil)
      if let values = result.values { OptimalityCheck.expectFeasible(values, of: expected.program) }
      return
    }
    let program = try #require(result.provenProgram)
    if !expected.program.hasIntegers { #expect(program == expected.program) }
    switch expected.termination {
    case .optimal: OptimalityCheck.expectOptimal(try #require(result.solution), of: program)
    case .infeasible: OptimalityCheck.expectInfeasible(try #require(result.infeasibility), of: program)
    case .unbounded: OptimalityCheck.expectUnbounded(try #require(result.unboundedness), of: program)
    default: Issue.record("The table has only answers.")
    }
  }

  @Test("The two sides have the status that goes with the termination", arguments: conformanceTable)
  func statuses(_ expected: ConformanceCase) throws {
    let result = try Solver().solve(expected.program)
    switch expected.termination {
    case .optimal: #expect(result.primalStatus == .feasible)
    case .infeasible: #expect(result.primalStatus == .none)
    default:
      #expect(result.primalStatus == .feasible)
      #expect(result.dualStatus == .none)
    }
    if expected.termination == .optimal, expected.proof == .exact { #expect(result.dualStatus == .feasible) }
  }
}
