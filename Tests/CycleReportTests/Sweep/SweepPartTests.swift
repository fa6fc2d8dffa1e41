import ExactArithmetic
import Foundation
import OrderedJSON
import PledgeTesting
import SolidarityLaw
import Testing

@testable import CycleReport

@Suite("Parts of a sweep: forged and broken files are refused with a reason, whatever they say")
struct SweepPartTests {
  /// The Netherlands pledged money of an amount not known, so that a sweep of the small cycle draws it.
  private static func sweep() throws -> Sweep {
    var plan = SweepPlan()
    plan.draws = 700
    try plan.vary("RO.relocation", "40, 60")
    return try Sweep(plan, of: SmallCycle.cycle)
  }

  private static func part(_ sweep: Sweep) throws -> SweepPart {
    var part = SweepPart(
      of: sweep, blocks: 0..<sweep.blockCount, engine: SmallCycle.engine,
      origin: .init(arguments: ["Inputs/2026"], planText: nil))
    try sweep.run(0..<sweep.blockCount, .init()) { block in
      part.tally.add(block.tally)
      part.next = block.number + 1
    }
    return part
  }

  /// What becomes of a part's text: the report that it merges to, or why it does not.
  private static func merged(_ text: String, _ sweep: Sweep) throws(SweepError) -> String {
    let part = try SweepPart(reading: Data(text.utf8), name: "part.json")
    let tally = try SweepPart.merged([("part.json", part)], of: sweep, engine: SmallCycle.engine)
    let report = SweepReport(sweep: sweep, tally: tally, engine: SmallCycle.engine)
    return report.json.text + report.terminalText() + ((try? report.files().map(\.text).joined()) ?? "")
  }

  @Test("A part is read as it was written")
  func roundTrip() throws {
    let sweep = try Self.sweep()
    let part = try Self.part(sweep)
    let read = try SweepPart(reading: Data(part.json.compactText.utf8), name: "part.json")
    #expect(read.tally == part.tally && read.blocks == part.blocks && read.question == part.question)
    #expect(try Self.merged(part.json.compactText, sweep).contains("\"scenarios\": 1400"))
  }

  /// Each number of the file in turn made as great, as small, or as wrong as it can be: read and merged, or refused, but never a crash.
  @Test("Every number of a part, forged in every way", arguments: 0..<8)
  func forgedNumbers(_ slice: Int) throws {
    let sweep = try Self.sweep()
    let text = try Self.part(sweep).json.compactText
    let numbers = text.matches(of: /[:\[,"] ?(-?[0-9]+)(?=[,\]}"])/).map {
      $0.output.1.startIndex..<$0.output.1.endIndex
    }
    #expect(numbers.count > 400)
    let forged = [
      "9223372036854775807", "-9223372036854775808", "4000000000000000000", "1000000000000", "-1", "0", "63",
      "170141183460469231731687303715884105727", "-170141183460469231731687303715884105728",
      "340282366920938463463374607431768211455",
    ]
    // The counts of values are many and alike; a part of them is enough.
    let chosen = numbers.indices.filter { $0 < 120 || $0.isMultiple(of: 97) }.map { numbers[$0] }
    var refused = 0
    for (index, range) in chosen.enumerated() where index % 8 == slice {
      let value = forged[index % forged.count]
      for other in [value, forged[(index + 3) % forged.count]] {
        do throws(SweepError) {
          _ = try Self.merged(text.replacingCharacters(in: range, with: other), sweep)
        } catch {
          refused += 1
          #expect(!error.description.isEmpty)
        }
      }
    }
    #expect(refused > 10)
  }

  /// A seeded walk over pieces of text that were cut, doubled or changed.
  @Test("Text cut, doubled or changed at random", arguments: 1...4)
  func broken(_ seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let sweep = try Self.sweep()
    let bytes = Array(try Self.part(sweep).json.compactText.utf8)
    for _ in 0..<25 {
      var changed = bytes
      let start = random.whole(below: bytes.count)
      let end = min(bytes.count, start + random.whole(below: 40))
      switch random.whole(below: 3) {
      case 0: changed.removeSubrange(start..<end)
      case 1: changed.insert(contentsOf: bytes[start..<end], at: start)
      default: changed[start] = UInt8(random.whole(below: 128))
      }
      do throws(SweepError) {
        let part = try SweepPart(reading: Data(changed), name: "part.json")
        _ = try SweepPart.merged([("part.json", part)], of: sweep, engine: SmallCycle.engine)
      } catch {
        #expect(error.description.contains("part.json"))
      }
    }
  }

  @Test(
    "Counts that cannot be: each is told as what it is",
    arguments: [
      ("\"programs\": ", "\"programs\": 9223372036854775807, \"x\": "),
      ("\"deviation\": ", "\"deviation\": 9223372036854775807, \"x\": "),
      ("\"compared\": ", "\"compared\": 9223372036854775807, \"x\": "),
      ("\"sum\": \"", "\"sum\": \"1701411834604692317316873037158841"),
      ("\"high\": \"", "\"high\": \"34028236692093846346337460743176821145"), ("\"level\": 0", "\"level\": 62"),
      ("\"sums\": [\"", "\"sums\": [\"1"), ("\"known\": [", "\"known\": [1"), ("\"scenarios\": ", "\"scenarios\": 1"),
    ])
  func counts(_ old: String, _ new: String) throws {
    let sweep = try Self.sweep()
    let text = try Self.part(sweep).json.compactText
    let range = try #require(text.firstRange(of: old))
    #expect {
      try Self.merged(text.replacingCharacters(in: range, with: new), sweep)
    } throws: { error in
      (error as? SweepError)?.description
        == "part.json cannot be read as a part of a sweep: its counts contradict each other. Run its shard anew."
    }
  }

  /// The counts of one figure under the name of another, and a number's under a condition's.
  @Test("Counts of another plan are refused, and so is a part that ends beyond its sweep")
  func others() throws {
    let sweep = try Self.sweep()
    var plan = SweepPlan()
    plan.draws = 700
    try plan.vary("RO.relocation", "40, 60")
    plan.figures = ["RO.key"]
    let other = try Self.part(try Sweep(plan, of: SmallCycle.cycle))
    let own = try Self.part(sweep)
    let mixed = SweepPart(
      question: own.question, origin: own.origin, blocks: own.blocks, next: own.next, tally: other.tally, rowBytes: nil)
    #expect(
      throws: SweepError.malformed(part: "part.json", reason: "its counts are not those of its plan")
    ) { try mixed.check(sweep, engine: SmallCycle.engine, name: "part.json") }
    let long = SweepPart(
      question: own.question, origin: own.origin, blocks: 0..<Int.max, next: own.next, tally: own.tally, rowBytes: nil)
    #expect(
      throws: SweepError.malformed(part: "part.json", reason: "its counts are not those of its plan")
    ) { try long.check(sweep, engine: SmallCycle.engine, name: "part.json") }
  }
}
