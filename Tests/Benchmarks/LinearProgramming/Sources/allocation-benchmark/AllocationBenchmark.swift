import CycleData
import ExactArithmetic
import Floor
import Foundation
import LinearProgramming
import PoolAllocation
import SolidarityLaw

/// Prints what whole distributions take, against the cold solves of the same linear programs by GLPK from C.
@main
enum AllocationBenchmark {
  static func main() {
    do {
      try measure(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func measure(_ arguments: [String]) throws {
    switch arguments.first {
    case "cycle" where arguments.count == 3:
      guard let rounds = Int(arguments[1]), rounds > 0 else { throw AllocationBenchmarkError.usage }
      try cycle(at: arguments[2], rounds: rounds)
    case "stages" where arguments.count >= 4:
      let numbers = arguments.dropFirst().compactMap { Int($0) }
      guard numbers.count == arguments.count - 1, numbers[0] > 0, numbers.count % 2 == 1 else {
        throw AllocationBenchmarkError.usage
      }
      for size in stride(from: 1, to: numbers.count, by: 2) {
        try stages(contributors: numbers[size], beneficiaries: numbers[size + 1], rounds: numbers[0])
      }
    case "once" where arguments.count == 3:
      guard let contributors = Int(arguments[1]), let beneficiaries = Int(arguments[2]) else {
        throw AllocationBenchmarkError.usage
      }
      _ = try SyntheticPool(contributors: contributors, beneficiaries: beneficiaries).certificate()
    case "export" where arguments.count == 4:
      guard let contributors = Int(arguments[1]), let beneficiaries = Int(arguments[2]) else {
        throw AllocationBenchmarkError.usage
      }
      let certificate = try SyntheticPool(contributors: contributors, beneficiaries: beneficiaries).certificate()
      guard let stage = certificate.stages.last else { throw AllocationBenchmarkError.usage }
      try stage.program().modelText.write(toFile: arguments[3], atomically: true, encoding: .utf8)
    case "draws" where arguments.count == 2:
      try draws(at: arguments[1])
    default: throw AllocationBenchmarkError.usage
    }
  }

  /// All measures and all stages of a cycle's distribution, exact and certified.
  private static func cycle(at path: String, rounds: Int) throws {
    let assessment = Assessor().assess(try CycleFolder.read(at: path).cycle)
    var certificate = Certificate(stages: [])
    var times: [Double] = []
    let floor = try ColdSolves(of: try PoolAllocator().allocate(assessment).certificate ?? certificate)
    for round in -1..<rounds {
      let time = try ContinuousClock().measure {
        certificate = try PoolAllocator().allocate(assessment).certificate ?? certificate
      }
      // The first round only warms the caches.
      if round >= 0 { times.append(time.milliseconds) }
      try floor.solve(counts: round >= 0)
    }
    try floor.prove(rounds: rounds)
    let findings = CertificateChecker().findings(in: certificate)
    guard findings.isEmpty else { throw AllocationBenchmarkError.certificate(findings.count) }
    print("\(URL(filePath: path).lastPathComponent): \(floor.description), certificate checked")
    report("distribution, proofs and certificate", median(times), floor.milliseconds, limit: 3)
    report("proofs of the same programs", floor.proofMilliseconds, floor.milliseconds, limit: 5)
  }

  /// The first two stages of a synthetic pool: coverage, then use of pledges.
  private static func stages(contributors: Int, beneficiaries: Int, rounds: Int) throws {
    let pool = try SyntheticPool(contributors: contributors, beneficiaries: beneficiaries)
    let floor = try ColdSolves(of: pool.certificate())
    var times: [Double] = []
    for round in -1..<rounds {
      let time = try ContinuousClock().measure { _ = try pool.certificate() }
      if round >= 0 { times.append(time.milliseconds) }
      try floor.solve(counts: round >= 0)
    }
    print("stages 1 and 2 of \(contributors) x \(beneficiaries): \(floor.description)")
    report("stages, proofs and certificate", median(times), floor.milliseconds, limit: 3)
  }

  /// All recorded draws of a cycle, and the first half of them: twice as many should take about twice as long.
  private static func draws(at path: String) throws {
    var cycle = try CycleFolder.read(at: path).cycle
    cycle.asAt = nil
    let all = cycle.draws.sorted { $0.date < $1.date }
    var times: [Double] = []
    for count in [all.count / 2, all.count] {
      cycle.draws = Array(all.prefix(count))
      var least = Double.infinity
      for _ in 0..<5 {
        let time = ContinuousClock().measure { _ = Assessor().assess(cycle).drawLedger }
        least = min(least, time.milliseconds)
      }
      times.append(least)
      print(
        String(
          format: "%d successive draws, the assessment included: %.1f ms, %.2f ms a draw", count, least,
          least / Double(max(count, 1))))
    }
    print(String(format: "  twice the draws take %.2f times as long", times[1] / times[0]))
  }

  private static func report(_ what: String, _ ours: Double, _ theirs: Double, limit: Double) {
    let ratio = ours / theirs
    let name = what.padding(toLength: 38, withPad: " ", startingAt: 0)
    let text = String(format: "  %@ %9.2f ms / %9.2f ms  %6.2f", name as NSString, ours, theirs, ratio)
    print(text + " over cold C" + (ratio <= limit ? "" : "  above \(limit)"))
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

extension Duration {
  var milliseconds: Double { Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15 }
}

/// Why a measurement says nothing.
enum AllocationBenchmarkError: Error, CustomStringConvertible {
  case usage
  case unreadable(String)
  case disagreement(String)
  case certificate(Int)

  var description: String {
    switch self {
    case .usage:
      """
      usage: allocation-benchmark cycle ROUNDS FOLDER
             allocation-benchmark stages ROUNDS (CONTRIBUTORS BENEFICIARIES)…
             allocation-benchmark once CONTRIBUTORS BENEFICIARIES
             allocation-benchmark export CONTRIBUTORS BENEFICIARIES FILE
             allocation-benchmark draws FOLDER
      """
    case .unreadable(let path): "\(path) cannot be read"
    case .disagreement(let title): "the objectives of '\(title)' differ"
    case .certificate(let count): "the certificate does not hold: \(count) findings"
    }
  }
}
