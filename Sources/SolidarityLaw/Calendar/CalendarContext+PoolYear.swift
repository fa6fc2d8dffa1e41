extension CalendarContext {
  /// What follows on the Council act: the first Technical-Level Forum and reconvened High-Level Forums.
  func councilAndForums() -> [CalendarItem] {
    let first = actAdopted.flatMap { events.technicalForum(for: nil, from: $0) }
    var list = [
      item(
        .firstTechnicalForum, title: "First Technical-Level Forum of the cycle", opens: actAdopted,
        actual: first?.date, actor: "EU Solidarity Coordinator",
        note: ["After the Council act; the article sets no number of days."])
    ]
    list += reconvenedForums.map {
      item(
        .reconvenedForum, title: "High-Level Forum reconvened", actual: $0.date, actor: "Council", note: [$0.note])
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
    if let applies = ApplicationDates.solidarity, (year - 1...year).contains(applies.year) {
      list.append(
        item(
          .application, title: "Articles 58 to 63 and 65 to 69 begin to apply", due: applies,
          actual: clock.flatMap { $0 >= applies ? applies : nil }, actor: "All"))
    }
    list += [
      item(
        .periods, title: "Next year's national holidays and places of transfer sent to the EUAA and the other States",
        due: fixed(year, 12, 20), actual: events.marked("DATE-1", of: nil, from: nil)?.date, actor: "Member States",
        citation: Citation(.implementingRules, "23(5)"),
        note: ["An event of kind other whose note starts with DATE-1 records it."]),
      item(
        .implementationDue, title: "Pledged relocations and alternative measures implemented", due: lastDay,
        actual: events.marked("DRAW-3", of: nil, from: nil)?.date, actor: "Contributing States",
        note: [
          "Financial contributions are not bound to this date; work in progress continues (Articles 65(3), 67(12))."
        ]),
      item(
        .unrequestedAlternative, title: "Alternative measures that nobody requested become financial contributions",
        due: lastDay, actual: clock.flatMap { clock in lastDay.flatMap { clock > $0 ? $0 : nil } }, actor: "By law"),
      item(
        .yearEndOffsets, title: "Offsets for relocations pledged but neither implemented nor accepted, on request",
        opens: newYear, actual: events.marked("OFF-5", of: nil, from: newYear)?.date, actor: "Contributing States",
        note: ["As soon as possible after the year's end; no day is fixed."]),
      confirmation(opens: newYear),
      item(
        .collection, title: "Financial contributions calculated and transferred", opens: newYear,
        actual: events.marked("FIN-3", of: nil, from: newYear)?.date, actor: "Commission and contributing States",
        note: ["After the pool year; no day is fixed."]),
    ]
    return list
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
      ? "" : "No confirmation is recorded from \(missing.map(\.code).joined(separator: ", "))."
    return item(
      .januaryConfirmation, title: "Measures implemented in the pool year confirmed to the Coordinator", opens: opens,
      due: CalendarDate(year: cycle.year + 1, month: 1, day: 31),
      actual: forAll?.date ?? (isComplete ? last?.date : nil), actor: "Member States", note: [progress])
  }

  /// Strategies and reviews: those from the year before the pool to the year after it, or the next.
  func reviews() -> [CalendarItem] {
    let years = (cycle.year - 1)...(cycle.year + 1)
    func occurrences(from first: Int, every step: Int) -> [Int] {
      let within = years.filter { $0 >= first && ($0 - first).isMultiple(of: step) }
      let steps = years.upperBound < first ? 0 : (years.upperBound - first) / step + 1
      return within.isEmpty ? [first + steps * step] : within
    }
    func recurring(
      _ rule: Rule, _ title: String, from first: Int, every step: Int, on day: (month: Int, day: Int), actor: String,
      place: String, mark: String
    ) -> [CalendarItem] {
      // A step that comes back after some years may be recorded in the year after it was due.
      let delay = step > 1 ? 1 : 0
      return occurrences(from: first, every: step).map { year in
        item(
          rule, title: title, due: fixed(year, day.month, day.day),
          actual: events.marked("\(rule.id) \(mark)", in: year...(year + delay))?.date, actor: actor,
          citation: Citation(place))
      }
    }
    return recurring(
      .strategies, "National strategy sent to the Commission", from: 2025, every: 5, on: (6, 12),
      actor: "Member States", place: "7(3)", mark: "national")
      + recurring(
        .strategies, "European Asylum and Migration Management Strategy", from: 2025, every: 5, on: (12, 12),
        actor: "Commission", place: "8(2)", mark: "European")
      + recurring(
        .reviews, "Report on the functioning of Part IV", from: 2028, every: 1, on: (2, 1), actor: "Commission",
        place: "79", mark: "report")
      + recurring(
        .reviews, "States' information for the evaluation", from: 2031, every: 5, on: (1, 1), actor: "Member States",
        place: "79", mark: "information")
      + recurring(
        .reviews, "Evaluation of the Regulation", from: 2031, every: 5, on: (7, 1), actor: "Commission", place: "79",
        mark: "evaluation")
      + [
        item(
          .reviews, title: "Review of the 30 000 relocations and EUR 600 million of the proposal", actor: "Commission",
          note: ["At least every three years; the article names no first day."])
      ]
  }
}
