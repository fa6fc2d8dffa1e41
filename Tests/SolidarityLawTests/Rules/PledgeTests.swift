import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("PLEDGE-1 and POOL-1: what a pledge is worth, and the totals")
struct PledgeTests {
  /// Two equal States share 1 000 relocations: 500 each.
  private var cycle: Cycle { CycleBuilder.cycle([CycleBuilder.state("DE"), CycleBuilder.state("SE")]) }

  @Test("Relocations and money add up at EUR 20 000, and the gap is what lacks to the fair share")
  func value() {
    // 100 + (4 000 000 + 1 000 000) ÷ 20 000 = 350; 500 − 350 = 150.
    let assessment = cycle.with {
      $0.pledges = [
        CycleBuilder.pledge("DE", .relocation, 100), CycleBuilder.pledge("DE", .financial, 4_000_000),
        CycleBuilder.pledge("DE", .alternative, 1_000_000),
      ]
    }.assessed
    #expect(assessment.ledger("DE").value.value == 350)
    #expect(assessment.ledger("DE").gap?.value == 150)
    // SE recorded nothing: nothing is owed to it as known, all of its share lacks.
    #expect(assessment.ledger("SE").value.value == 0)
    #expect(assessment.ledger("SE").gap?.value == 500)
    #expect(assessment.ledger("SE").pledgeKnowledge.relocation == nil)
  }

  @Test("A pledge above the share is kept, with a negative gap")
  func overPledge() {
    let assessment = cycle.with { $0.pledges = [CycleBuilder.pledge("DE", .relocation, 620)] }.assessed
    #expect(assessment.ledger("DE").gap?.value == -120)
  }

  @Test("A later round replaces that measure alone; rows of one round add up")
  func rounds() {
    let assessment = cycle.with {
      $0.pledges = [
        CycleBuilder.pledge("DE", .relocation, 300, round: 1), CycleBuilder.pledge("DE", .financial, 20_000, round: 1),
        CycleBuilder.pledge("DE", .relocation, 40, round: 2), CycleBuilder.pledge("DE", .relocation, 2, round: 2),
      ]
    }.assessed
    #expect(assessment.ledger("DE").pledge.relocation.value == 42)
    #expect(assessment.ledger("DE").pledge.financial.value == 20_000)
  }

  @Test("A later round that is not known makes the earlier number unknown too")
  func unknownLaterRound() {
    let assessment = cycle.with {
      $0.pledges = [
        CycleBuilder.pledge("DE", .relocation, 300, round: 1), CycleBuilder.pledge("DE", .relocation, nil, round: 2),
      ]
    }.assessed
    #expect(assessment.ledger("DE").pledge.relocation.value == nil)
    #expect(assessment.ledger("DE").pledge.relocation.lower == 0)
  }

  @Test("An unknown amount is bounded by what the share still asks, in the measure's unit")
  func bounds() {
    // Share 500, known 200 relocations and EUR 2 000 000 (100): 200 relocations or EUR 4 000 000 still asked.
    let assessment = cycle.with {
      $0.pledges = [
        CycleBuilder.pledge("DE", .relocation, 200), CycleBuilder.pledge("DE", .relocation, nil),
        CycleBuilder.pledge("DE", .financial, 2_000_000), CycleBuilder.pledge("DE", .financial, nil),
      ]
    }.assessed
    let germany = assessment.ledger("DE")
    #expect(germany.pledge.relocation.value == nil)
    #expect(germany.pledge.relocation.lower == 200)
    #expect(germany.pledge.relocation.upper == 400)
    #expect(germany.pledge.financial.lower == 2_000_000)
    #expect(germany.pledge.financial.upper == 6_000_000)
    #expect(germany.pledge.alternative.value == 0)
    // In value the two share the same 200, so at most 500, and the gap lies between 0 and 200.
    #expect(germany.value.value == nil)
    #expect(germany.value.lower == 300)
    #expect(germany.value.upper == 500)
    #expect(germany.gap?.value == nil)
    #expect(germany.gap?.lower == 0)
    #expect(germany.gap?.upper == 200)
    #expect(assessment.pool.nominal.relocation.value == nil)
    #expect(assessment.pool.nominal.relocation.upper == 400)
    #expect(assessment.pool.nominalKnown.relocation == 200)
    #expect(assessment.pool.unknown == [MemberState("DE")])
    #expect(germany.pledgeKnowledge.relocation == .unknown)
  }

  @Test("A State above its share has no room for an unknown amount; without a share nothing bounds it")
  func boundsAtTheEdges() {
    let above = cycle.with {
      $0.pledges = [CycleBuilder.pledge("DE", .relocation, 700), CycleBuilder.pledge("DE", .financial, nil)]
    }.assessed.ledger("DE")
    #expect(above.pledge.financial.upper == 0)
    #expect(above.pledge.financial.value == nil)
    let unbound = CycleBuilder.cycle([CycleBuilder.state("DE"), CycleBuilder.state("NO", bound: false)]).with {
      $0.pledges = [CycleBuilder.pledge("NO", .relocation, nil)]
    }.assessed
    #expect(unbound.ledger("NO").pledge.relocation.upper == nil)
    #expect(unbound.pool.nominal.relocation.upper == nil)
    #expect(unbound.pool.nominal.relocation.lower == 0)
  }

  @Test("A pledge of an associated State counts in the totals, outside the key")
  func adHoc() {
    let assessment = CycleBuilder.cycle([CycleBuilder.state("DE"), CycleBuilder.state("NO", bound: false)]).with {
      $0.pledges = [CycleBuilder.pledge("NO", .relocation, 30)]
    }.assessed
    #expect(assessment.pool.nominal.relocation.value == 30)
    #expect(assessment.ledger("DE").key?.value == 1)
  }

  @Test("Pledges through offsets are effective and not available")
  func throughOffsets() {
    let assessment = cycle.with {
      $0.pledges = [
        CycleBuilder.pledge("DE", .relocation, 400, through: true), CycleBuilder.pledge("DE", .relocation, 90),
      ]
    }.assessed
    #expect(assessment.ledger("DE").throughOffsets.value == 400)
    #expect(assessment.pool.effective.relocation.value == 490)
    #expect(assessment.pool.available.relocation.value == 90)
  }

  @Test("What is available never falls below zero where deductions eat into pledges through offsets")
  func throughOffsetsAfterDeduction() {
    // 490 pledged, half deducted: 245 effective, 400 were to be met through offsets, so all 245 are and nothing is left.
    let assessment = cycle.with {
      $0.pledges = [
        CycleBuilder.pledge("DE", .relocation, 400, through: true), CycleBuilder.pledge("DE", .relocation, 90),
      ]
      $0.deductions = [CycleBuilder.deduction("DE", .share(Rational(1, 2)))]
    }.assessed
    #expect(assessment.pool.effective.relocation.value == 245)
    #expect(assessment.pool.available.relocation.value == 0)
    let steps = assessment.pool.waterfall.filter { $0.measure == .relocation }.map { "\($0.kind) \($0.amount)" }
    #expect(
      steps == ["nominal 490", "release 0", "deduction 245", "effective 245", "throughOffsets 245", "available 0"])
  }

  @Test("The value of one relocation can be overridden, and zero falls back to the statutory one")
  func valueOfOne() throws {
    var changed = cycle.with { $0.pledges = [CycleBuilder.pledge("DE", .financial, 4_000_000)] }
    try changed.parameters.override("relocation.value", with: 40_000)
    #expect(changed.assessed.ledger("DE").value.value == 100)
    try changed.parameters.override("relocation.value", with: 0)
    #expect(changed.assessed.ledger("DE").value.value == 200)
  }
}
