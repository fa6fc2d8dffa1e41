import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("A cycle beside the one before")
struct YearOnYearTests {
  private func assessment(reference: Int, pledge: Int?, statuses: [Status] = []) -> Assessment {
    var cycle = CycleBuilder.cycle(reference: reference, [CycleBuilder.state("EL"), CycleBuilder.state("NL")])
    cycle.pledges = [
      CycleBuilder.pledge("NL", .relocation, pledge, knowledge: pledge == nil ? .unknown : .recorded)
    ]
    cycle.statuses = statuses.map {
      StatusRecord(
        state: MemberState("EL"), status: $0, searchAndRescue: false, systemicShortcoming: false,
        provenance: CycleBuilder.nowhere)
    }
    return Assessor().assess(cycle)
  }

  @Test("Totals and States change by what the two years differ in")
  func change() throws {
    let comparison = YearOnYear(
      assessment(reference: 1000, pledge: 200, statuses: [.pressure]), previous: assessment(reference: 600, pledge: 50))
    let reference = try #require(comparison.totals.first { $0.subject == .reference && $0.measure == .relocation })
    #expect(reference.pair.change == 400)
    let nominal = try #require(comparison.totals.first { $0.subject == .nominal && $0.measure == .relocation })
    #expect(nominal.pair == YearOnYear.Pair(before: 50, after: 200))
    #expect(!nominal.isPartial)
    let netherlands = try #require(comparison.rows.first { $0.state.code == "NL" })
    // Half of 600 and half of 1 000; what is pledged comes off the gap.
    #expect(netherlands.fairShare == YearOnYear.Pair(before: 300, after: 500))
    #expect(netherlands.gap == YearOnYear.Pair(before: 250, after: 300))
    let greece = try #require(comparison.rows.first { $0.state.code == "EL" })
    #expect(greece.statusesBefore.isEmpty)
    #expect(greece.statusesAfter == [.pressure])
  }

  @Test("What is not known in one year has no change")
  func unknown() throws {
    let comparison = YearOnYear(
      assessment(reference: 1000, pledge: nil), previous: assessment(reference: 600, pledge: 50))
    let nominal = try #require(comparison.totals.first { $0.subject == .nominal && $0.measure == .relocation })
    #expect(nominal.isPartial)
    let netherlands = try #require(comparison.rows.first { $0.state.code == "NL" })
    #expect(netherlands.value.before == 50)
    #expect(netherlands.value.change == nil)
  }
}
