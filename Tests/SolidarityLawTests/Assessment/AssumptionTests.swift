import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("Amounts that are not known, filled on demand")
struct AssumptionTests {
  /// NL's share is 501 of 1 002; it pledges relocations and money, neither known, and EUR 100 000 (5) of alternatives.
  private let cycle = CycleBuilder.cycle(reference: 1_002, [CycleBuilder.state("NL"), CycleBuilder.state("SE")]).with {
    $0.pledges = [
      CycleBuilder.pledge("NL", .relocation, nil), CycleBuilder.pledge("NL", .financial, nil),
      CycleBuilder.pledge("NL", .alternative, 100_000),
    ]
  }

  @Test("Zero fills with nothing")
  func zero() {
    let assessment = Assessor(assume: .zero).assess(cycle)
    #expect(assessment.pool.nominal.relocation.value == 0)
    #expect(assessment.pool.nominal.financial.value == 0)
    #expect(assessment.pool.unknown.isEmpty)
    #expect(assessment.assumptions.map(\.policy) == ["zero", "zero"])
    #expect(assessment.ledger("NL").pledgeKnowledge.relocation == .assumed)
  }

  @Test("The fair share fills equal values: whole persons down, money carrying the rest")
  func fairShare() {
    // 501 − 5 = 496 in two parts of 248: 248 persons and EUR 4 960 000.
    let even = Assessor(assume: .fairShare).assess(cycle)
    #expect(even.ledger("NL").pledge.relocation.value == 248)
    #expect(even.ledger("NL").pledge.financial.value == 4_960_000)
    #expect(even.ledger("NL").gap?.value == 0)
    // Without the alternatives 501 in two parts of 250½: 250 persons, money for 251.
    let odd = Assessor(assume: .fairShare).assess(cycle.with { $0.pledges.removeLast() })
    #expect(odd.ledger("NL").pledge.relocation.value == 250)
    #expect(odd.ledger("NL").pledge.financial.value == 5_020_000)
    #expect(odd.ledger("NL").gap?.value == 0)
    #expect(odd.assumptions.map(\.value) == [250, 5_020_000])
  }

  @Test("Several relocation rows share the whole persons of their parts, none being lost")
  func severalRelocationRows() {
    // 501 in two rows of relocations: 251 and 250, the row without offsets first.
    let assessment = Assessor(assume: .fairShare).assess(
      cycle.with {
        $0.pledges = [
          CycleBuilder.pledge("NL", .relocation, nil, through: true), CycleBuilder.pledge("NL", .relocation, nil),
        ]
      })
    #expect(assessment.ledger("NL").pledge.relocation.value == 501)
    #expect(assessment.ledger("NL").throughOffsets.value == 250)
  }

  @Test("What is deducted from the fair share is not filled, and a State above its share fills nothing")
  func remaining() {
    let half = Assessor(assume: .fairShare).assess(
      cycle.with {
        $0.deductions = [CycleBuilder.deduction("NL", .share(Rational(1, 3)), base: .fairShare)]
        $0.pledges = [CycleBuilder.pledge("NL", .relocation, nil)]
      })
    // 501 − 167 = 334.
    #expect(half.ledger("NL").pledge.relocation.value == 334)
    let above = Assessor(assume: .fairShare).assess(
      cycle.with { $0.pledges.append(CycleBuilder.pledge("NL", .alternative, 20_000_000)) })
    #expect(above.ledger("NL").pledge.relocation.value == 0)
    #expect(above.ledger("NL").pledge.financial.value == 0)
  }

  @Test("Where no share is known there is nothing to fill with, and the amount stays unknown")
  func noShare() {
    let assessment = Assessor(assume: .fairShare).assess(cycle.with { $0.states[1].gdp = nil })
    #expect(assessment.ledger("NL").pledge.relocation.value == nil)
    #expect(assessment.assumptions.isEmpty)
    #expect(Assessor(assume: .zero).assess(cycle.with { $0.states[1].gdp = nil }).assumptions.count == 2)
  }

  @Test("Known amounts are left alone")
  func knownAmounts() {
    let assessment = Assessor(assume: .fairShare).assess(
      cycle.with { $0.pledges = [CycleBuilder.pledge("SE", .relocation, 7)] })
    #expect(assessment.assumptions.isEmpty)
    #expect(assessment.pool.nominal.relocation.value == 7)
  }
}
