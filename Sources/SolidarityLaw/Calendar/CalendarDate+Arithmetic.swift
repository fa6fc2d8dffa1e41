extension CalendarDate {
  /// Days since 1 January of the year 1, which is day 1, in the Gregorian calendar carried backwards.
  public var dayNumber: Int {
    CalendarDate.daysBefore(year: year) + CalendarDate.daysBefore(month: month, of: year) + day
  }

  /// The date of a day number, or nil outside the years 1900 to 2200.
  public init?(dayNumber: Int) {
    let last = CalendarDate.daysBefore(year: 2201)
    guard dayNumber > CalendarDate.daysBefore(year: 1900), dayNumber <= last else { return nil }
    // 400 years have 146 097 days; the estimate is at most one year off.
    let estimate = (dayNumber - 1) * 400 / 146_097 + 1
    let year =
      if CalendarDate.daysBefore(year: estimate) >= dayNumber {
        estimate - 1
      } else if CalendarDate.daysBefore(year: estimate + 1) < dayNumber {
        estimate + 1
      } else {
        estimate
      }
    let ordinal = dayNumber - CalendarDate.daysBefore(year: year)
    let month = (1...12).last { CalendarDate.daysBefore(month: $0, of: year) < ordinal } ?? 1
    self.init(year: year, month: month, day: ordinal - CalendarDate.daysBefore(month: month, of: year))
  }

  /// The day of the week.
  public var weekday: Weekday {
    // Day 1, 1 January of the year 1, is a Monday.
    Weekday(rawValue: (dayNumber - 1) % 7 + 1) ?? .monday
  }

  /// The date some days later, or earlier for a negative number; nil outside the years 1900 to 2200.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: sum)
  }

  /// The date some weeks later, which falls on the same weekday; nil outside the years 1900 to 2200.
  public func adding(weeks: Int) -> CalendarDate? {
    let (days, overflow) = weeks.multipliedReportingOverflow(by: 7)
    return overflow ? nil : adding(days: days)
  }

  /// The same day some months later, or the last of that month where it has no such day; nil outside 1900 to 2200.
  public func adding(months: Int) -> CalendarDate? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let target = (year: sum / 12, month: sum % 12 + 1)
    guard (1900...2200).contains(target.year) else { return nil }
    let last = CalendarDate.daysInMonth(target.month, of: target.year)
    return CalendarDate(year: target.year, month: target.month, day: min(day, last))
  }

  /// The number of days to another date, negative when that date is earlier.
  public func days(until other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }

  private static func daysBefore(year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private static func daysBefore(month: Int, of year: Int) -> Int {
    (1..<month).reduce(0) { $0 + daysInMonth($1, of: year) }
  }
}
