import ExactArithmetic

/// What every part of the calendar rests on: the cycle, its clock, its events and its working days.
struct CalendarContext {
  let cycle: Cycle
  let events: CycleEvents
  let holidays: HolidayCalendar

  init(cycle: Cycle) {
    self.cycle = cycle
    self.events = CycleEvents(cycle: cycle)
    self.holidays = HolidayCalendar(cycle.holidays)
  }

  var clock: CalendarDate? { cycle.asAt }

  /// Whether a recorded date counts: always without a clock or without a date, else up to the clock.
  func counts(_ date: CalendarDate?) -> Bool {
    guard let clock, let date else { return true }
    return date <= clock
  }

  /// The adoption of the Council act of this folder's pool, where it counts.
  var actAdopted: CalendarDate? {
    if let adopted = cycle.act?.adopted { return counts(adopted) ? adopted : nil }
    return events.first(.act, preparing: cycle.year)?.date
  }

  /// Whose holidays move a period that ends for an institution.
  var institutionHolidays: MemberState? {
    cycle.readings[InstitutionCalendar.self] == .institutionHolidays ? HolidayCalendar.institutions : nil
  }

  /// A date that an article names itself, moved only where the reading says so.
  func fixed(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    guard cycle.readings[FixedDates.self] == .rollForward else { return date }
    return (try? holidays.workingDay(onOrAfter: date, in: institutionHolidays)) ?? date
  }

  /// The end of a period of days that a legal parameter sets, and why there is none where there is none.
  func periodEnd(of parameter: ParameterID, after event: CalendarDate, in state: MemberState?) -> PeriodEnd {
    let value = cycle.parameters.value(parameter, at: cycle.lawAsOf).floor()
    guard let days = value.integer else { return PeriodEnd(date: nil, problem: CalendarRemark.periodTooLong.phrase) }
    do throws(PeriodError) {
      return PeriodEnd(date: try Period(days, .days).end(after: event, holidays: holidays, in: state), problem: .empty)
    } catch {
      return PeriodEnd(date: nil, problem: error.phrase)
    }
  }

  /// An item with its state and days left worked out from the facts and the clock.
  ///
  /// - Parameters:
  ///   - isDone: Whether the step is recorded as taken although no date is recorded.
  ///   - isFollowed: Whether a later step that builds on this one is recorded, so that it is not judged overdue.
  func item(
    _ rule: Rule, poolYear: Int? = nil, title: Phrase, opens: CalendarDate? = nil, due: CalendarDate? = nil,
    actual: CalendarDate? = nil, isDone: Bool = false, isFollowed: Bool = false, actor: Phrase,
    citation: Citation? = nil, note: [Phrase] = [], member: MemberState? = nil
  ) -> CalendarItem {
    let state = CalendarItem.State(
      due: due, actual: actual, isDone: isDone, clock: isFollowed ? nil : clock)
    return CalendarItem(
      rule: rule, poolYear: poolYear ?? cycle.year, title: title, opens: opens, due: due, actual: actual, actor: actor,
      citation: citation ?? rule.citation,
      state: state, daysLeft: isFollowed ? nil : daysLeft(to: due, state),
      note: Phrase(sentences: note), member: member)
  }
}

extension CalendarContext {
  /// Days from the clock to a date that is still open.
  private func daysLeft(to due: CalendarDate?, _ state: CalendarItem.State) -> Int? {
    guard let clock, let due, state == .planned || state == .overdue else { return nil }
    return clock.days(until: due)
  }
}

/// The last day of a period, or why it has none.
struct PeriodEnd {
  let date: CalendarDate?
  let problem: Phrase
}

extension CalendarItem.State {
  /// Where a date stands: recorded steps are done or late, others planned until a clock has passed the date.
  init(due: CalendarDate?, actual: CalendarDate?, isDone: Bool, clock: CalendarDate?) {
    if let actual {
      self = due.map { actual > $0 } == true ? .late : .done
    } else if isDone {
      self = .done
    } else if let clock, let due, clock > due {
      self = .overdue
    } else {
      self = .planned
    }
  }
}

extension CalendarDate {
  /// The date as `15 October 2026`.
  var written: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
}
