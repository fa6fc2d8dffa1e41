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
        .requestGateOpen, when: assessment.offsets.requestGate.map { $0.isMet == nil } ?? false, Citation("63(1)")),
      note(
        .requestsWhileClosed,
        when: assessment.offsets.requestGate?.isMet == false && !outcomes.isEmpty, Citation("63(1)")),
      note(
        .offsetAnswerExceedsRequest,
        states {
          if case .exceedsRequest = $0 { true } else { false }
        }, Citation("69(2)")
      ),
      note(.offsetRequestUnanswered, states { $0 == .silent }, Citation("69(2)")),
      note(.offsetRequestRefusedBySilence, states { $0 == .refusedBySilence }, Citation("69(2)")),
      note(.yearEndDebt, yearEndDebtors, Citation("63(5)")),
      note(.yearEndRequestReleased, statesWhere(asksAfterYearThoughReleased), Citation("60(3)")),
    ]
  }

  /// Whether a State towards which others stand released asks them to take responsibility after the year.
  private func asksAfterYearThoughReleased(_ state: StateAssessment) -> Bool {
    ShortcomingRelease.isReleased(towards: state)
      && cycle.implementation.contains { row in
        row.benefitting == state.state && row.measure == .offset && row.basis == "63(5)" && row.stage == .requested
          && context.counts(month: row.month)
      }
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
        .thresholdAboveReference, when: threshold > reference, Citation("63(3)"),
        ["threshold": .number(threshold), "reference": .number(reference)]),
      note(
        .mandatoryOffsetsAwaitForum, when: isShort && !after.forumCondition, Citation("63(3)")),
      note(
        .forumForDeductedPledges, when: isShort && !before.forumCondition, Citation("63(4)")),
      note(
        .mandatoryOffsetsUndecided, when: after.isBelow == nil, Citation("63(4)")),
      note(
        .mandatoryOffsetsNotAllotted, when: after.isTriggered == true, Citation("63(3)")),
      note(
        .volumeAboveCaps, when: volumeExceedsCaps, Citation("63(7)")),
    ]
  }

  private var volumeExceedsCaps: Bool {
    let caps = assessment.offsets.states.map(\.cap.amount).reduce(Amount.zero, +)
    guard let greatest = caps.upper else { return false }
    return assessment.offsets.mandatoryAfterReleases.volume.amount.lower > greatest
  }
}
