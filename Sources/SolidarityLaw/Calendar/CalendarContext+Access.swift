extension CalendarContext {
  /// Use of the pool by each State: Articles 58 and 59.
  func access() -> [CalendarItem] {
    let rows = cycle.access.filter { counts($0.date) }
    let states = Set(rows.map(\.state)).union(pressureStates).sorted()
    return states.flatMap { state -> [CalendarItem] in
      let own = ClaimedUse.inOrder(rows.filter { $0.state == state })
      let identified = own.filter { $0.route == .article58 }
      let claimed = own.filter { $0.route == .article59 }
      var list: [CalendarItem] = []
      if let notice = identified.first {
        list += identifiedUse(state, notice: notice)
      } else if pressureStates.contains(state) {
        list.append(
          item(
            .useOfPool, title: "Notice of the intention to use the pool", opens: actAdopted, actor: state.code,
            citation: Citation("58(1)"), note: ["At any time after the Council act; no notice is recorded."],
            member: state))
      }
      if !claimed.isEmpty { list += claimedUse(state, rows: claimed) }
      return list
    }
  }

  private var pressureStates: Set<MemberState> {
    Set(cycle.statuses.filter { $0.status == .pressure }.map(\.state))
  }

  private func identifiedUse(_ state: MemberState, notice: AccessRecord) -> [CalendarItem] {
    let date = notice.date ?? events.first(.notification, of: state)?.date
    let undated = date == nil ? "The notice is recorded without a date, so the period cannot be counted." : ""
    let end = date.map { periodEnd(of: .technicalForumDays, after: $0, in: institutionHolidays) }
    return [
      item(
        .useOfPool, title: "Notice of the intention to use the pool", opens: actAdopted, actual: date, isDone: true,
        actor: state.code, citation: Citation("58(1)"), note: [date == nil ? "No date is recorded." : ""],
        member: state),
      item(
        .useOfPool, title: "Technical-Level Forum after the notice", due: end?.date,
        actual: date.flatMap { events.technicalForum(for: state, from: $0)?.date },
        actor: "EU Solidarity Coordinator", citation: Citation("58(3)"), note: [undated, end?.problem ?? ""],
        member: state),
    ]
  }

  private func claimedUse(_ state: MemberState, rows: [AccessRecord]) -> [CalendarItem] {
    let outcome = rows.last { $0.outcome != .notified }
    let notified = rows.first { $0.outcome == .notified }?.date ?? events.first(.notification, of: state)?.date
    let decided = events.first(.decision, of: state, from: notified)?.date ?? outcome?.date
    var list = [
      item(
        .claimedUse, title: "Notification of the need to use the pool", actual: notified, isDone: true,
        actor: state.code, citation: Citation("59(1)"), member: state),
      item(
        .claimedUse, title: "Decision whether the State is under migratory pressure", actual: decided,
        isDone: outcome != nil, actor: "Commission", citation: Citation("59(4)"),
        note: ["Expeditiously; the article sets no number of days."], member: state),
    ]
    guard let outcome, outcome.outcome == .accepted || outcome.outcome == .refused else { return list }
    let end = decided.map { periodEnd(of: .claimForumDays, after: $0, in: institutionHolidays) }
    if outcome.outcome == .accepted {
      list.append(
        item(
          .claimedUse, title: "Technical-Level Forum after the decision", due: end?.date,
          actual: decided.flatMap { events.technicalForum(for: state, from: $0)?.date },
          actor: "EU Solidarity Coordinator", citation: Citation("59(6)"),
          note: [
            "Counted from the decision, which is sent without delay.", periodConflict(decided), end?.problem ?? "",
          ], member: state))
    } else {
      list.append(capacityForum(state, decided: decided))
    }
    return list
  }

  private func capacityForum(_ state: MemberState, decided: CalendarDate?) -> CalendarItem {
    let found = decided.flatMap { events.first(.act, of: state, from: $0)?.date }
    let end = decided.map { capacityForumEnd(decided: $0, found: found) }
    return item(
      .insufficientCapacity, title: "High-Level Forum where the pool lacks capacity", due: end?.date,
      actual: decided.flatMap { day in
        events.counted.first { $0.kind == .forum && ($0.state == nil || $0.state == state) && $0.date >= day }?.date
      },
      actor: "Council", citation: Citation("59(7)"), note: [periodConflict(decided), end?.problem ?? ""],
      member: state)
  }

  /// The last day for the forum, by the reading on a Council finding that comes after the week.
  private func capacityForumEnd(decided: CalendarDate, found: CalendarDate?) -> PeriodEnd {
    let week = periodEnd(of: .capacityForumDays, after: decided, in: institutionHolidays)
    switch cycle.readings[CapacityForum.self] {
    case .immediately:
      guard let found, let last = week.date, found > last else { return week }
      return PeriodEnd(date: found, problem: "The week had passed when the Council acted: the forum meets at once.")
    case .afterCouncil:
      guard let start = found ?? councilLimit(decided) else { return week }
      return periodEnd(of: .capacityForumDays, after: start, in: institutionHolidays)
    }
  }

  private func councilLimit(_ decided: CalendarDate) -> CalendarDate? {
    periodEnd(of: .claimForumDays, after: decided, in: institutionHolidays).date
  }

  private func periodConflict(_ decided: CalendarDate?) -> String {
    guard let decided, let council = councilLimit(decided),
      let forum = periodEnd(of: .capacityForumDays, after: decided, in: institutionHolidays).date, council > forum
    else { return "" }
    return "Article 59(6) gives the Council until \(council.written) to find too little capacity, while Article 59(7) "
      + "has the High-Level Forum meet by \(forum.written): the two periods conflict."
  }
}
