/// The clock of one relocation case (Article 67(9) to (11), rules RLC-5 to RLC-7).
///
/// The relocation State answers within a week of receiving the file, or within two where it announced the postponement
/// in the first; silence confirms. The transfer decision follows within a week of the confirmation, the transfer within
/// four weeks of it or of the final decision on an appeal with suspensive effect.
public struct RelocationCaseClock: Hashable, Sendable {
  /// Whom the case concerns; the notice before the transfer differs.
  public enum Person: String, Sendable, CaseIterable {
    /// An applicant: notice at the latest two days before the transfer.
    case applicant
    /// A beneficiary of international protection: notice at the latest one week before.
    case beneficiary
  }

  /// The day on which the relocation State received the file.
  public let received: CalendarDate
  /// The day on which it announced a postponement, if it did.
  public let postponed: CalendarDate?
  /// The day on which it confirmed, if it did.
  public let confirmed: CalendarDate?
  /// The day of the final decision on an appeal with suspensive effect, if there was one.
  public let appealDecided: CalendarDate?
  public let person: Person
  /// The State whose holidays move a last day; nil moves it over weekends only.
  public let state: MemberState?
  public let holidays: HolidayCalendar

  public init(
    received: CalendarDate, postponed: CalendarDate? = nil, confirmed: CalendarDate? = nil,
    appealDecided: CalendarDate? = nil, person: Person = .applicant, state: MemberState? = nil,
    holidays: HolidayCalendar = HolidayCalendar()
  ) {
    self.received = received
    self.postponed = postponed
    self.confirmed = confirmed
    self.appealDecided = appealDecided
    self.person = person
    self.state = state
    self.holidays = holidays
  }

  /// The last day on which a postponement can be announced.
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public func postponementDue() throws(PeriodError) -> CalendarDate {
    try end(of: Period(1, .weeks), after: received)
  }

  /// The last day for the answer: two weeks where the postponement was announced in time, else one.
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public func replyDue() throws(PeriodError) -> CalendarDate {
    let week = try postponementDue()
    guard let postponed, postponed <= week else { return week }
    return try end(of: Period(2, .weeks), after: received)
  }

  /// The day that counts as confirmation: the recorded one where in time, else the last day for the answer, on which
  /// silence confirms.
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public func confirmation() throws(PeriodError) -> CalendarDate {
    let due = try replyDue()
    return confirmed.map { min($0, due) } ?? due
  }

  /// Whether silence stands for the confirmation on a day (Article 67(9)).
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public func isTacitlyConfirmed(on date: CalendarDate) throws(PeriodError) -> Bool {
    let due = try replyDue()
    return date > due && (confirmed.map { $0 > due } ?? true)
  }

  /// The last day for the transfer decision.
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public func decisionDue() throws(PeriodError) -> CalendarDate {
    try end(of: Period(1, .weeks), after: confirmation())
  }

  /// The last day for the transfer.
  ///
  /// The article states no consequence of missing it.
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public func transferDue() throws(PeriodError) -> CalendarDate {
    if let appealDecided { return try end(of: Period(4, .weeks), after: appealDecided) }
    return try end(of: Period(4, .weeks), after: confirmation())
  }

  /// The last day for the written notice before a transfer; counted backwards, it does not move.
  ///
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public func noticeDue(before transfer: CalendarDate) throws(PeriodError) -> CalendarDate {
    let days = person == .applicant ? 2 : 7
    guard let day = transfer.adding(days: -days) else { throw .outsideCalendar(from: transfer) }
    return day
  }

  private func end(of period: Period, after event: CalendarDate) throws(PeriodError) -> CalendarDate {
    try period.end(after: event, holidays: holidays, in: state)
  }
}
