import SolidarityLaw
import Testing

@Suite("Periods of Article 75")
struct PeriodTests {
  @Test("Fifteen days from the autumn acts, as in 2025 and 2026")
  func forum() throws {
    // 11 November + 15 = 26 November, a Wednesday.
    #expect(try Period(15, .days).end(after: day("2025-11-11")) == day("2025-11-26"))
    // Thursday 15 October + 15 = Friday 30 October.
    #expect(try Period(15, .days).end(after: day("2026-10-15")) == day("2026-10-30"))
  }

  @Test("The day of the event is not counted")
  func eventDay() throws {
    // Monday 1 June 2026 + 1 day = Tuesday.
    #expect(try Period(1, .days).end(after: day("2026-06-01")) == day("2026-06-02"))
    #expect(try Period(0, .days).end(after: day("2026-06-01")) == day("2026-06-01"))
  }

  @Test("A last day on Saturday or Sunday moves to Monday")
  func weekend() throws {
    // Friday 12 December 2025 + 8 = Saturday 20, + 9 = Sunday 21: both move to Monday 22.
    #expect(try Period(8, .days).end(after: day("2025-12-12")) == day("2025-12-22"))
    #expect(try Period(9, .days).end(after: day("2025-12-12")) == day("2025-12-22"))
    #expect(try Period(8, .days).endAsCounted(after: day("2025-12-12")) == day("2025-12-20"))
  }

  @Test("Months clamp to the last of the month and then move")
  func clampedMonth() throws {
    // 31 January 2026 + 1 month = 28 February, a Saturday, so Monday 2 March.
    #expect(try Period(1, .months).end(after: day("2026-01-31")) == day("2026-03-02"))
    // 31 August + 1 month = 30 September 2026, a Wednesday.
    #expect(try Period(1, .months).end(after: day("2026-08-31")) == day("2026-09-30"))
  }

  @Test("Holidays of the State concerned move the last day, those inside the period do not")
  func lastDayOnHoliday() throws {
    let calendar = try holidays("BE", ["2025-12-25", "2025-12-26"])
    let belgium = MemberState("BE")
    // Thursday 11 December + 2 weeks = Thursday 25 December; 26 is a holiday too, 27 and 28 a weekend: Monday 29.
    #expect(
      try Period(2, .weeks).end(after: day("2025-12-11"), holidays: calendar, in: belgium) == day("2025-12-29"))
    // In another State, and without one, the 25th stands.
    #expect(
      try Period(2, .weeks).end(after: day("2025-12-11"), holidays: calendar, in: MemberState("NL"))
        == day("2025-12-25"))
    #expect(try Period(2, .weeks).end(after: day("2025-12-11"), holidays: calendar) == day("2025-12-25"))
    // Monday 22 December + 1 week = Monday 29: the holidays inside count.
    #expect(
      try Period(1, .weeks).end(after: day("2025-12-22"), holidays: calendar, in: belgium) == day("2025-12-29"))
  }

  @Test("A calendar without working days is an error, not an endless search")
  func onlyHolidays() throws {
    let start = try day("2026-01-01")
    let all = (0...400).compactMap { start.adding(days: $0) }
    let calendar = HolidayCalendar(all.map { holiday("XX", $0) })
    let error = PeriodError.noWorkingDay(from: try day("2026-01-15"), state: MemberState("XX"))
    #expect(throws: error) {
      try Period(2, .weeks).end(after: start, holidays: calendar, in: MemberState("XX"))
    }
    #expect(
      error.description
        == "No day from 2026-01-15 to 60 days later is a working day in XX. Check holidays.csv.")
  }

  @Test("Negative and endless periods are errors")
  func badLengths() throws {
    let start = try day("2026-01-01")
    #expect(throws: PeriodError.negativeLength(-1)) { try Period(-1, .days).end(after: start) }
    #expect(throws: PeriodError.outsideCalendar(from: start)) { try Period(Int.max, .weeks).end(after: start) }
    let last = try day("2200-12-28")
    // 28 December 2200 + 3 days = Wednesday 31 December; four days leave the calendar.
    #expect(throws: PeriodError.outsideCalendar(from: last)) { try Period(4, .days).end(after: last) }
    #expect(PeriodError.negativeLength(-1).description == "A period cannot have the negative length -1.")
    #expect(
      PeriodError.outsideCalendar(from: start).description
        == "A period from 2026-01-01 leaves the years 1900 to 2200. Shorten the period.")
  }

  @Test("On random dates and holidays the end is the first working day from the counted day on")
  func property() throws {
    var random = SeededNumbers(seed: 75)
    let state = MemberState("AT")
    for _ in 0..<2000 {
      let event = try #require(try day("2025-01-01").adding(days: random.next(below: 2000)))
      let length = random.next(below: 40)
      let closed = (0..<6).compactMap { _ in event.adding(days: length + random.next(below: 9)) }
      let calendar = HolidayCalendar(closed.map { holiday("AT", $0) })
      let end = try Period(length, .days).end(after: event, holidays: calendar, in: state)
      // Second method: walk through every day of the period and on.
      var expected = event
      for _ in 0..<length { expected = try #require(expected.adding(days: 1)) }
      while expected.weekday == .saturday || expected.weekday == .sunday || closed.contains(expected) {
        expected = try #require(expected.adding(days: 1))
      }
      #expect(end == expected)
    }
  }
}

/// A holiday of a test.
func holiday(_ state: String, _ date: CalendarDate) -> HolidayRecord {
  HolidayRecord(
    state: MemberState(state), date: date, name: "",
    provenance: Provenance(file: "holidays.csv", line: nil, source: "test"))
}

/// A calendar with the holidays of one State.
func holidays(_ state: String, _ dates: [String]) throws -> HolidayCalendar {
  HolidayCalendar(try dates.map { holiday(state, try day($0)) })
}

/// Random numbers that a seed fixes (SplitMix64).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
