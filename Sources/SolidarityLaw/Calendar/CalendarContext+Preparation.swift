extension CalendarContext {
  /// The steps that prepare a pool in the year before it: CYC-1 to CYC-6.
  func preparation(ofPool pool: Int) -> [CalendarItem] {
    let year = pool - 1
    var list = [
      unrecorded(
        .dataForReport, pool, "Member States' data for the Report", due: fixed(year, 6, 1), actor: "Member States",
        marks: ["CYC-1 Member States", "CYC-1:"]),
      unrecorded(
        .dataForReport, pool, "Union agencies' data for the Report", due: fixed(year, 6, 1),
        actor: "EUAA, Frontex, Europol and FRA", marks: ["CYC-1 agencies", "CYC-1:"]),
      unrecorded(
        .firstMechanismMeeting, pool, "First meeting of the preparedness and crisis mechanism: initial assessment",
        opens: CalendarDate(year: year, month: 7, day: 1), due: CalendarDate(year: year, month: 7, day: 15),
        actor: "Commission", marks: ["CYC-2"]),
      unrecorded(
        .updatedData, pool, "Updated information for the Report", due: fixed(year, 9, 1),
        actor: "Member States, EUAA, Frontex, Europol and FRA", marks: ["CYC-3"]),
      unrecorded(
        .secondMechanismMeeting, pool,
        "Second meeting of the preparedness and crisis mechanism: consolidated assessment", due: fixed(year, 9, 30),
        actor: "Commission", marks: ["CYC-4"]),
    ]
    list += autumnActs(ofPool: pool)
    list.append(highLevelForum(ofPool: pool))
    list.append(councilAct(ofPool: pool))
    return list
  }

  /// A step that no kind of event records by itself.
  private func unrecorded(
    _ rule: Rule, _ pool: Int, _ title: String, opens: CalendarDate? = nil, due: CalendarDate?, actor: String,
    marks: [String]
  ) -> CalendarItem {
    let event = events.marked(marks, preparing: pool)
    let report = events.first(.report, preparing: pool)?.date
    return item(
      rule, poolYear: pool, title: title, opens: opens, due: due, actual: event?.date, isFollowed: report != nil,
      actor: actor, note: event == nil ? [howToRecord(marks.first ?? rule.id), followed(by: "Report", report)] : [])
  }

  /// How to record a step that no kind of event records by itself.
  func howToRecord(_ mark: String) -> String {
    "Nothing is recorded; an event of kind other whose note starts with \(mark) records it."
  }

  /// Why a step without a record is not judged overdue.
  func followed(by step: String, _ date: CalendarDate?) -> String {
    date.map { "The \(step) of \($0.written) builds on it, so it is not judged overdue." } ?? ""
  }

  private func autumnActs(ofPool pool: Int) -> [CalendarItem] {
    let acts: [(EventKind, String, String)] = [
      (.report, "European Annual Asylum and Migration Report", "9(4)"),
      (.decision, "Implementing decision on pressure, risk and significant situations", "11(4)"),
      (.proposal, "Proposal for the Annual Solidarity Pool", "12(6)"),
    ]
    return acts.map { kind, title, place in
      item(
        .autumnPackage, poolYear: pool, title: title, due: autumnDate(ofPool: pool),
        actual: events.first(kind, preparing: pool)?.date, actor: "Commission", citation: Citation(place))
    }
  }

  private func autumnDate(ofPool pool: Int) -> CalendarDate? { fixed(pool - 1, 10, 15) }

  private func highLevelForum(ofPool pool: Int) -> CalendarItem {
    let act = pool == cycle.year ? actAdopted : events.first(.act, preparing: pool)?.date
    let forums = events.forums(preparing: pool, act: act)
    let further = forums.dropFirst().map(\.date.written)
    let trigger = forumTrigger(ofPool: pool)
    let end = trigger.date.map { periodEnd(of: .forumDays, after: $0, in: institutionHolidays) }
    return item(
      .highLevelForum, poolYear: pool, title: "High-Level Forum", due: end?.date, actual: forums.first?.date,
      actor: "Council",
      note: [
        trigger.note, end?.problem ?? "",
        further.isEmpty ? "" : "Further meetings: \(further.joined(separator: ", ")).",
      ])
  }

  /// The day from which the forum's period runs, and what it is.
  private func forumTrigger(ofPool pool: Int) -> (date: CalendarDate?, note: String) {
    let recorded = CycleEvents.autumnKinds.compactMap { events.first($0, preparing: pool)?.date }
    let planned = autumnDate(ofPool: pool)
    switch cycle.readings[ForumTrigger.self] {
    case .firstAct:
      if let first = recorded.min() { return (first, "Counted from the first act, of \(first.written).") }
    case .lastAct:
      if let last = recorded.max(), recorded.count == CycleEvents.autumnKinds.count {
        return (last, "Counted from the last act, of \(last.written).")
      }
      if let last = recorded.max(), planned.map({ last > $0 }) ?? true {
        return (last, "Counted from \(last.written), the latest act recorded so far; a later one moves the date.")
      }
    }
    return (planned, planned.map { "Counted from \($0.written), the day by which the acts are due." } ?? "")
  }

  private func councilAct(ofPool pool: Int) -> CalendarItem {
    let isThisPool = pool == cycle.year
    let recorded = events.first(.act, preparing: pool)?.date
    let adopted = isThisPool ? actAdopted : recorded
    let conflict =
      if let adopted, let recorded, adopted != recorded {
        "An event records the act on \(recorded.written)."
      } else { "" }
    return item(
      .councilAct, poolYear: pool, title: "Council implementing act establishing the Annual Solidarity Pool",
      due: CalendarDate(year: pool - 1, month: 12, day: 31), actual: adopted, actor: "Council", note: [conflict])
  }
}
