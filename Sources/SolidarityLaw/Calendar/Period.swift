/// A period of days, weeks or months that runs from an event (Article 75, rule DATE-1).
///
/// The day of the event is not counted. Weeks and months end on the day that has the event's weekday or date, or on the
/// last of the month where that date does not exist. Saturdays, Sundays and holidays count; only when the last day is
/// one of them does the period end on the next working day.
public struct Period: Hashable, Sendable {
  /// What a period is counted in.
  public enum Unit: String, Sendable, CaseIterable {
    case days
    case weeks
    case months
  }

  /// How many days, weeks or months; never negative.
  public let length: Int
  public let unit: Unit

  public init(_ length: Int, _ unit: Unit) {
    self.length = length
    self.unit = unit
  }

  /// The last day of the period after an event, by the working days of a State.
  ///
  /// - Parameters:
  ///   - event: The day of the event.
  ///   - holidays: The holidays that are known.
  ///   - state: The Member State concerned; nil moves the end over weekends only.
  /// - Throws: ``PeriodError`` when the length is negative or the calendar has no such day.
  public func end(
    after event: CalendarDate, holidays: HolidayCalendar = HolidayCalendar(), in state: MemberState? = nil
  ) throws(PeriodError) -> CalendarDate {
    try holidays.workingDay(onOrAfter: endAsCounted(after: event), in: state)
  }

  /// The last day of the period before it moves to a working day.
  ///
  /// - Throws: ``PeriodError`` when the length is negative or the calendar has no such day.
  public func endAsCounted(after event: CalendarDate) throws(PeriodError) -> CalendarDate {
    guard length >= 0 else { throw .negativeLength(length) }
    let last =
      switch unit {
      case .days: event.adding(days: length)
      case .weeks: event.adding(weeks: length)
      case .months: event.adding(months: length)
      }
    guard let last else { throw .outsideCalendar(from: event) }
    return last
  }
}

/// Why a period has no last day.
public enum PeriodError: Error, Hashable, Sendable, CustomStringConvertible {
  case negativeLength(Int)
  case outsideCalendar(from: CalendarDate)
  case noWorkingDay(from: CalendarDate, state: MemberState?)

  /// The problem apart from the language.
  var phrase: Phrase {
    let days = PhraseValue.ordinal(HolidayCalendar.longestMove)
    return switch self {
    case .negativeLength(let length): CalendarRemark.negativePeriod.with(["length": .ordinal(length)])
    case .outsideCalendar(let date): CalendarRemark.outsideCalendar.with(["day": .verbatim(date.description)])
    case .noWorkingDay(let date, let state?):
      CalendarRemark.noWorkingDayInState.with([
        "day": .verbatim(date.description), "days": days, "state": .state(state),
      ])
    case .noWorkingDay(let date, nil):
      CalendarRemark.noWorkingDay.with(["day": .verbatim(date.description), "days": days])
    }
  }

  public var description: String { phrase.english }
}
