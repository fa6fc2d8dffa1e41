/// Which days are working days: never a Saturday or a Sunday, and no holiday of the State concerned (Article 75).
public struct HolidayCalendar: Hashable, Sendable {
  /// The code under which holidays of the Union's institutions are recorded.
  public static let institutions = MemberState("EU")

  /// The furthest that a last day can move, in days; no State has so many holidays in a row.
  public static let longestMove = 60

  private let holidays: [MemberState: [CalendarDate]]

  /// A calendar with the holidays of `holidays.csv`.
  public init(_ records: [HolidayRecord] = []) {
    holidays = Dictionary(grouping: records, by: \.state).mapValues { $0.map(\.date).sorted() }
  }

  /// Whether a day is a working day in a State; without a State only weekends count.
  public func isWorkingDay(_ date: CalendarDate, in state: MemberState?) -> Bool {
    guard !date.weekday.isWeekend else { return false }
    return state.flatMap { holidays[$0]?.contains(date) } != true
  }

  /// The day itself where it is a working day, else the next that is.
  ///
  /// - Throws: ``PeriodError`` when none of the next ``longestMove`` days is a working day, or the years run out.
  public func workingDay(onOrAfter date: CalendarDate, in state: MemberState?) throws(PeriodError) -> CalendarDate {
    for offset in 0...HolidayCalendar.longestMove {
      guard let day = date.adding(days: offset) else { throw .outsideCalendar(from: date) }
      if isWorkingDay(day, in: state) { return day }
    }
    throw .noWorkingDay(from: date, state: state)
  }
}
