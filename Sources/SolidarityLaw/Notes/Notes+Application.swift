extension Notes {
  /// Which law applies and whom it binds (APPL-1, PART-1).
  var ofApplication: [Note?] {
    let text = context.reading(ApplicationText.self)
    let first = Application.firstDay(of: "60", text: text)
    let day = cycle.asAt ?? cycle.lawAsOf
    let misbound = cycle.states.filter { record in
      Participation.isBound(record.state).map { $0 != record.isBound } ?? false
    }.map(\.state)
    let missing =
      cycle.synthetic
      ? []
      : Participation.bound.filter { state in
        !cycle.states.contains { $0.state == state }
      }
    let known = Set(cycle.states.map(\.state))
    let strangers = Set(
      cycle.pledges.map(\.state) + cycle.deductions.map(\.state) + cycle.statuses.map(\.state)
        + cycle.access.map(\.state)
    ).subtracting(known)
    let adHoc = states.filter { state in
      !state.isBound && Measure.allCases.contains { state.pledgeKnowledge[$0] != nil }
    }.map(\.state)
    return [
      note(
        .solidarityNotYetApplicable, when: first.map { day < $0 } ?? false, Citation("85"),
        ["first": .verbatim(first?.description ?? ""), "day": .verbatim(day.description)]),
      note(.bindingAtOdds, misbound, Rule.participation.citation),
      note(.boundStatesMissing, missing, Rule.participation.citation),
      note(.rowsWithoutState, Array(strangers), nil),
      note(.adHocContributions, adHoc, Citation("13(1)")),
    ]
  }
}
