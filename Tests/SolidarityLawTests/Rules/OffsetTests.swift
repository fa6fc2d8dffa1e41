import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("OFF-1 to OFF-6: gates, threshold, volume and caps of Article 63")
struct OffsetTests {
  /// DE and SE share the reference number equally; DE pledges some relocations.
  private func cycle(reference: Int, proposal: Int? = 30_000, pledged: Int?) -> Cycle {
    CycleBuilder.cycle(reference: reference, [CycleBuilder.state("DE"), CycleBuilder.state("SE")]).with {
      $0.proposal = proposal.map { ReferenceNumbers(relocations: $0, financial: Rational($0) * 20_000) }
      $0.pledges = [CycleBuilder.pledge("DE", .relocation, pledged)]
    }
  }

  @Test(
    "OFF-1: half of the proposal's relocations, equality included",
    arguments: [(14_999, false), (15_000, true), (15_001, true)])
  func requestGate(pledged: Int, isMet: Bool) {
    let gate = cycle(reference: 60_000, pledged: pledged).assessed.offsets.requestGate
    #expect(gate?.threshold.value == 15_000)
    #expect(gate?.isMet == isMet)
  }

  @Test("OFF-1: without a proposal there is no gate; with unknown pledges it is open to doubt only where they decide")
  func requestGateUnknown() {
    #expect(cycle(reference: 60_000, proposal: nil, pledged: 15_000).assessed.offsets.requestGate == nil)
    // Share 30 000: an unknown pledge lies between 0 and 30 000, so 15 000 may or may not be reached.
    #expect(cycle(reference: 60_000, pledged: nil).assessed.offsets.requestGate?.isMet == nil)
    // Share 5 000: it can never be reached.
    #expect(cycle(reference: 10_000, pledged: nil).assessed.offsets.requestGate?.isMet == false)
    // 15 000 known besides: it is reached whatever the rest is.
    let known = cycle(reference: 60_000, pledged: nil).with {
      $0.pledges.append(CycleBuilder.pledge("SE", .relocation, 15_000))
    }
    #expect(known.assessed.offsets.requestGate?.isMet == true)
  }

  @Test("OFF-2: half of the own fair share, 4 555 in the act", arguments: [(2_277, false), (2_278, true)])
  func offerGate(pledged: Int, isOpen: Bool) {
    let assessment = cycle(reference: 21_000, pledged: pledged).with { $0.states[0].adoptedRelocation = 4_555 }
      .assessed
    // ½ · 4 555 = 2 277.5.
    #expect(assessment.position("DE").offerThreshold?.value == Rational(4_555, 2))
    #expect(assessment.position("DE").offerGate == isOpen)
    #expect(assessment.position("SE").offerGate == false)
  }

  @Test("OFF-2: where OFF-1 is met the offer is open to all; where it is in doubt, so is the offer of the others")
  func offerGateFromRequestGate() {
    #expect(cycle(reference: 60_000, pledged: 15_000).assessed.position("SE").offerGate == true)
    #expect(cycle(reference: 60_000, pledged: nil).assessed.position("SE").offerGate == nil)
    #expect(cycle(reference: 60_000, proposal: nil, pledged: 0).assessed.position("SE").offerGate == nil)
    #expect(cycle(reference: 60_000, proposal: nil, pledged: 15_000).assessed.position("DE").offerGate == true)
  }

  @Test(
    "OFF-T: the higher of 30 000 and three fifths of the reference number",
    arguments: [(30_000, 30_000), (50_000, 30_000), (60_000, 36_000), (21_000, 30_000)])
  func threshold(reference: Int, expected: Int) {
    #expect(
      cycle(reference: reference, pledged: 0).assessed.offsets.mandatory.threshold.value == Rational(expected))
  }

  @Test("OFF-T: three fifths of the reference number alone, where read so: 12 600 of 21 000")
  func thresholdOfReference() {
    let read = cycle(reference: 21_000, pledged: 0).reading(OffsetThresholdBasis.referenceOnly).assessed
    #expect(read.offsets.mandatory.threshold.value == 12_600)
    #expect(!read.notes.contains { $0.code == "thresholdAboveReference" })
  }

  @Test(
    "OFF-3: after a reconvened Forum, what lacks to the threshold; at the threshold nothing",
    arguments: [(33_000, 3_000, true), (36_000, 0, false), (35_999, 1, true)])
  func volume(pledged: Int, volume: Int, isTriggered: Bool) {
    let mandatory = cycle(reference: 60_000, pledged: pledged).with { $0.forumReconvened = true }.assessed.offsets
      .mandatory
    #expect(mandatory.isTriggered == isTriggered)
    #expect(mandatory.volume.value == Rational(volume))
  }

  @Test("OFF-3: without a reconvened Forum nothing is mandatory, although the pledges lie below")
  func noForum() {
    let assessment = cycle(reference: 60_000, pledged: 33_000).assessed
    #expect(assessment.offsets.mandatory.isBelow == true)
    #expect(assessment.offsets.mandatory.isTriggered == false)
    #expect(assessment.offsets.mandatory.shortfall.value == 3_000)
    #expect(assessment.offsets.mandatory.volume.value == 0)
  }

  @Test("OFF-3: read as up to the threshold itself, all of it becomes mandatory, and still nothing at the threshold")
  func volumeOfThreshold() {
    func volume(_ pledged: Int?) -> Traced {
      cycle(reference: 60_000, pledged: pledged).with { $0.forumReconvened = true }
        .reading(OffsetVolume.threshold).assessed.offsets.mandatory.volume
    }
    #expect(volume(33_000).value == 36_000)
    #expect(volume(36_000).value == 0)
  }

  @Test("OFF-3: with an unknown pledge the volume has bounds: 36 000 less at most 30 000")
  func unknownVolume() {
    let assessment = cycle(reference: 60_000, pledged: nil).with { $0.forumReconvened = true }.assessed
    let mandatory = assessment.offsets.mandatory
    #expect(mandatory.isTriggered == true)
    #expect(mandatory.volume.value == nil)
    #expect(mandatory.volume.lower == 6_000)
    #expect(mandatory.volume.upper == 36_000)
    // With another 10 000 the threshold may be reached or not.
    let doubtful = cycle(reference: 60_000, pledged: nil).with {
      $0.forumReconvened = true
      $0.pledges.append(CycleBuilder.pledge("SE", .relocation, 10_000))
    }.assessed.offsets.mandatory
    #expect(doubtful.isTriggered == nil)
    #expect(doubtful.volume.value == nil)
    #expect(doubtful.volume.lower == 0)
    #expect(doubtful.volume.upper == 26_000)
  }

  @Test("OFF-4: releases and deductions granted lower what is to be implemented, and the volume rises with them")
  func afterReleases() {
    // 36 000 pledged: the threshold is reached. DE's 30 000 halved by a deduction granted, SE's 6 000 released.
    let cycle = cycle(reference: 60_000, pledged: 30_000).with {
      $0.pledges.append(CycleBuilder.pledge("SE", .relocation, 6_000))
      $0.deductions = [CycleBuilder.deduction("DE", .share(Rational(1, 2)))]
      $0.access = [CycleBuilder.access("SE", .article58, .notified)]
      $0.forumReconvened = true
    }
    let offsets = cycle.assessed.offsets
    #expect(offsets.mandatory.pledged.value == 36_000)
    #expect(offsets.mandatory.isTriggered == false)
    #expect(offsets.mandatoryAfterReleases.pledged.value == 15_000)
    #expect(offsets.mandatoryAfterReleases.isTriggered == true)
    #expect(offsets.mandatoryAfterReleases.volume.value == 21_000)
  }

  @Test("OFF-4: whether it needs a Forum of its own is a reading; OFF-3 always needs one")
  func forumReading() {
    let cycle = cycle(reference: 60_000, pledged: 33_000)
    #expect(cycle.assessed.offsets.mandatoryAfterReleases.isTriggered == false)
    let read = cycle.reading(ForumForDeductedPledges.notRequired).assessed.offsets
    #expect(read.mandatoryAfterReleases.isTriggered == true)
    #expect(read.mandatoryAfterReleases.volume.value == 3_000)
    #expect(read.mandatory.isTriggered == false)
  }

  @Test(
    "OFF-6: the cap by each reading",
    arguments: [
      // Share 500; 50 relocations and EUR 2 000 000 (100) deducted by half: 25 and 50 taken, 75 in all. Adjusted 425.
      // Residual 425 − 25 = 400; whole 500; strict 425 − 25 − 50 = 350.
      (OffsetCapBasis.residual, 400), (.fairShare, 500), (.strict, 350),
    ])
  func caps(reading: OffsetCapBasis, expected: Int) {
    let assessment = CycleBuilder.cycle([CycleBuilder.state("DE"), CycleBuilder.state("EL")]).with {
      $0.pledges = [
        CycleBuilder.pledge("DE", .relocation, 50), CycleBuilder.pledge("DE", .financial, 2_000_000),
      ]
      $0.deductions = [CycleBuilder.deduction("DE", .share(Rational(1, 2)))]
      $0.access = [CycleBuilder.access("EL", .article58, .notified)]
    }.reading(reading).assessed
    #expect(assessment.position("DE").cap.value == Rational(expected))
    #expect(assessment.position("EL").cap.value == 0)
  }

  @Test("OFF-6: a pledge above the share leaves no cap, an unknown one leaves it between bounds")
  func capEdges() {
    #expect(cycle(reference: 1_000, pledged: 501).assessed.position("DE").cap.value == 0)
    let unknown = cycle(reference: 1_000, pledged: nil).assessed.position("DE").cap
    #expect(unknown.value == nil)
    #expect(unknown.lower == 0)
    #expect(unknown.upper == 500)
  }
}

@Suite("OFF-5 and OFF-9: year-end debts and answers to requests")
struct OffsetDebtTests {
  private let cycle = CycleBuilder.cycle([CycleBuilder.state("RO"), CycleBuilder.state("IT")]).with {
    $0.pledges = [CycleBuilder.pledge("RO", .relocation, 400)]
  }

  @Test("Accepted but not yet transferred counts as done; stages are not added to each other")
  func debt() {
    // Implemented 100 + 50, accepted 180: the greater counts. 400 − 180 = 220.
    let assessment = cycle.with {
      $0.implementation = [
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 100, .implemented),
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 50, .implemented, month: "2026-08"),
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 180, .accepted),
      ]
    }.assessed
    #expect(assessment.position("RO").yearEnd?.value == 220)
  }

  @Test("Voluntary offsets replace relocations, mandatory ones do not; nothing is owed below zero")
  func voluntaryOffsets() {
    let part = cycle.with {
      $0.implementation = [
        CycleBuilder.carriedOut("RO", for: "IT", .offset, 60, .implemented, basis: "63(2)"),
        CycleBuilder.carriedOut("RO", for: "IT", .offset, 70, .implemented, basis: "63(1)"),
        CycleBuilder.carriedOut("RO", for: "IT", .offset, 90, .implemented, basis: "63(3)"),
        CycleBuilder.carriedOut("RO", for: "IT", .offset, 90, .accepted, basis: "63(2)"),
      ]
    }
    #expect(part.assessed.position("RO").yearEnd?.value == 270)
    // Whether pledges through offsets are drawn upon changes nothing of what is owed in all.
    #expect(part.reading(OffsetPledges.setAside).assessed.position("RO").yearEnd?.value == 270)
    let all = cycle.with {
      $0.implementation = [CycleBuilder.carriedOut("RO", for: "IT", .relocation, 500, .implemented)]
    }
    #expect(all.assessed.position("RO").yearEnd?.value == 0)
  }

  @Test(
    "A benefitting State each by the stage that adds up to most: 60 accepted of IT and 30 carried out for EL are 90")
  func byPair() {
    // The greater of all accepted, 60, and all carried out, 40 + 30 = 70, would mix the persons of two States.
    let assessment = cycle.with {
      $0.states.append(CycleBuilder.state("EL"))
      $0.implementation = [
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 60, .accepted),
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 40, .implemented),
        CycleBuilder.carriedOut("RO", for: "EL", .relocation, 30, .implemented),
      ]
    }.assessed
    #expect(assessment.position("RO").yearEnd?.value == 310)
    // The same persons stand as begun among the draws.
    #expect(assessment.drawLedger.positions(.relocation).first?.begun.value == 90)
  }

  @Test("What comes after 31 December does not undo the debt", arguments: [ImplementationStage.accepted, .implemented])
  func afterTheYear(_ stage: ImplementationStage) {
    let assessment = cycle.with {
      $0.implementation = [
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 10, stage, month: "2026-12"),
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 50, stage, month: "2027-01"),
        CycleBuilder.carriedOut("RO", for: "IT", .offset, 5, .implemented, month: "2026-12", basis: "63(2)"),
        CycleBuilder.carriedOut("RO", for: "IT", .offset, 70, .implemented, month: "2027-01", basis: "63(2)"),
      ]
    }.assessed
    #expect(assessment.position("RO").yearEnd?.value == 385)
  }

  @Test("What is implemented after the clock does not count, what is in the clock's month does")
  func clock() {
    let late = cycle.with {
      $0.asAt = CycleBuilder.date("2026-09-15")
      $0.implementation = [
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 10, .implemented, month: "2026-09"),
        CycleBuilder.carriedOut("RO", for: "IT", .relocation, 30, .implemented, month: "2026-10"),
      ]
    }
    #expect(late.assessed.position("RO").yearEnd?.value == 390)
  }

  @Test("Requests within the debt are met; above it in proportion, or in the order of their months")
  func split() {
    let requests = [
      YearEndOffsets.Request(benefitting: MemberState("IT"), amount: 30, month: "2027-02"),
      YearEndOffsets.Request(benefitting: MemberState("ES"), amount: 10, month: "2027-01"),
      YearEndOffsets.Request(benefitting: MemberState("EL"), amount: 20, month: "2027-02"),
    ]
    #expect(YearEndOffsets.split(60, among: requests, by: .proRata) == [30, 10, 20])
    // 30 of 60 asked: half of each.
    #expect(YearEndOffsets.split(30, among: requests, by: .proRata) == [15, 5, 10])
    // January first, then EL before IT by protocol order: 10, then 20 of 20, nothing for IT.
    #expect(YearEndOffsets.split(30, among: requests, by: .asRequested) == [0, 10, 20])
    #expect(YearEndOffsets.split(0, among: [], by: .proRata) == [])
  }

  private func outcome(accepted: Int?, clock: String?, requested day: String? = "2026-07-01") -> OffsetReply.Outcome {
    let request = OffsetRequestRecord(
      contributing: MemberState("RO"), benefitting: MemberState("IT"), requested: 20,
      date: day.map(CycleBuilder.date), accepted: accepted, provenance: CycleBuilder.nowhere)
    return OffsetReply.outcome(
      request, in: RuleContext(cycle.with { $0.asAt = clock.map(CycleBuilder.date) }))
  }

  @Test("An answer may be for fewer, not for more; silence is never acceptance")
  func replies() {
    #expect(outcome(accepted: 0, clock: nil) == .accepted(0))
    #expect(outcome(accepted: 20, clock: nil) == .accepted(20))
    #expect(outcome(accepted: 21, clock: nil) == .exceedsRequest(21))
    // 1 July 2026 and thirty days: 31 July, a Friday.
    #expect(outcome(accepted: nil, clock: "2026-07-31") == .open)
    #expect(outcome(accepted: nil, clock: "2026-08-01") == .silent)
    #expect(outcome(accepted: nil, clock: nil) == .open)
    #expect(outcome(accepted: nil, clock: "2026-12-01", requested: nil) == .open)
  }

  @Test("Read as a refusal, silence closes the request once the time has passed")
  func silenceAsRefusal() {
    let request = OffsetRequestRecord(
      contributing: MemberState("RO"), benefitting: MemberState("IT"), requested: 20,
      date: CycleBuilder.date("2026-07-01"), accepted: nil, provenance: CycleBuilder.nowhere)
    let late = cycle.reading(OffsetSilence.refusal).with { $0.asAt = CycleBuilder.date("2026-08-01") }
    #expect(OffsetReply.outcome(request, in: RuleContext(late)) == .refusedBySilence)
  }
}
