import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("FIN-2, PLEDGE-2 and PLEDGE-3: the money due")
struct MoneyDueTests {
  /// LV pledges EUR 3 000 000 of money and alternative measures worth EUR 2 000 000.
  private let cycle = CycleBuilder.cycle([CycleBuilder.state("LV"), CycleBuilder.state("IT")]).with {
    $0.pledges = [
      CycleBuilder.pledge("LV", .financial, 3_000_000), CycleBuilder.pledge("LV", .alternative, 2_000_000),
    ]
  }

  private func due(_ implementation: ImplementationRecord..., in changed: Cycle? = nil) -> Rational? {
    (changed ?? cycle).with { $0.implementation = implementation }.assessed.ledger("LV").moneyDue?.value
  }

  @Test("Alternative measures that nobody asked for become money, once")
  func unrequested() {
    #expect(due() == 5_000_000)
  }

  @Test("What was agreed is no longer due; a request alone changes nothing; later stages do not count twice")
  func agreed() {
    #expect(due(CycleBuilder.carriedOut("LV", for: "IT", .alternative, 500_000, .requested)) == 5_000_000)
    #expect(
      due(
        CycleBuilder.carriedOut("LV", for: "IT", .alternative, 500_000, .agreed),
        CycleBuilder.carriedOut("LV", for: "IT", .alternative, 200_000, .implemented)) == 4_500_000)
  }

  @Test("Read as kept, the rest of a measure requested in part is not converted")
  func kept() {
    let part = CycleBuilder.carriedOut("LV", for: "IT", .alternative, 500_000, .agreed)
    #expect(due(part, in: cycle.reading(PartialRequests.keep)) == 3_000_000)
    // Nothing requested at all is converted under either reading.
    #expect(due(in: cycle.reading(PartialRequests.keep)) == 5_000_000)
  }

  @Test("An agreed value above the pledge lowers the money, unless only the pledged estimate counts")
  func agreedAbovePledge() {
    // 3 000 000 + (2 000 000 − 2 600 000) = 2 400 000.
    let more = CycleBuilder.carriedOut("LV", for: "IT", .alternative, 2_600_000, .agreed)
    #expect(due(more) == 2_400_000)
    #expect(due(more, in: cycle.reading(AlternativeValue.pledged)) == 3_000_000)
  }

  @Test("Mandatory offsets carried out are worth EUR 20 000 each; voluntary and year-end ones replace relocations")
  func offsets() {
    #expect(due(CycleBuilder.carriedOut("LV", for: "IT", .offset, 40, .implemented, basis: "63(3)")) == 4_200_000)
    for basis in ["63(1)", "63(2)", "63(5)", ""] {
      #expect(due(CycleBuilder.carriedOut("LV", for: "IT", .offset, 40, .implemented, basis: basis)) == 5_000_000)
    }
    #expect(due(CycleBuilder.carriedOut("LV", for: "IT", .offset, 40, .accepted, basis: "63(3)")) == 5_000_000)
  }

  @Test("Offsets and agreements after the pool year are not among what its January confirmations tell")
  func afterTheYear() {
    // 5 000 000 − 40 · 20 000, and 5 000 000 − 500 000; nothing of it a month later.
    for (month, offsets, agreed) in [
      ("2026-12", 4_200_000, 4_500_000), ("2027-01", 5_000_000, 5_000_000),
    ] as [(String, Rational, Rational)] {
      let carriedOut = CycleBuilder.carriedOut(
        "LV", for: "IT", .offset, 40, .implemented, month: month, basis: "63(3)")
      #expect(due(carriedOut) == offsets)
      #expect(due(CycleBuilder.carriedOut("LV", for: "IT", .alternative, 500_000, .agreed, month: month)) == agreed)
    }
  }

  @Test("Nothing is refunded below zero, unless read so")
  func floor() {
    // 300 offsets are worth EUR 6 000 000, a million more than is due.
    let many = CycleBuilder.carriedOut("LV", for: "IT", .offset, 300, .implemented, basis: "63(3)")
    #expect(due(many) == 0)
    #expect(due(many, in: cycle.reading(MoneyFloor.none)) == -1_000_000)
  }

  @Test("A deduction that touches the money lowers it")
  func deduction() {
    // Half of EUR 3 000 000; the alternative measures are converted at their pledged value.
    let half = cycle.with { $0.deductions = [CycleBuilder.deduction("LV", .amount(.financial, 1_500_000))] }
    #expect(due(in: half) == 3_500_000)
  }

  @Test("Money that is not known has bounds; what offsets are worth lowers both")
  func unknown() {
    // Share 500 · 20 000 = EUR 10 000 000, of which 2 000 000 are pledged as alternatives: money 0 to 8 000 000.
    let unknown = cycle.with {
      $0.pledges[0].amount = nil
      $0.implementation = [CycleBuilder.carriedOut("LV", for: "IT", .offset, 50, .implemented, basis: "63(3)")]
    }
    let figure = unknown.assessed.ledger("LV").moneyDue
    #expect(figure?.value == nil)
    #expect(figure?.lower == 1_000_000)
    #expect(figure?.upper == 9_000_000)
  }
}
