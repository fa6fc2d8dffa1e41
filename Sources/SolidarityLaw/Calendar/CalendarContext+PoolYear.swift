extension CalendarContext {
  /// What follows on the Council act: the first Technical-Level Forum and reconvened High-Level Forums.
  func councilAndForums() -> [CalendarItem] {
    let first = actAdopted.flatMap { events.technicalForum(for: nil, from: $0) }
    var list = [
      item(
        .firstTechnicalForum, title: CalendarTitle.firstTechnicalForum.phrase, opens: actAdopted,
        actual: first?.date, actor: CalendarActor.coordinator.phrase,
        note: [CalendarRemark.afterCouncilAct.phrase])
    ]
    list += reconvenedForums.map {
      item(
        .reconvenedForum, title: CalendarTitle.reconvenedForum.phrase, actual: $0.date,
        actor: CalendarActor.council.phrase, note: [Phrase(verbatim: $0.note)])
    }
    return list
  }

  /// Forums after the Council act of this pool that do not prepare the next one.
  private var reconvenedForums: [EventRecord] {
    guard let opens = actAdopted ?? CalendarDate(year: cycle.year, month: 3, day: 1) else { return [] }
    let next = events.forums(
      preparing: cycle.year + 1, act: events.first(.act, preparing: cycle.year + 1)?.date)
    return events.counted.filter {
      $0.kind == .forum && $0.state == nil && $0.date > opens && !next.contains($0)
    }
  }

  /// The dates of the pool year itself and of the January after it.
  func poolYear() -> [CalendarItem] {
    let year = cycle.year
    let lastDay = CalendarDate(year: year, month: 12, day: 31)
    let newYear = CalendarDate(year: year + 1, month: 1, day: 1)
    var list: [CalendarItem] = []
    // The day on which the articles on use, deductions and offsets begin to apply (Article 85).
    if let applies = Application.firstDay(of: "58", text: cycle.readings[ApplicationText.self]),
      (year - 1...year).contains(applies.year)
    {
      list.append(
        item(
          .application, title: CalendarTitle.application.phrase, due: applies,
          actual: clock.flatMap { $0 >= applies ? applies : nil }, actor: CalendarActor.all.phrase))
    }
    // The lists for 2026 were due before the yearly date of December first came (Implementing Regulation 2025/2055).
    if year == 2026, let first = CalendarDate(year: 2026, month: 4, day: 12) {
      list.append(holidayList(.firstHolidays, due: first, mark: "DATE-1 first"))
    }
    list += [
      holidayList(
        .nextHolidays, due: fixed(year, 12, 20), mark: "DATE-1 next"),
      item(
        .implementationDue, title: CalendarTitle.implementation.phrase, due: lastDay,
        actual: events.marked("DRAW-3", in: year...(year + 1))?.date, actor: CalendarActor.contributingStates.phrase,
        note: [
          CalendarRemark.moneyNotBound.phrase
        ]),
      item(
        .unrequestedAlternative, title: CalendarTitle.conversion.phrase,
        due: lastDay, actual: clock.flatMap { clock in lastDay.flatMap { clock > $0 ? $0 : nil } },
        actor: CalendarActor.byLaw.phrase),
      item(
        .yearEndOffsets, title: CalendarTitle.yearEndOffsets.phrase,
        opens: newYear, actual: events.marked("OFF-5", of: nil, from: newYear)?.date,
        actor: CalendarActor.contributingStates.phrase,
        note: [CalendarRemark.soonAfterYear.phrase]),
      confirmation(opens: newYear),
      item(
        .collection, title: CalendarTitle.collection.phrase, opens: newYear,
        actual: events.marked("FIN-3", of: nil, from: newYear)?.date,
        actor: CalendarActor.commissionAndContributors.phrase,
        note: [CalendarRemark.afterPoolYear.phrase]),
    ]
    return list
  }

  private func holidayList(_ title: CalendarTitle, due: CalendarDate?, mark: String) -> CalendarItem {
    let actual = events.marked(mark, in: cycle.year...cycle.year)?.date
    return item(
      .periods, title: title.phrase, due: due, actual: actual,
      actor: CalendarActor.memberStates.phrase, citation: Citation(.implementingRules, "23(5)"),
      note: actual == nil ? [howToRecord(mark)] : [])
  }

  /// The confirmation of January: done when every bound State has confirmed.
  private func confirmation(opens: CalendarDate?) -> CalendarItem {
    let recorded = events.counted.filter { event in
      event.kind == .confirmation && (opens.map { event.date >= $0 } ?? false)
    }
    let bound = cycle.states.filter(\.isBound).map(\.state).sorted()
    let confirmed = Set(recorded.compactMap(\.state))
    let missing = bound.filter { !confirmed.contains($0) }
    let forAll = recorded.first { $0.state == nil }
    let last = recorded.last { event in event.state.map(bound.contains) ?? false }
    let isComplete = missing.isEmpty && !bound.isEmpty
    let progress =
      confirmed.isEmpty || isComplete || forAll != nil
      ? Phrase.empty
      : CalendarRemark.confirmationsMissing.with([
        "states": .verbatim(missing.map(\.code).joined(separator: ", "))
      ])
    return item(
      .januaryConfirmation, title: CalendarTitle.confirmation.phrase, opens: opens,
      due: CalendarDate(year: cycle.year + 1, month: 1, day: 31),
      actual: forAll?.date ?? (isComplete ? last?.date : nil), actor: CalendarActor.memberStates.phrase,
      note: [progress])
  }
}
