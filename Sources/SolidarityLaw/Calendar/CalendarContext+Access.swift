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
            .useOfPool, title: CalendarTitle.notice.phrase, opens: actAdopted, actor: Phrase(verbatim: state.code),
            citation: Citation("58(1)"), note: [CalendarRemark.noNotice.phrase],
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
    let undated = date == nil ? CalendarRemark.undatedNotice.phrase : .empty
    let end = date.map { periodEnd(of: .technicalForumDays, after: $0, in: institutionHolidays) }
    return [
      item(
        .useOfPool, title: CalendarTitle.notice.phrase, opens: actAdopted, actual: date, isDone: true,
        actor: Phrase(verbatim: state.code), citation: Citation("58(1)"),
        note: [date == nil ? CalendarRemark.noDate.phrase : .empty],
        member: state),
      item(
        .useOfPool, title: CalendarTitle.forumAfterNotice.phrase, due: end?.date,
        actual: date.flatMap { events.technicalForum(for: state, from: $0)?.date },
        actor: CalendarActor.coordinator.phrase, citation: Citation("58(3)"), note: [undated, end?.problem ?? .empty],
        member: state),
    ]
  }

  private func claimedUse(_ state: MemberState, rows: [AccessRecord]) -> [CalendarItem] {
    let outcome = rows.last { $0.outcome != .notified }
    let notified = rows.first { $0.outcome == .notified }?.date ?? events.first(.notification, of: state)?.date
    let decided = events.first(.decision, of: state, from: notified)?.date ?? outcome?.date
    var list = [
      item(
        .claimedUse, title: CalendarTitle.notification.phrase, actual: notified, isDone: true,
        actor: Phrase(verbatim: state.code), citation: Citation("59(1)"), member: state),
      item(
        .claimedUse, title: CalendarTitle.claimDecision.phrase, actual: decided,
        isDone: outcome != nil, actor: CalendarActor.commission.phrase, citation: Citation("59(4)"),
        note: [CalendarRemark.expeditiously.phrase], member: state),
    ]
    guard let outcome, outcome.outcome == .accepted || outcome.outcome == .refused else { return list }
    let end = decided.map { periodEnd(of: .claimForumDays, after: $0, in: institutionHolidays) }
    if outcome.outcome == .accepted {
      list.append(
        item(
          .claimedUse, title: CalendarTitle.forumAfterDecision.phrase, due: end?.date,
          actual: decided.flatMap { events.technicalForum(for: state, from: $0)?.date },
          actor: CalendarActor.coordinator.phrase, citation: Citation("59(6)"),
          note: [
            CalendarRemark.countedFromDecision.phrase, periodConflict(decided), end?.problem ?? .empty,
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
      .insufficientCapacity, title: CalendarTitle.capacityForum.phrase, due: end?.date,
      actual: decided.flatMap { day in
        events.counted.first { $0.kind == .forum && ($0.state == nil || $0.state == state) && $0.date >= day }?.date
      },
      actor: CalendarActor.council.phrase, citation: Citation("59(7)"),
      note: [periodConflict(decided), end?.problem ?? .empty],
      member: state)
  }

  /// The last day for the forum, by the reading on a Council finding that comes after the week.
  private func capacityForumEnd(decided: CalendarDate, found: CalendarDate?) -> PeriodEnd {
    let week = periodEnd(of: .capacityForumDays, after: decided, in: institutionHolidays)
    switch cycle.readings[CapacityForum.self] {
    case .immediately:
      guard let found, let last = week.date, found > last else { return week }
      return PeriodEnd(date: found, problem: CalendarRemark.weekHadPassed.phrase)
    case .afterCouncil:
      guard let start = found ?? councilLimit(decided) else { return week }
      return periodEnd(of: .capacityForumDays, after: start, in: institutionHolidays)
    }
  }

  private func councilLimit(_ decided: CalendarDate) -> CalendarDate? {
    periodEnd(of: .claimForumDays, after: decided, in: institutionHolidays).date
  }

  private func periodConflict(_ decided: CalendarDate?) -> Phrase {
    guard let decided, let council = councilLimit(decided),
      let forum = periodEnd(of: .capacityForumDays, after: decided, in: institutionHolidays).date, council > forum
    else { return .empty }
    return CalendarRemark.periodsConflict.with(["council": .date(council), "forum": .date(forum)])
  }
}
