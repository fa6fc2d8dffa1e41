import ExactArithmetic
import SolidarityLaw
import Testing

@testable import PoolAllocation

@Suite struct AgreedTests {
  static func rows(_ rows: [(String, String, Measure, Rational)], date: CalendarDate? = nil) -> [AgreedRecord] {
    rows.map {
      AgreedRecord(
        contributing: MemberState($0.0), benefitting: MemberState($0.1), measure: $0.2, amount: $0.3, forum: "TLF",
        date: date, provenance: HandmadeAssessment.here)
    }
  }

  static func given(_ agreed: [AgreedRecord], asAt: CalendarDate? = nil) -> HandmadeAssessment {
    HandmadeAssessment(
      pledges: [("DE", .relocation, 30), ("FR", .relocation, 60), ("FR", .financial, 1000)],
      needs: [("EL", .relocation, 100), ("IT", .relocation, 50), ("IT", .financial, 4000)]
    ) {
      $0.agreed = agreed
      $0.asAt = asAt
    }
  }

  @Test func whatWasAgreedIsTheResultAndTheProposalStandsBesideIt() throws {
    let allocation = try PoolAllocator().allocate(
      Self.given(
        Self.rows([("DE", "EL", .relocation, 20), ("DE", "EL", .relocation, 10), ("FR", "IT", .relocation, 50)])
      )
      .assessment)
    #expect(allocation.basis == .agreed && allocation.agreedMeasures == [.relocation])
    #expect(table(allocation.result) == ["DE>EL": 30, "FR>IT": 50])
    #expect(ratios(allocation) == ["EL": Rational(3, 10), "IT": 1])
    #expect(uses(allocation) == ["DE": 1, "FR": Rational(5, 6)])
    #expect(table(allocation.proposal) == ["DE>EL": 20, "DE>IT": 10, "FR>EL": 40, "FR>IT": 20])
    // Money was not agreed, so its proposal stands in the result.
    #expect(table(allocation.result, .financial) == ["FR>IT": 1000])
    let codes = allocation.notes.map(\.code)
    #expect(codes.contains("agreedDistribution") && codes.contains("proposalOnly"))
    #expect(!codes.contains { $0.hasPrefix("agreedA") || $0 == "agreedWithoutAccess" })
  }

  @Test func agreementAtOddsWithRecordsStandsButIsNoted() throws {
    // DE gives 31 of 30; IT gets 61 of 50; CY has no access.
    let allocation = try PoolAllocator().allocate(
      Self.given(
        Self.rows([("DE", "IT", .relocation, 31), ("FR", "IT", .relocation, 30), ("FR", "CY", .relocation, 1)])
      ).assessment)
    #expect(table(allocation.result) == ["DE>IT": 31, "FR>IT": 30, "FR>CY": 1])
    func states(_ code: String) -> [String]? { allocation.notes.first { $0.code == code }?.states.map(\.code) }
    #expect(states("agreedAbovePledge") == ["DE"])
    #expect(states("agreedAboveNeed") == ["IT"])
    #expect(states("agreedWithoutAccess") == ["CY"])
    #expect(allocation.coverage.first { $0.state.code == "CY" }?.need == nil)
  }

  @Test func agreementOverAClosedPairIsNoted() throws {
    var given = Self.given(Self.rows([("DE", "EL", .relocation, 1)]))
    let adjust = given.adjust
    given.adjust = {
      adjust(&$0)
      $0.pairs = [HandmadeAssessment.pair("DE", "EL", 0)]
    }
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(allocation.notes.contains { $0.code == "agreedAgainstLimit" })
  }

  @Test func agreementOverAClosedPairIsNotedWhateverElseIsUnknown() throws {
    // Neither DE's pledge of relocations nor EL's need is known; the pair is closed all the same.
    let given = HandmadeAssessment(
      pledges: [("DE", .relocation, nil)], needs: [("EL", .relocation, nil)]
    ) {
      $0.agreed = Self.rows([("DE", "EL", .relocation, 1)])
      $0.pairs = [HandmadeAssessment.pair("DE", "EL", 0)]
    }
    let note = try PoolAllocator().allocate(given.assessment).notes.first { $0.code == "agreedAgainstLimit" }
    #expect(note?.states.map(\.code) == ["DE"])
  }

  @Test func whatIsOnlyWishedLimitsNoAgreement() throws {
    // It is wished that nothing goes from DE to EL; 1 is agreed. No record forbids it, but the wish is missed.
    var given = Self.given(Self.rows([("DE", "EL", .relocation, 1)]))
    let adjust = given.adjust
    given.adjust = {
      adjust(&$0)
      $0.wishes = [Wish.closed("DE", "EL")]
    }
    let codes = try PoolAllocator().allocate(given.assessment).notes.map(\.code)
    #expect(!codes.contains("agreedAgainstLimit"))
    #expect(codes.contains("wishMissed"))
  }

  @Test func agreementAfterTheClockDoesNotCountYet() throws {
    let day = CalendarDate(year: 2026, month: 9, day: 1)
    let before = CalendarDate(year: 2026, month: 8, day: 31)
    let agreed = Self.rows([("DE", "EL", .relocation, 1)], date: day)
    let early = try PoolAllocator().allocate(Self.given(agreed, asAt: before).assessment)
    #expect(early.basis == .proposal && early.notes.contains { $0.code == "agreedLater" })
    #expect(try PoolAllocator().allocate(Self.given(agreed, asAt: day).assessment).basis == .agreed)
  }

  @Test func moneyIsAgreedAndRoundedToTheCent() throws {
    // A third of a cent each way: 10.005 and 10.005 are 20.01 together; the cents are 10.01 and 10.00.
    let allocation = try PoolAllocator().allocate(
      Self.given(
        Self.rows([("FR", "EL", .financial, Rational(10005, 1000)), ("FR", "IT", .financial, Rational(10005, 1000))])
      ).assessment)
    let flows = allocation.flows.filter { $0.measure == .financial }
    #expect(flows.map(\.rounded) == [Rational(1001, 100), 10])
  }
}
