import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Many solves at once give what one after the other gives")
struct ParallelTests {
  /// What must not depend on the company in which a program is solved.
  struct Answer: Sendable, Equatable {
    let termination: Termination
    let values: [Rational]?
    let basis: Basis?
    let iterations: Int
  }

  static func answer(_ program: LinearProgram) throws -> Answer {
    let result = try Solver().solve(program)
    return Answer(
      termination: result.termination, values: result.values, basis: result.basis, iterations: result.iterations)
  }

  @Test("Eight hundred programs in eight tasks, with an abort inside each task")
  func parallelEqualsSerial() async throws {
    var random = SeededGenerator(seed: 59)
    var programs: [LinearProgram] = []
    for _ in 0..<800 { programs.append(try RandomProgram.open(using: &random)) }
    let serial = try programs.map(Self.answer)
    let parts = stride(from: 0, to: programs.count, by: 100).map { Array(programs[$0..<$0 + 100]) }
    let parallel = try await withThrowingTaskGroup(of: (Int, [Answer]).self) { group in
      for (index, part) in parts.enumerated() {
        group.addTask {
          var answers: [Answer] = []
          for (position, program) in part.enumerated() {
            if position % 10 == 0 { try Self.abort() }
            answers.append(try Self.answer(program))
            await Task.yield()
          }
          return (index, answers)
        }
      }
      var collected: [Int: [Answer]] = [:]
      for try await (index, answers) in group { collected[index] = answers }
      return parts.indices.flatMap { collected[$0] ?? [] }
    }
    #expect(parallel == serial)
  }

  /// Makes GLPK fail inside, as a mistake in this library would.
  private static func abort() throws {
    let (program, _, _) = try cornerProgram()
    #expect(throws: SolveError.self) {
      try Solver().withProblem(program) { problem in try problem.handle.setRowBounds(77, lower: 0, upper: 1) }
    }
  }

  @Test("A warm sweep gives at every step what a cold solve gives")
  func warmEqualsCold() throws {
    let program = try SolverTests.assignment(6)
    let rows = program.constraints
    try Solver().withProblem(program) { problem in
      for step in 0..<60 {
        let row = rows[step % rows.count]
        try problem.setBounds(of: row, lower: Rational(step % 3), upper: Rational(2 + step % 5))
        let warm = try problem.solve()
        let cold = try Solver().solve(problem.program)
        #expect(warm.termination == cold.termination)
        #expect(warm.objectiveValue == cold.objectiveValue)
      }
    }
  }
}
