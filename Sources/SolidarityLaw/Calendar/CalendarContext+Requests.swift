extension CalendarContext {
  /// Deduction requests: the Commission's four weeks and the Council act (Articles 61, 62), each ground by itself.
  ///
  /// An event whose note starts with `DED-1` or `DED-2` belongs to Article 61 or 62; any other to the State's first ground.
  func deductions() -> [CalendarItem] {
    let requests = events.counted.filter { $0.kind == .deductionRequest && $0.state != nil }
    let states = Set(cycle.deductions.map(\.state)).union(requests.compactMap(\.state)).sorted()
    return states.flatMap { state -> [CalendarItem] in
      let rows = cycle.deductions.filter { $0.state == state }.sorted(by: DeductionStanding.precedes)
      let own = events.counted.filter { $0.state == state }
      let marked = own.filter { $0.kind == .deductionRequest || $0.kind == .deductionAct }.compactMap(\.markedGround)
      var grounds: [DeductionGround] = []
      for ground in rows.map(\.ground) + marked where !grounds.contains(ground) { grounds.append(ground) }
      if grounds.isEmpty { grounds = [.pressure] }
      return grounds.enumerated().flatMap { place, ground -> [CalendarItem] in
        func dates(_ kind: EventKind) -> [CalendarDate] {
          own.filter { $0.kind == kind && ($0.markedGround.map { $0 == ground } ?? (place == 0)) }.map(\.date)
        }
        let onGround = rows.filter { $0.ground == ground }
        let requested = dates(.deductionRequest)
        let isMarked = place == 0 || own.contains { $0.markedGround == ground }
        return assessment(state, ground, rows: onGround, requested: requested, takesMarks: isMarked)
          + councilActs(
            state, ground, rows: onGround,
            adopted: dates(.deductionAct).first { day in requested.first.map { day >= $0 } ?? true })
      }
    }
  }

  private func assessment(
    _ state: MemberState, _ ground: DeductionGround, rows: [DeductionRecord], requested: [CalendarDate],
    takesMarks: Bool
  ) -> [CalendarItem] {
    let citation = Citation(ground == .significantSituation ? "62(4)" : "61(3)")
    let assessed = rows.contains { [.assessed, .granted, .denied].contains($0.stage) }
    let title = CalendarTitle.deductionAssessment.phrase
    if requested.isEmpty {
      guard rows.contains(where: { $0.stage != .appliedWithoutAct }) else { return [] }
      return [
        item(
          .deductionAssessment, title: title, isDone: assessed, actor: CalendarActor.commission.phrase,
          citation: citation,
          note: [CalendarRemark.undatedDeductionRequest.phrase], member: state)
      ]
    }
    return requested.enumerated().map { index, date in
      let end = periodEnd(of: .assessmentDays, after: date, in: institutionHolidays)
      let next = index + 1 < requested.count ? requested[index + 1] : nil
      let mark = (takesMarks ? events.marked("DED-3", of: state, from: date) : nil).flatMap { event in
        next.map { event.date < $0 } ?? true ? event : nil
      }
      // Only the latest request can be the one whose stage the row records; earlier ones are answered before it.
      let isDone = mark == nil && assessed
      return item(
        .deductionAssessment, title: title, due: end.date, actual: mark?.date, isDone: isDone,
        actor: CalendarActor.commission.phrase,
        citation: citation,
        note: [
          CalendarRemark.requestedOn.with(["day": .date(date)]),
          isDone ? CalendarRemark.undatedAssessment.phrase : .empty, end.problem,
        ], member: state)
    }
  }

  private func councilActs(
    _ state: MemberState, _ ground: DeductionGround, rows: [DeductionRecord], adopted: CalendarDate?
  ) -> [CalendarItem] {
    let decided = rows.contains { $0.stage == .granted || $0.stage == .denied }
    let withoutAct = rows.contains { $0.stage == .appliedWithoutAct }
    return [
      item(
        .deductionEffect, title: CalendarTitle.deductionAct.phrase, actual: adopted, isDone: decided,
        actor: CalendarActor.council.phrase, citation: Citation(ground == .significantSituation ? "62(5)" : "61(4)"),
        note: [
          CalendarRemark.noPeriod.phrase,
          withoutAct ? CalendarRemark.appliedWithoutAct.phrase : .empty,
        ], member: state)
    ]
  }

  /// Requests for offsets: thirty days for the answer (Article 69(2)).
  func offsetRequests() -> [CalendarItem] {
    cycle.offsetRequests.filter { counts($0.date) }.sorted(by: precedes).map { request in
      let end = request.date.map { periodEnd(of: .offsetReplyDays, after: $0, in: request.contributing) }
      return item(
        .offsetReply, title: CalendarTitle.offsetAnswer.with(["state": .state(request.benefitting)]), due: end?.date,
        isDone: request.accepted != nil, actor: Phrase(verbatim: request.contributing.code),
        note: [
          request.date.map { CalendarRemark.requestedOn.with(["day": .date($0)]) }
            ?? CalendarRemark.undatedRequest.phrase,
          request.accepted == nil ? CalendarRemark.silence.phrase : .empty,
          end?.problem ?? .empty,
        ], member: request.contributing)
    }
  }

  private func precedes(_ left: OffsetRequestRecord, _ right: OffsetRequestRecord) -> Bool {
    if left.contributing != right.contributing { return left.contributing < right.contributing }
    if left.benefitting != right.benefitting { return left.benefitting < right.benefitting }
    if left.date != right.date { return left.date.map { date in right.date.map { date < $0 } ?? true } ?? false }
    if left.requested != right.requested { return left.requested < right.requested }
    return (left.accepted ?? -1) < (right.accepted ?? -1)
  }

  /// How long a recorded crisis can last (Article 5 of Regulation (EU) 2024/1359).
  func crisis() -> [CalendarItem] {
    guard let crisis = cycle.crisis else { return [] }
    return crisisRequest(crisis) + crisisDuration(crisis)
  }

  /// The two weeks of the Commission from the request, and those of the Council from the proposal.
  private func crisisRequest(_ crisis: Crisis) -> [CalendarItem] {
    func twoWeeks(after day: CalendarDate) -> CalendarDate? {
      try? Period(2, .weeks).end(after: day, holidays: holidays, in: institutionHolidays)
    }
    func known(_ date: CalendarDate?) -> CalendarDate? { date.flatMap { counts($0) ? $0 : nil } }
    var list: [CalendarItem] = []
    if let requested = known(crisis.requested) {
      list.append(
        item(
          .crisisRequest, title: CalendarTitle.crisisCommission.phrase, due: twoWeeks(after: requested),
          actual: known(crisis.proposed), actor: CalendarActor.commission.phrase,
          citation: Citation(.crisisAndForceMajeure, "3(8)"),
          note: [CalendarRemark.requestedOn.with(["day": .date(requested)])], member: crisis.state))
    }
    if let proposed = known(crisis.proposed) {
      list.append(
        item(
          .crisisRequest, title: CalendarTitle.crisisCouncil.phrase, due: twoWeeks(after: proposed),
          actual: known(crisis.from), actor: CalendarActor.council.phrase,
          citation: Citation(.crisisAndForceMajeure, "4(3)"),
          note: [CalendarRemark.proposedOn.with(["day": .date(proposed)])], member: crisis.state))
    }
    return list
  }

  private func crisisDuration(_ crisis: Crisis) -> [CalendarItem] {
    guard let from = crisis.from, counts(from) else { return [] }
    let clocks = CrisisClock(decided: from)
    func end(_ title: CalendarTitle, _ date: CalendarDate?, note: Phrase = .empty) -> CalendarItem {
      item(
        .crisisDuration, title: title.phrase, opens: from, due: date,
        actual: clock.flatMap { clock in date.flatMap { clock > $0 ? $0 : nil } }, actor: CalendarActor.council.phrase,
        note: [note],
        member: crisis.state)
    }
    return [
      end(.crisisEnd, crisis.to ?? clocks.firstEnd),
      end(.crisisLongest, clocks.longestEnd, note: CalendarRemark.twelveMonths.phrase),
    ]
  }
}

extension EventRecord {
  /// The ground that a note names by its first word.
  fileprivate var markedGround: DeductionGround? {
    if note.hasMark("DED-1") { return .pressure }
    return note.hasMark("DED-2") ? .significantSituation : nil
  }
}
