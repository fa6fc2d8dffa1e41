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
        "crisisPledgesWithoutCrisis", when: cycle.crisis == nil && !cycle.crisisPledges.isEmpty,
        Citation(.crisisAndForceMajeure, "4(2)"),
        "Pledges to a Solidarity Response Plan are recorded, but no crisis."),
      note(
        "crisisExempt", when: !(crisis?.exemptions.isEmpty ?? true), place,
        "A crisis is recorded with an exemption, by which no offset is mandatory."),
      note(
        "crisisNeedsUnknown", when: crisis.map { $0.needs.value == nil } ?? false, place,
        "A crisis is recorded without the needs of the Council decision, so the volume of its offsets is not known."),
      note(
        "crisisUndecided", when: crisis.map { $0.needs.value != nil && $0.volume.value == nil } ?? false, place,
        "How many offsets the crisis makes mandatory depends on pledges that are not known; nothing is assigned."),
      note(
        "crisisOffsets", when: volume?.lower.isPositive ?? false, place,
        "Additional pledges and the pool do not meet the needs of the State in crisis, so offsets are mandatory up to all of "
          + "them, beyond the fair share where necessary. Who takes over how many is a proposal; the article does not say."
      ),
      note(
        "crisisUnplaced", when: crisis?.unplaced.map(\.isPositive) ?? false,
        Citation(.crisisAndForceMajeure, "9(2)"),
        "The eligible cases do not suffice for all offsets of the crisis: the High-Level Forum is to be reconvened."),
      note(
        "crisisOver", when: crisis?.isOver ?? false, Citation(.crisisAndForceMajeure, "5"),
        "The decision on the crisis has ended by the day judged by."),
      note(
        "creditNotAuthorised", states(credits) { $0.unauthorised.isPositive }, Citation(.crisisAndForceMajeure, "9(5)")
      ) {
        "\($0): the use of a crisis credit is recorded without the Commission's authorisation; it does not count."
      },
      note("creditExceeded", states(credits) { $0.beyond.isPositive }, Citation(.crisisAndForceMajeure, "9(4)")) {
        "\($0): more is recorded as deducted for a crisis than the credits of these five years leave; no more than that counts."
      },
      note("creditUsed", states(credits) { $0.used.value != .zero }, Citation(.crisisAndForceMajeure, "9(4)")) {
        "\($0): a crisis credit lowers the share that is asked in this pool year."
      },
      note(
        "creditOpen",
        states(credits) { position in (position.usable.value ?? .zero) > (position.used.value ?? .zero) },
        Citation(.crisisAndForceMajeure, "9(4)")
      ) {
        "\($0): a crisis credit could be deducted, on notification to the Commission and with its authorisation."
      },
    ]
  }

  private func states(_ positions: [CreditPosition], _ condition: (CreditPosition) -> Bool) -> [MemberState] {
    positions.filter(condition).map(\.state)
  }
}
