import ExactArithmetic
import Foundation
import LinearProgramming

/// Solves random programs on two threads, twice over, each warm after a change as well; meant to run under a sanitizer.
///
/// Every proof is checked, and whatever differs between the two runs is a failure.
@main
enum RandomModels {
  struct Answer: Sendable, Equatable {
    let results: [SolveResult]
    let holds: Bool
  }

  static func main() async {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
    do {
      let first = try await solve(count)
      let second = try await solve(count)
      let differences = zip(first, second).count { $0 != $1 }
      let broken = first.count { !$0.holds }
      var tally: [String: Int] = [:]
      for result in first.flatMap(\.results) { tally["\(result.termination) \(result.proof)", default: 0] += 1 }
      print("\(count) models on two threads, twice: \(differences) differ, \(broken) proofs do not hold")
      for (kind, number) in tally.sorted(by: { $0.key < $1.key }) { print("  \(kind): \(number)") }
      exit(differences == 0 && broken == 0 ? 0 : 1)
    } catch {
      print("failed: \(error)")
      exit(1)
    }
  }

  private static func solve(_ count: Int) async throws -> [Answer] {
    try await withThrowingTaskGroup(of: (Int, [Answer]).self) { group in
      for part in 0..<2 {
        group.addTask {
          (part, try stride(from: part, to: count, by: 2).map { try answer($0) })
        }
      }
      var parts: [Int: [Answer]] = [:]
      for try await (part, answers) in group { parts[part] = answers }
      return (0..<count).compactMap { parts[$0 % 2]?[$0 / 2] }
    }
  }

  private static func answer(_ number: Int) throws -> Answer {
    var model = RandomModel(number: number)
    let program = try model.program()
    let results = try Solver().withProblem(program) { problem in
      let first = try problem.solve()
      guard let row = program.constraints.first else { return [first] }
      try problem.setBounds(of: row, lower: nil, upper: Rational(number % 7))
      return [first, try problem.solve()]
    }
    let holds = results.allSatisfy { result in
      guard let stage = result.certificateStage(title: "random") else { return result.proof == .none }
      return CertificateChecker().findings(in: Certificate(stages: [stage])).isEmpty
    }
    return Answer(results: results, holds: holds)
  }
}
