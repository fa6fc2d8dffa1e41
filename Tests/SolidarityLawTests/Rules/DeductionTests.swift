import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("DED-1 to DED-4: deductions")
struct DeductionTests {
  /// CZ and SE, 500 of 1 000 each; CZ pledges 300 relocations and EUR 2 000 000 (100), 400 in all.
  private func cycle(_ deductions: DeductionRecord...) -> Cycle {
    CycleBuilder.cycle([CycleBuilder.state("CZ"), CycleBuilder.state("SE")]).with {
      $0.pledges = [
        CycleBuilder.pledge("CZ", .relocation, 300), CycleBuilder.pledge("CZ", .financial, 2_000_000),
      ]
      $0.deductions = deductions
    }
  }

  @Test("Half the pledge: half of each measure is left, and the share falls by the same value")
  func half() {
    // Taken: 150 and EUR 1 000 000, 200 in value. Left 150 and EUR 1 000 000; share 500 − 200 = 300; gap 300 − 200 = 100.
    let ledger = cycle(CycleBuilder.deduction("CZ", .share(Rational(1, 2)))).assessed.ledger("CZ")
    #expect(ledger.deduction.relocation.value == 150)
    #expect(ledger.deduction.financial.value == 1_000_000)
    #expect(ledger.deductionValue.value == 200)
    #expect(ledger.effective.relocation.value == 150)
    #expect(ledger.value.value == 200)
    #expect(ledger.adjustedShare?.value == 300)
    #expect(ledger.gap?.value == 100)
  }

  @Test("An amount of one measure leaves the other, and never takes more than was pledged")
  func amount() {
    let some = cycle(CycleBuilder.deduction("CZ", .amount(.relocation, 50))).assessed.ledger("CZ")
    #expect(some.effective.relocation.value == 250)
    #expect(some.effective.financial.value == 2_000_000)
    let tooMuch = cycle(CycleBuilder.deduction("CZ", .amount(.relocation, 900))).assessed
    #expect(tooMuch.ledger("CZ").effective.relocation.value == 0)
    #expect(tooMuch.ledger("CZ").deduction.relocation.value == 300)
    #expect(tooMuch.notes.contains { $0.code == "deductionExceedsPledge" })
  }

  @Test("Several deductions add up and stop at the whole")
  func several() {
    // A quarter of 300 and 50 more: 75 + 50 = 125 taken, 175 left.
    let two = cycle(
      CycleBuilder.deduction("CZ", .share(Rational(1, 4))), CycleBuilder.deduction("CZ", .amount(.relocation, 50)))
    #expect(two.assessed.ledger("CZ").effective.relocation.value == 175)
    let overWhole = cycle(
      CycleBuilder.deduction("CZ", .share(Rational(3, 4))), CycleBuilder.deduction("CZ", .share(Rational(1, 2))))
    #expect(overWhole.assessed.ledger("CZ").effective.relocation.value == 0)
    #expect(overWhole.assessed.notes.contains { $0.code == "deductionExceedsPledge" })
  }

  @Test("Of an extent that is not known, anything from nothing to the whole is taken")
  func unknownExtent() {
    // From the pledge: 0 to 300 persons may be left; the value lies between 0 and 400.
    let pledged = cycle(CycleBuilder.deduction("CZ", .unknown)).assessed
    let ledger = pledged.ledger("CZ")
    #expect(ledger.effective.relocation.value == nil)
    #expect(ledger.effective.relocation.lower == 0)
    #expect(ledger.effective.relocation.upper == 300)
    #expect(ledger.deduction.financial.lower == 0)
    #expect(ledger.deduction.financial.upper == 2_000_000)
    #expect(ledger.gap?.value == nil)
    #expect(pledged.pool.effective.relocation.lower == 0)
    #expect(pledged.pool.unknown == [MemberState("CZ")])
    // With a known half beside it, at least half is taken; with the whole beside it nothing is left open.
    let half = CycleBuilder.deduction("CZ", .share(Rational(1, 2)))
    #expect(cycle(CycleBuilder.deduction("CZ", .unknown), half).assessed.ledger("CZ").effective.relocation.upper == 150)
    let whole = CycleBuilder.deduction("CZ", .share(1))
    #expect(cycle(CycleBuilder.deduction("CZ", .unknown), whole).assessed.ledger("CZ").effective.relocation.value == 0)
    // From the fair share: the pledge stays, the share lies between 0 and 500.
    let net = cycle(CycleBuilder.deduction("CZ", .unknown, base: .fairShare)).assessed.ledger("CZ")
    #expect(net.effective.relocation.value == 300)
    #expect(net.adjustedShare?.value == nil)
    #expect(net.adjustedShare?.lower == 0)
    #expect(net.adjustedShare?.upper == 500)
    // A request does not count, known or not.
    let requested = cycle(CycleBuilder.deduction("CZ", .unknown, stage: .requested)).assessed.ledger("CZ")
    #expect(requested.effective.relocation.value == 300)
  }

  @Test("From the fair share, with a pledge recorded net: the pledge stays, the share falls")
  func fromFairShare() {
    // 40 % of 500 is 200: share 300, pledge 400 in value, gap −100.
    let part = cycle(CycleBuilder.deduction("CZ", .share(Rational(2, 5)), base: .fairShare)).assessed.ledger("CZ")
    #expect(part.effective.relocation.value == 300)
    #expect(part.deduction.relocation.value == 0)
    #expect(part.deductionValue.value == 200)
    #expect(part.adjustedShare?.value == 300)
    #expect(part.gap?.value == -100)
    // EUR 3 000 000 is 150 relocations.
    let money = cycle(CycleBuilder.deduction("CZ", .amount(.financial, 3_000_000), base: .fairShare)).assessed
    #expect(money.ledger("CZ").adjustedShare?.value == 350)
    // More than the share takes the share and no more.
    let all = cycle(CycleBuilder.deduction("CZ", .amount(.relocation, 900), base: .fairShare)).assessed
    #expect(all.ledger("CZ").adjustedShare?.value == 0)
    #expect(all.ledger("CZ").deductionValue.value == 500)
  }

  @Test("The whole of a pledge that is not known leaves zero, which is known; how much it took is not")
  func wholeOfUnknown() {
    let assessment = cycle(CycleBuilder.deduction("CZ", .share(1))).with {
      $0.pledges = [CycleBuilder.pledge("CZ", .relocation, nil)]
    }.assessed
    let ledger = assessment.ledger("CZ")
    #expect(ledger.effective.relocation.value == 0)
    #expect(ledger.deduction.relocation.value == nil)
    #expect(ledger.deduction.relocation.upper == 500)
    #expect(ledger.value.value == 0)
    #expect(assessment.pool.effective.relocation.value == 0)
    #expect(assessment.pool.nominal.relocation.value == nil)
    #expect(assessment.pool.unknown == [MemberState("CZ")])
  }

  @Test("Half of a pledge that is not known halves its bounds")
  func halfOfUnknown() {
    let ledger = cycle(CycleBuilder.deduction("CZ", .share(Rational(1, 2)))).with {
      $0.pledges = [CycleBuilder.pledge("CZ", .relocation, nil)]
    }.assessed.ledger("CZ")
    #expect(ledger.effective.relocation.value == nil)
    #expect(ledger.effective.relocation.upper == 250)
    #expect(ledger.adjustedShare?.lower == 250)
    #expect(ledger.adjustedShare?.upper == 500)
  }

  @Test(
    "Which stages count, in the ledger and in Article 63(4)",
    arguments: [
      (DeductionStage.granted, true, true), (.denied, false, false), (.requested, false, false),
      (.assessed, false, false), (.appliedWithoutAct, true, false),
    ])
  func stages(stage: DeductionStage, counts: Bool, countsForArticle63: Bool) {
    let assessment = cycle(CycleBuilder.deduction("CZ", .share(1), stage: stage)).assessed
    let item = assessment.ledger("CZ").deductionItems.first
    #expect(item?.counts == counts)
    #expect(item?.countsForArticle63 == countsForArticle63)
    #expect(item?.reason.isEmpty == false)
    #expect(assessment.pool.effective.relocation.value == (counts ? 0 : 300))
    #expect(assessment.offsets.mandatoryAfterReleases.pledged.value == (countsForArticle63 ? 0 : 300))
  }

  @Test("An explicit choice about deductions without an act rules ledger and Article 63(4) alike")
  func explicitChoice() {
    let base = cycle(CycleBuilder.deduction("CZ", .share(1), stage: .appliedWithoutAct))
    let counts = base.reading(DeductionWithoutAct.counts).assessed
    #expect(counts.pool.effective.relocation.value == 0)
    #expect(counts.offsets.mandatoryAfterReleases.pledged.value == 0)
    let ignored = base.reading(DeductionWithoutAct.ignored).assessed
    #expect(ignored.pool.effective.relocation.value == 300)
    #expect(ignored.offsets.mandatoryAfterReleases.pledged.value == 300)
  }

  @Test("A pending deduction can be read as counting, but never in Article 63(4)")
  func pending() {
    let base = cycle(CycleBuilder.deduction("CZ", .share(1), stage: .requested))
    let assessment = base.reading(PendingDeduction.counts).assessed
    #expect(assessment.pool.effective.relocation.value == 0)
    #expect(assessment.offsets.mandatoryAfterReleases.pledged.value == 300)
  }

  @Test("Of a released pledge nothing is left to deduct")
  func releasedFirst() {
    let assessment = cycle(CycleBuilder.deduction("CZ", .share(1))).with {
      $0.access = [CycleBuilder.access("CZ", .article58, .notified)]
    }.assessed
    #expect(assessment.ledger("CZ").deductionItems.first?.counts == false)
    #expect(assessment.ledger("CZ").deductionValue.value == 0)
    let steps = assessment.pool.waterfall.filter { $0.measure == .relocation && !$0.amount.isZero }
    #expect(steps.map(\.kind) == [.nominal, .release])
  }

  @Test("A full deduction of a pledge below the share leaves what was not pledged as a gap, and says so")
  func fullDeductionBelowShare() {
    // Pledge 400 of a share of 500: share after deduction 100, value 0, gap 100.
    let assessment = cycle(CycleBuilder.deduction("CZ", .share(1))).assessed
    #expect(assessment.ledger("CZ").gap?.value == 100)
    #expect(assessment.notes.contains { $0.code == "fullDeductionLeavesGap" })
  }

  @Test("A fair share that is not known leaves a deduction from it unknown, not the pledge")
  func unknownShare() {
    let assessment = cycle(CycleBuilder.deduction("CZ", .share(1), base: .fairShare)).with {
      $0.states[1].population = nil
    }.assessed
    #expect(assessment.ledger("CZ").deductionValue.value == nil)
    #expect(assessment.ledger("CZ").adjustedShare?.value == nil)
    #expect(assessment.pool.effective.relocation.value == 300)
    #expect(assessment.pool.unknown == [MemberState("CZ")])
  }
}
