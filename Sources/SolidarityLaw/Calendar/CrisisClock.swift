/// The periods of Regulation (EU) 2024/1359 for one crisis (rules CRI-1, CRI-2).
///
/// The two weeks for the Commission and for the Council move to a working day; ends of validity do not move.
public enum CrisisRequestClock {
  /// The last day for the Commission's decision and its proposal (Articles 3(8), 4(1)): two weeks from the request.
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public static func commissionDecision(
    requested: CalendarDate, holidays: HolidayCalendar = HolidayCalendar(), in state: MemberState? = nil
  ) throws(PeriodError) -> CalendarDate {
    try Period(2, .weeks).end(after: requested, holidays: holidays, in: state)
  }

  /// The last day for the Council's decision (Article 4(3)): two weeks from the proposal.
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public static func councilDecision(
    proposed: CalendarDate, holidays: HolidayCalendar = HolidayCalendar(), in state: MemberState? = nil
  ) throws(PeriodError) -> CalendarDate {
    try Period(2, .weeks).end(after: proposed, holidays: holidays, in: state)
  }
}

/// How long crisis measures last from the Council decision (Article 5 of Regulation (EU) 2024/1359).
///
/// Three months, three more by extension, then the same again by a new decision: twelve months at most.
public struct CrisisClock: Hashable, Sendable {
  /// The day of the Council decision.
  public let decided: CalendarDate

  public init(decided: CalendarDate) {
    self.decided = decided
  }

  /// The end of the first three months.
  public var firstEnd: CalendarDate? { decided.adding(months: 3) }
  /// The end of the extension by three months.
  public var extendedEnd: CalendarDate? { decided.adding(months: 6) }
  /// The end of a second decision's three months.
  public var secondEnd: CalendarDate? { decided.adding(months: 9) }
  /// The end after twelve months, which nothing extends.
  public var longestEnd: CalendarDate? { decided.adding(months: 12) }
}
