import SolidarityLaw
import Testing

@Suite("Days, weeks and months")
struct CalendarDateArithmeticTests {
  /// Every day from 1900 to 2200 in turn: an odometer that knows only the leap rule is the second method.
  @Test("Day numbers and weekdays agree with counting day by day")
  func dayByDay() throws {
    // 1 January 1900 was a Monday; 1899 years before it hold 1899·365 + 474 − 18 + 4 = 693 595 days.
    var number = 693_596
    var weekday = 1
    var date = try day("1900-01-01")
    var wrong: [CalendarDate] = []
    while true {
      if date.dayNumber != number || date.weekday.rawValue != weekday || CalendarDate(dayNumber: number) != date {
        wrong.append(date)
      }
      guard let next = following(date) else { break }
      if date.adding(days: 1) != next { wrong.append(date) }
      date = next
      number += 1
      weekday = weekday % 7 + 1
    }
    #expect(wrong.isEmpty)
    #expect(date.description == "2200-12-31")
    #expect(date.adding(days: 1) == nil)
    #expect(CalendarDate(dayNumber: 693_595) == nil)
  }

  private func following(_ date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
  }

  @Test("Known weekdays")
  func weekdays() throws {
    #expect(try day("2025-11-11").weekday == .tuesday)
    #expect(try day("2026-10-15").weekday == .thursday)
    #expect(try day("2026-10-30").weekday == .friday)
    #expect(try day("2028-02-29").weekday == .tuesday)
    #expect(Weekday.saturday.isWeekend && Weekday.sunday.isWeekend && !Weekday.friday.isWeekend)
  }

  @Test("Months end on the same day or on the last of the month")
  func months() throws {
    #expect(try day("2026-01-31").adding(months: 1)?.description == "2026-02-28")
    #expect(try day("2028-01-31").adding(months: 1)?.description == "2028-02-29")
    #expect(try day("2026-08-31").adding(months: 3)?.description == "2026-11-30")
    #expect(try day("2026-12-15").adding(months: 1)?.description == "2027-01-15")
    #expect(try day("2026-01-15").adding(months: -2)?.description == "2025-11-15")
    #expect(try day("2024-02-29").adding(months: 12)?.description == "2025-02-28")
  }

  @Test("Weeks keep the weekday, days until count both ways")
  func weeks() throws {
    #expect(try day("2026-12-28").adding(weeks: 1)?.description == "2027-01-04")
    #expect(try day("2026-10-15").days(until: day("2026-10-30")) == 15)
    #expect(try day("2026-10-30").days(until: day("2026-10-15")) == -15)
  }

  @Test("No number of days, weeks or months overflows", arguments: [Int.max, Int.min, 1_000_000])
  func overflow(_ number: Int) throws {
    let date = try day("2026-06-12")
    #expect(date.adding(days: number) == nil)
    #expect(date.adding(weeks: number) == nil)
    #expect(date.adding(months: number) == nil)
  }
}

/// A date of a test, or a failure that names it.
func day(_ text: String) throws -> CalendarDate {
  try #require(CalendarDate(text), "\(text) is no date")
}
