extension CalendarContext {
  /// The steps that prepare a pool in the year before it: CYC-1 to CYC-6.
  func preparation(ofPool pool: Int) -> [CalendarItem] {
    let year = pool - 1
    var list = [
      unrecorded(
        .dataForReport, pool, .dataOfStates, due: fixed(year, 6, 1), actor: .memberStates,
        marks: ["CYC-1 Member States", "CYC-1:"]),
      unrecorded(
        .dataForReport, pool, .dataOfAgencies, due: fixed(year, 6, 1),
        actor: .agencies, marks: ["CYC-1 agencies", "CYC-1:"]),
      unrecorded(
        .firstMechanismMeeting, pool, .firstMeeting,
        opens: CalendarDate(year: year, month: 7, day: 1), due: CalendarDate(year: year, month: 7, day: 15),
        actor: .commission, marks: ["CYC-2"]),
      unrecorded(
        .updatedData, pool, .updatedInformation, due: fixed(year, 9, 1),
        actor: .memberStatesAndAgencies, marks: ["CYC-3"]),
      unrecorded(
        .secondMechanismMeeting, pool,
        .secondMeeting, due: fixed(year, 9, 30),
        actor: .commission, marks: ["CYC-4"]),
    ]
    list += autumnActs(ofPool: pool)
    list.append(highLevelForum(ofPool: pool))
    list.append(councilAct(ofPool: pool))
    return list
  }

  /// A step that no kind of event records by itself.
  private func unrecorded(
    _ rule: Rule, _ pool: Int, _ title: CalendarTitle, opens: CalendarDate? = nil, due: CalendarDate?,
    actor: CalendarActor,
    marks: [String]
  ) -> CalendarItem {
    let event = events.marked(marks, preparing: pool)
    let report = events.first(.report, preparing: pool)?.date
    return item(
      rule, poolYear: pool, title: title.phrase, opens: opens, due: due, actual: event?.date, isFollowed: report != nil,
      actor: actor.phrase,
      note: event == nil ? [howToRecord(marks.first ?? rule.id), followed(by: .followedByReport, report)] : [])
  }

  /// How to record a step that no kind of event records by itself.
  func howToRecord(_ mark: String) -> Phrase {
    CalendarRemark.howToRecord.with(["mark": .verbatim(mark)])
  }

  /// Why a step without a record is not judged overdue.
  func followed(by step: CalendarRemark, _ date: CalendarDate?) -> Phrase {
    date.map { step.with(["day": .date($0)]) } ?? .empty
  }

  private func autumnActs(ofPool pool: Int) -> [CalendarItem] {
    let acts: [(EventKind, CalendarTitle, String)] = [
      (.report, .report, "9(4)"),
      (.decision, .decision, "11(4)"),
      (.proposal, .proposal, "12(6)"),
    ]
    return acts.map { kind, title, place in
      item(
        .autumnPackage, poolYear: pool, title: title.phrase, due: autumnDate(ofPool: pool),
        actual: events.first(kind, preparing: pool)?.date, actor: CalendarActor.commission.phrase,
        citation: Citation(place))
    }
  }

  private func autumnDate(ofPool pool: Int) -> CalendarDate? { fixed(pool - 1, 10, 15) }

  private func highLevelForum(ofPool pool: Int) -> CalendarItem {
    let act = pool == cycle.year ? actAdopted : events.first(.act, preparing: pool)?.date
    let forums = events.forums(preparing: pool, act: act)
    let further = forums.dropFirst().map(\.date)
    let trigger = forumTrigger(ofPool: pool)
    let end = trigger.date.map { periodEnd(of: .forumDays, after: $0, in: institutionHolidays) }
    return item(
      .highLevelForum, poolYear: pool, title: CalendarTitle.highLevelForum.phrase, due: end?.date,
      actual: forums.first?.date,
      actor: CalendarActor.council.phrase,
      note: [
        trigger.note, end?.problem ?? .empty,
        further.isEmpty ? .empty : CalendarRemark.furtherMeetings.with(["days": .dates(further)]),
      ])
  }

  /// The day from which the forum's period runs, and what it is.
  private func forumTrigger(ofPool pool: Int) -> (date: CalendarDate?, note: Phrase) {
    let recorded = CycleEvents.autumnKinds.compactMap { events.first($0, preparing: pool)?.date }
    let planned = autumnDate(ofPool: pool)
    switch cycle.readings[ForumTrigger.self] {
    case .firstAct:
      if let first = recorded.min() { return (first, CalendarRemark.countedFromFirstAct.with(["day": .date(first)])) }
    case .lastAct:
      if let last = recorded.max(), recorded.count == CycleEvents.autumnKinds.count {
        return (last, CalendarRemark.countedFromLastAct.with(["day": .date(last)]))
      }
      if let last = recorded.max(), planned.map({ last > $0 }) ?? true {
        return (last, CalendarRemark.countedFromLatestAct.with(["day": .date(last)]))
      }
    }
    return (planned, planned.map { CalendarRemark.countedFromDueDay.with(["day": .date($0)]) } ?? .empty)
  }

  private func councilAct(ofPool pool: Int) -> CalendarItem {
    let isThisPool = pool == cycle.year
    let recorded = events.first(.act, preparing: pool)?.date
    let adopted = isThisPool ? actAdopted : recorded
    let conflict =
      if let adopted, let recorded, adopted != recorded {
        CalendarRemark.actRecordedElsewhere.with(["day": .date(recorded)])
      } else { Phrase.empty }
    return item(
      .councilAct, poolYear: pool, title: CalendarTitle.councilAct.phrase,
      due: CalendarDate(year: pool - 1, month: 12, day: 31), actual: adopted, actor: CalendarActor.council.phrase,
      note: [conflict])
  }
}
