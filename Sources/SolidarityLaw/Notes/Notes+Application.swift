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
        "solidarityNotYetApplicable", when: first.map { day < $0 } ?? false, Citation("85"),
        "Articles 58 to 63 and 65 to 69 apply from \(first.map(\.description) ?? "a later day"), after "
          + "\(day): the pool cannot be used before."),
      note("bindingAtOdds", misbound, Rule.participation.citation) {
        "\($0): whether Part IV binds the State is recorded otherwise than the recitals and Ireland's notification say; "
          + "the record is used."
      },
      note("boundStatesMissing", missing, Rule.participation.citation) {
        "\($0): Part IV binds the State but the table of States does not have it, which raises the share of every other."
      },
      note("rowsWithoutState", Array(strangers), nil) {
        "\($0): rows name a State that the table of States does not have; they do not count."
      },
      note("adHocContributions", adHoc, Citation("13(1)")) {
        "\($0): contributes without being bound; the pledge counts in the totals, outside the key."
      },
    ]
  }
}
