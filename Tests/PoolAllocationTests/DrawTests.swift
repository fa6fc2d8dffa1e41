import ExactArithmetic
import SolidarityLaw
import Testing

@testable import PoolAllocation

/// Draws have a closed form in the law's module; here it is held against the linear programs.
@Suite struct DrawTests {
  static func draw(_ day: Int, _ state: String, _ amount: Rational) -> DrawRecord {
    DrawRecord(
      date: CalendarDate(year: 2026, month: 7, day: day) ?? .protocolStart, benefitting: MemberState(state),
      measure: .relocation, amount: amount, provenance: HandmadeAssessment.here)
  }

  static func given(_ draws: [DrawRecord], _ pairs: [PairRecord]) -> HandmadeAssessment {
    var given = HandmadeAssessment(
      pledges: [("DE", .relocation, 100), ("FR", .relocation, 200), ("SE", .relocation, 700)],
      benefitting: ["EL", "IT"])
    given.adjust = {
      $0.draws = draws
      $0.pairs = pairs
    }
    return given
  }

  @Test func closedPairMovesADrawAndLaterDrawsMakeUpForIt() throws {
    // SE may not give to EL. EL draws 30: DE 10, FR 20. IT then draws 70: even use of all pledges after 100 in all is a tenth, which
    // is what DE and FR have given already, so SE gives 70.
    let closed = [HandmadeAssessment.pair("SE", "EL", 0)]
    let draws = Self.given([Self.draw(2, "IT", 70), Self.draw(1, "EL", 30)], closed).assessment.drawLedger.draws
    #expect(draws.map(\.record.benefitting.code) == ["EL", "IT"])
    #expect(draws.map { $0.parts.map(\.exact) } == [[10, 20, 0], [0, 0, 70]])
    // A tenth, two tenths and seven tenths of 30 would be 3, 6 and 21.
    #expect(draws[0].parts.map(\.proportional) == [3, 6, 21])
  }

  @Test func maximumAndPledgesLimitAllDrawsTogether() throws {
    // SE at most 40 to EL. First draw of 100 by EL: SE 40 (not 70), DE 20, FR 40. Second draw of 300 by EL: SE has no more to
    // give it, DE 80 and FR 160 are all that is left: 240, 60 unserved.
    let limited = [HandmadeAssessment.pair("SE", "EL", 40)]
    let draws = Self.given([Self.draw(1, "EL", 100), Self.draw(2, "EL", 300)], limited).assessment.drawLedger.draws
    #expect(draws.map { $0.parts.map(\.exact) } == [[20, 40, 40], [80, 160, 0]])
    #expect(draws.map(\.unserved) == [0, 60])
  }

  @Test(arguments: 0..<20)
  func splitIsTheModelsOwn(seed: Int) throws {
    // A single draw is a distribution with one receiver: coverage as high as possible, then even use of the pledges.
    let problem = RandomProblem(seed: 4000 + seed, receivers: 1...1)
    var given = problem.given
    let adjust = given.adjust
    given.adjust = {
      adjust(&$0)
      $0.draws = [Self.draw(1, problem.needs[0].0, Rational(problem.needs[0].1))]
    }
    let flows = table(try PoolAllocator().allocate(given.assessment).result)
    let draw = try #require(given.assessment.drawLedger.draws.first)
    for part in draw.parts { #expect(part.exact == flows["\(part.state)>\(problem.needs[0].0)"] ?? 0) }
  }
}
