import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("USE-1 to USE-3 and REL-1: who benefits and stands released")
struct PoolUseTests {
  private func cycle(_ access: AccessRecord...) -> Cycle {
    CycleBuilder.cycle([CycleBuilder.state("CY"), CycleBuilder.state("SE")]).with {
      $0.access = access
      $0.statuses = [CycleBuilder.status("CY", .pressure)]
      $0.pledges = [CycleBuilder.pledge("CY", .relocation, 43)]
    }
  }

  @Test(
    "Article 58 needs a notice and no approval; Article 59 needs an acceptance",
    arguments: [
      (AccessRoute.article58, AccessOutcome.notified, true), (.article58, .accepted, true),
      (.article58, .refused, false), (.article58, .rejected, false), (.article59, .notified, false),
      (.article59, .accepted, true), (.article59, .refused, false), (.article59, .rejected, false),
    ])
  func outcomes(route: AccessRoute, outcome: AccessOutcome, benefits: Bool) {
    let assessment = cycle(CycleBuilder.access("CY", route, outcome)).assessed
    #expect(assessment.ledger("CY").isBenefitting == benefits)
    #expect(assessment.pool.nominal.relocation.value == 43)
    #expect(assessment.pool.effective.relocation.value == (benefits ? 0 : 43))
    #expect((assessment.ledger("CY").gap == nil) == benefits)
  }

  @Test("A finding of pressure alone releases nobody, unless the reading says so")
  func decision() {
    #expect(!cycle().assessed.ledger("CY").isBenefitting)
    let read = cycle().reading(BenefittingFrom.decision).assessed
    #expect(read.ledger("CY").isBenefitting)
    #expect(!read.ledger("SE").isBenefitting)
  }

  @Test("A notice after the clock has not happened yet; one of the day itself and an undated one have")
  func clock() {
    func benefits(_ day: String?, clock: String?) -> Bool {
      cycle(CycleBuilder.access("CY", .article58, .notified, on: day)).with {
        $0.asAt = clock.map(CycleBuilder.date)
      }.assessed.ledger("CY").isBenefitting
    }
    #expect(!benefits("2026-07-02", clock: "2026-07-01"))
    #expect(benefits("2026-07-01", clock: "2026-07-01"))
    #expect(benefits(nil, clock: "2026-07-01"))
    #expect(benefits("2026-07-02", clock: nil))
  }

  @Test(
    "The latest step of a claim counts: accepted after a rejection, refused after an acceptance, in any order of rows")
  func latestStep() {
    let refiled = [
      CycleBuilder.access("SE", .article59, .rejected, on: "2026-07-01"),
      CycleBuilder.access("SE", .article59, .notified, on: "2026-08-01"),
      CycleBuilder.access("SE", .article59, .accepted, on: "2026-09-01"),
    ]
    let refused = [
      CycleBuilder.access("SE", .article59, .accepted, on: "2026-09-01"),
      CycleBuilder.access("SE", .article59, .refused, on: "2026-09-01"),
    ]
    for rows in [refiled, refiled.reversed()] {
      #expect(cycle().with { $0.access = rows }.assessed.ledger("SE").isBenefitting)
      // On 15 August the claim has been notified again and not decided.
      let midway = cycle().with {
        $0.access = rows
        $0.asAt = CycleBuilder.date("2026-08-15")
      }
      #expect(!midway.assessed.ledger("SE").isBenefitting)
      #expect(ClaimedUse.position(of: MemberState("SE"), in: RuleContext(midway)) == .notified)
    }
    for rows in [refused, refused.reversed()] {
      let assessment = cycle().with { $0.access = rows }.assessed
      #expect(!assessment.ledger("SE").isBenefitting)
      #expect(assessment.notes.first { $0.code == "capacityRefused" }?.states == [MemberState("SE")])
    }
  }

  @Test("A further notification after the acceptance ends nothing; its refusal of access does")
  func further() {
    let rows = [
      CycleBuilder.access("SE", .article59, .accepted, on: "2026-07-01"),
      CycleBuilder.access("SE", .article59, .notified, on: "2026-09-01"),
    ]
    #expect(cycle().with { $0.access = rows.reversed() }.assessed.ledger("SE").isBenefitting)
    let refused = rows + [CycleBuilder.access("SE", .article59, .refused, on: "2026-09-10")]
    #expect(!cycle().with { $0.access = refused }.assessed.ledger("SE").isBenefitting)
  }

  @Test("An undated step comes before dated ones")
  func undatedFirst() {
    let rows = [
      CycleBuilder.access("SE", .article59, .accepted),
      CycleBuilder.access("SE", .article59, .rejected, on: "2026-07-01"),
    ]
    #expect(!cycle().with { $0.access = rows }.assessed.ledger("SE").isBenefitting)
  }

  @Test("A State that Part IV does not bind cannot be released from what it never owed")
  func notBound() {
    let assessment = cycle(CycleBuilder.access("NO", .article58, .notified)).with {
      $0.states.append(CycleBuilder.state("NO", bound: false))
      $0.pledges = [CycleBuilder.pledge("NO", .relocation, 5)]
    }.assessed
    #expect(!assessment.ledger("NO").isBenefitting)
    #expect(assessment.pool.effective.relocation.value == 5)
  }

  @Test("A released State owes no offsets and no money, whatever is not known of its pledge")
  func releasedOwesNothing() {
    let assessment = cycle(CycleBuilder.access("CY", .article58, .notified)).with {
      $0.pledges = [CycleBuilder.pledge("CY", .financial, nil)]
    }.assessed
    #expect(assessment.position("CY").cap.value == 0)
    #expect(assessment.ledger("CY").moneyDue?.value == 0)
    #expect(assessment.ledger("CY").effective.financial.value == 0)
    #expect(assessment.ledger("CY").adjustedShare?.value == 500)
    #expect(assessment.pool.effective.financial.value == 0)
    #expect(assessment.pool.nominal.financial.value == nil)
  }
}
