import ExactArithmetic

extension Notes {
  /// Requests and offers of offsets (OFF-1, OFF-2, OFF-5, OFF-9).
  var ofOffsets: [Note?] {
    let outcomes = cycle.offsetRequests.filter { context.counts($0.date) }.map {
      (state: $0.contributing, outcome: OffsetReply.outcome($0, in: context))
    }
    func states(where condition: (OffsetReply.Outcome) -> Bool) -> [MemberState] {
      Array(Set(outcomes.filter { condition($0.outcome) }.map(\.state)))
    }
    return [
      note(
        "requestGateOpen", when: assessment.offsets.requestGate.map { $0.isMet == nil } ?? false, Citation("63(1)"),
        "Whether half of the proposal's relocations are pledged depends on pledges that are not known."),
      note(
        "requestsWhileClosed",
        when: assessment.offsets.requestGate?.isMet == false && !outcomes.isEmpty, Citation("63(1)"),
        "Requests for offsets are recorded while less than half of the proposal's relocations are pledged."),
      note(
        "offsetAnswerExceedsRequest",
        states {
          if case .exceedsRequest = $0 { true } else { false }
        }, Citation("69(2)")
      ) {
        "\($0): accepted more applications than were requested, which the article does not admit."
      },
      note("offsetRequestUnanswered", states { $0 == .silent }, Citation("69(2)")) {
        "\($0): did not answer a request for offsets in time; the act gives silence no effect, and it is not acceptance."
      },
      note("offsetRequestRefusedBySilence", states { $0 == .refusedBySilence }, Citation("69(2)")) {
        "\($0): did not answer a request for offsets in time, which the reading offsetSilence takes as a refusal."
      },
      note("yearEndDebt", yearEndDebtors, Citation("63(5)")) {
        "\($0): the pool year is over and relocations pledged are neither implemented nor accepted, so responsibility is "
          + "owed for as many, where a benefitting State asks."
      },
    ]
  }

  private var yearEndDebtors: [MemberState] {
    guard ImplementationDue.isPast(.relocation, in: context) else { return [] }
    return assessment.offsets.states.filter { ($0.yearEnd?.lower ?? .zero).isPositive }.map(\.state)
  }

  /// What the law leaves open about mandatory offsets (OFF-3, OFF-4, OFF-6, HLF-2).
  var ofMandatoryOffsets: [Note?] {
    let after = assessment.offsets.mandatoryAfterReleases
    let before = assessment.offsets.mandatory
    let threshold = after.threshold.value ?? .zero
    let reference = Rational(cycle.reference.relocations)
    let isShort = after.isBelow == true
    return [
      note(
        "thresholdAboveReference", when: threshold > reference, Citation("63(3)"),
        "The threshold for mandatory offsets, \(Spelling.number(threshold)), exceeds the reference number, "
          + "\(Spelling.number(reference)): pledges stay below it even where every State pledges its fair share in "
          + "relocations, which the act leaves unresolved."),
      note(
        "mandatoryOffsetsAwaitForum", when: isShort && !after.forumCondition, Citation("63(3)"),
        "Pledges lie below the threshold, but no reconvened High-Level Forum has met, so no offset is mandatory; whether to "
          + "reconvene it is the Council's decision."),
      note(
        "forumForDeductedPledges", when: isShort && !before.forumCondition, Citation("63(4)"),
        "Whether mandatory offsets for pledges lost to deductions and releases need a reconvened High-Level Forum of their "
          + "own is not said: the reading forumForDeductedPledges decides here."),
      note(
        "mandatoryOffsetsUndecided", when: after.isBelow == nil, Citation("63(4)"),
        "Whether the relocations to be implemented lie below the threshold depends on pledges that are not known."),
      note(
        "mandatoryOffsetsNotAllotted", when: after.isTriggered == true, Citation("63(3)"),
        "No article says which State covers how much of mandatory offsets, nor whether money lowers what a State can owe: "
          + "the reading offsetCap decides here."),
      note(
        "volumeAboveCaps", when: volumeExceedsCaps, Citation("63(7)"),
        "The caps of all States together are below the volume of mandatory offsets."),
    ]
  }

  private var volumeExceedsCaps: Bool {
    let caps = assessment.offsets.states.map(\.cap.amount).reduce(Amount.zero, +)
    guard let greatest = caps.upper else { return false }
    return assessment.offsets.mandatoryAfterReleases.volume.amount.lower > greatest
  }
}
