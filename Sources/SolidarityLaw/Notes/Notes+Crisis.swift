import ExactArithmetic

extension Notes {
  /// What a crisis asks, and what became of credits (CRI-1 to CRI-5).
  var ofCrisis: [Note?] {
    if cycle.crisis == nil && cycle.credits.isEmpty && cycle.crisisPledges.isEmpty { return [] }
    let crisis = assessment.crisisAssessment
    let credits = assessment.creditPositions
    let place = Citation(.crisisAndForceMajeure, "9(1)")
    let volume = crisis?.volume.amount
    return [
      note(
        .crisisPledgesWithoutCrisis, when: cycle.crisis == nil && !cycle.crisisPledges.isEmpty,
        Citation(.crisisAndForceMajeure, "4(2)")),
      note(
        .crisisExempt, when: !(crisis?.exemptions.isEmpty ?? true), place),
      note(
        .crisisNeedsUnknown, when: crisis.map { $0.needs.value == nil } ?? false, place),
      note(
        .crisisUndecided, when: crisis.map { $0.needs.value != nil && $0.volume.value == nil } ?? false, place),
      note(
        .crisisOffsets, when: volume?.lower.isPositive ?? false, place),
      note(
        .crisisUnplaced, when: crisis?.isShortOfCases ?? false, Citation(.crisisAndForceMajeure, "9(2)")),
      note(.crisisCaseloadIncomplete, crisis?.unknownCaseload ?? [], Citation("63(8)")),
      note(.crisisReleased, crisis.flatMap { $0.isReleased ? [$0.state] : nil } ?? [], Citation("60(3)")),
      note(
        .crisisKeyUnknown, when: crisis.map { $0.hasNobodyToAsk && !$0.isKeyKnown } ?? false, Citation("66")),
      note(
        .crisisNobodyToAsk, when: crisis.map { $0.hasNobodyToAsk && $0.isKeyKnown } ?? false,
        Citation(.crisisAndForceMajeure, "9(2)")),
      note(
        .crisisOver, when: crisis?.isOver ?? false, Citation(.crisisAndForceMajeure, "5")),
      note(
        .creditNotAuthorised, states(credits) { $0.unauthorised.isPositive }, Citation(.crisisAndForceMajeure, "9(5)")
      ),
      note(.creditExceeded, states(credits) { $0.beyond.isPositive }, Citation(.crisisAndForceMajeure, "9(4)")),
      note(.creditUsed, states(credits) { $0.used.value != .zero }, Citation(.crisisAndForceMajeure, "9(4)")),
      note(
        .creditOpen,
        states(credits) { position in (position.usable.value ?? .zero) > (position.used.value ?? .zero) },
        Citation(.crisisAndForceMajeure, "9(4)")
      ),
    ]
  }

  private func states(_ positions: [CreditPosition], _ condition: (CreditPosition) -> Bool) -> [MemberState] {
    positions.filter(condition).map(\.state)
  }
}
