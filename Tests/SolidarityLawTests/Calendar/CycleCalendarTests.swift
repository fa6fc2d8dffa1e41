import SolidarityLaw
import Testing

@Suite("Calendar of the cycle")
struct CycleCalendarTests {
  @Test("The autumn of 2025: the acts were late, the forum was in time, the act before the year's end")
  func firstCycle() throws {
    let folder = try CalendarCase.of2026()
    for title in ["European Annual", "Implementing decision", "Proposal"] {
      let act = try folder.item(.autumnPackage, title)
      #expect(act.due == (try day("2025-10-15")))
      #expect(act.actual == (try day("2025-11-11")))
      #expect(act.state == .late)
      #expect(act.daysLeft == nil)
    }
    #expect(try folder.item(.autumnPackage, "Proposal").citation == Citation("12(6)"))
    let forum = try folder.item(.highLevelForum)
    #expect(forum.due == (try day("2025-11-26")))
    #expect(forum.actual == (try day("2025-11-18")))
    #expect(forum.state == .done)
    #expect(forum.note == "Counted from the last act, of 11 November 2025. Further meetings: 27 November 2025.")
    let act = try folder.item(.councilAct)
    #expect(act.due == (try day("2025-12-31")))
    #expect(act.actual == (try day("2025-12-22")))
    #expect(act.state == .done)
  }

  @Test("The next pool is prepared in the pool year: 15 October 2026, forum by Friday 30 October")
  func nextPool() throws {
    let folder = try CalendarCase.of2026()
    #expect(try folder.item(.dataForReport, "Member States", pool: 2027).due == day("2026-06-01"))
    #expect(try folder.item(.dataForReport, "Union agencies", pool: 2027).due == day("2026-06-01"))
    let meeting = try folder.item(.firstMechanismMeeting, pool: 2027)
    #expect(meeting.opens == (try day("2026-07-01")))
    #expect(meeting.due == (try day("2026-07-15")))
    #expect(try folder.item(.updatedData, pool: 2027).due == day("2026-09-01"))
    #expect(try folder.item(.secondMechanismMeeting, pool: 2027).due == day("2026-09-30"))
    #expect(try folder.item(.autumnPackage, "European Annual", pool: 2027).due == day("2026-10-15"))
    let forum = try folder.item(.highLevelForum, pool: 2027)
    #expect(forum.due == (try day("2026-10-30")))
    #expect(forum.note == "Counted from 15 October 2026, the day by which the acts are due.")
    #expect(try folder.item(.councilAct, pool: 2027).due == day("2026-12-31"))
  }

  @Test("Which event prepares which pool")
  func windows() throws {
    var folder = try CalendarCase()
    try folder.add(.report, "2026-02-28")
    #expect(try folder.item(.autumnPackage, "European").actual == day("2026-02-28"))
    // From March to May a report prepares neither pool and is named in a note.
    folder = try CalendarCase()
    try folder.add(.report, "2026-03-01")
    try folder.add(.report, "2026-05-31")
    #expect(try folder.item(.autumnPackage, "European").actual == nil)
    #expect(try folder.item(.autumnPackage, "European", pool: 2027).actual == nil)
    let notes = CycleCalendar(cycle: folder.cycle).notes
    #expect(notes.map(\.code) == ["eventWithoutStep", "eventWithoutStep"])
    #expect(
      notes.first?.message
        == "The report of 1 March 2026 prepares neither the pool of 2026 nor that of 2027: it is left out of the "
        + "calendar.")
    // From June on it prepares the next pool, to the end of February of the next year.
    folder = try CalendarCase()
    try folder.add(.report, "2026-06-01")
    try folder.add(.decision, "2027-02-28")
    try folder.add(.proposal, "2027-03-01")
    #expect(try folder.item(.autumnPackage, "European", pool: 2027).actual == day("2026-06-01"))
    #expect(try folder.item(.autumnPackage, "Implementing", pool: 2027).state == .late)
    #expect(try folder.item(.autumnPackage, "Proposal", pool: 2027).actual == nil)
    #expect(try folder.item(.autumnPackage, "European").actual == nil)
  }

  @Test("A step that names a State is no step of the Union's cycle")
  func namedState() throws {
    var folder = try CalendarCase()
    try folder.add(.decision, "2025-11-11", "BE")
    #expect(try folder.item(.autumnPackage, "Implementing").actual == nil)
  }

  @Test("A forum counts from the first autumn act to the Council act, later ones are reconvened")
  func forums() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.forum, "2025-10-01")
    try folder.add(.forum, "2026-02-10", note: "needs of Cyprus")
    try folder.add(.forum, "2026-09-15")
    #expect(try folder.item(.highLevelForum).actual == day("2025-11-18"))
    #expect(try folder.item(.highLevelForum, pool: 2027).actual == nil)
    let reconvened = CycleCalendar(cycle: folder.cycle).items.filter { $0.rule == .reconvenedForum }
    #expect(reconvened.map(\.actual) == [try day("2026-02-10"), try day("2026-09-15")])
    #expect(reconvened.first?.note == "needs of Cyprus")
    // With the next report adopted, a forum after it prepares the next pool.
    try folder.add(.report, "2026-10-14")
    try folder.add(.forum, "2026-10-20")
    #expect(try folder.item(.highLevelForum, pool: 2027).actual == day("2026-10-20"))
  }

  @Test("The forum's fifteen days run from the last act, or from the first by the other reading")
  func forumTrigger() throws {
    var folder = try CalendarCase()
    try folder.add(.report, "2025-10-15")
    try folder.add(.decision, "2025-10-20")
    // Only two acts recorded: counted from the later one, 20 October + 15 = Tuesday 4 November.
    #expect(try folder.item(.highLevelForum).due == day("2025-11-04"))
    try folder.add(.proposal, "2025-11-06")
    // 6 November + 15 = Friday 21 November.
    #expect(try folder.item(.highLevelForum).due == day("2025-11-21"))
    try folder.cycle.readings.choose("forumTrigger", "firstAct")
    // 15 October + 15 = Thursday 30 October.
    #expect(try folder.item(.highLevelForum).due == day("2025-10-30"))
  }

  @Test("A clock judges what is overdue, counts the days left and hides later events")
  func clock() throws {
    let folder = try CalendarCase.of2026(on: "2025-11-12")
    let forum = try folder.item(.highLevelForum)
    #expect(forum.actual == nil)
    #expect(forum.state == .planned)
    // 12 to 26 November.
    #expect(forum.daysLeft == 14)
    #expect(try folder.item(.councilAct).actual == nil)
    let later = try CalendarCase(on: "2026-11-23")
    let report = try later.item(.autumnPackage, "European", pool: 2027)
    #expect(report.state == .overdue)
    // 15 October to 23 November: 16 + 23 = 39 days.
    #expect(report.daysLeft == -39)
    let onTheDay = try CalendarCase(on: "2026-10-15")
    #expect(try onTheDay.item(.autumnPackage, "European", pool: 2027).state == .planned)
    // Without a clock nothing is overdue.
    let items = CycleCalendar(cycle: try CalendarCase().cycle).items
    #expect(!items.contains { $0.state == .overdue })
    #expect(items.allSatisfy { $0.daysLeft == nil })
  }

  @Test("Dates that an article names stand as written unless the reading moves them")
  func fixedDates() throws {
    // 15 October 2028 is a Sunday; Monday is the 16th.
    var folder = try CalendarCase(year: 2029)
    #expect(try folder.item(.autumnPackage, "European", pool: 2029).due == day("2028-10-15"))
    try folder.cycle.readings.choose("fixedDates", "rollForward")
    #expect(try folder.item(.autumnPackage, "European", pool: 2029).due == day("2028-10-16"))
    // Windows and the year's end do not move: 31 December 2028 is a Sunday.
    #expect(try folder.item(.councilAct, pool: 2029).due == day("2028-12-31"))
  }

  @Test("Holidays of the institutions count only by the reading")
  func institutionHolidays() throws {
    var folder = try CalendarCase()
    folder.cycle.holidays = [holiday("EU", try day("2026-10-30"))]
    #expect(try folder.item(.highLevelForum, pool: 2027).due == day("2026-10-30"))
    try folder.cycle.readings.choose("institutionCalendar", "institutionHolidays")
    // Friday 30 October closed: Monday 2 November.
    #expect(try folder.item(.highLevelForum, pool: 2027).due == day("2026-11-02"))
    #expect(
      CycleCalendar(cycle: folder.cycle).readings.map { "\($0.name) \($0.answer) \($0.isExplicit)" } == [
        "applicationText corrected false", "fixedDates asWritten false", "forumTrigger lastAct false",
        "capacityForum immediately false",
        "institutionCalendar institutionHolidays true",
      ])
  }

  @Test("A forum after the next pool's act is reconvened, not a step towards it")
  func forumAfterNextAct() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.report, "2026-10-15")
    try folder.add(.forum, "2026-10-29")
    try folder.add(.act, "2026-12-18")
    try folder.add(.forum, "2027-01-20")
    let next = try folder.item(.highLevelForum, pool: 2027)
    #expect(next.actual == (try day("2026-10-29")))
    #expect(!next.note.contains("Further"))
    #expect(try folder.item(.councilAct, pool: 2027).actual == day("2026-12-18"))
    #expect(try folder.item(.reconvenedForum).actual == day("2027-01-20"))
  }

  @Test("An event of another day than the act's is named beside it")
  func actConflict() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.act, "2025-12-19")
    let act = try folder.item(.councilAct)
    #expect(act.actual == (try day("2025-12-22")))
    #expect(act.note == "An event records the act on 19 December 2025.")
    // Without an adoption date in cycle.yaml the event counts.
    folder.cycle.act = nil
    #expect(try folder.item(.councilAct).actual == day("2025-12-19"))
  }

  @Test("The calendar's readings stand in the catalogue")
  func catalogue() {
    func cases(_ name: String) -> [String] {
      ReadingCatalogue.all.first { $0.name == name }?.cases.map(\.name) ?? []
    }
    #expect(cases("fixedDates") == ["asWritten", "rollForward"])
    #expect(cases("forumTrigger") == ["lastAct", "firstAct"])
    #expect(cases("capacityForum") == ["immediately", "afterCouncil"])
    #expect(cases("institutionCalendar") == ["weekendsOnly", "institutionHolidays"])
  }

  @Test("Steps without a kind of their own are recorded by the rule's id in a note")
  func marks() throws {
    var folder = try CalendarCase()
    try folder.add(.other, "2026-05-29", note: "CYC-1: everything received")
    try folder.add(.other, "2026-07-17", note: "CYC-2 held late")
    try folder.add(.other, "2025-12-10", note: "CYC-10 European strategy sent")
    #expect(try folder.item(.dataForReport, "Member States", pool: 2027).actual == day("2026-05-29"))
    #expect(try folder.item(.dataForReport, "Union agencies", pool: 2027).state == .done)
    #expect(try folder.item(.firstMechanismMeeting, pool: 2027).state == .late)
    #expect(try folder.item(.strategies, "European").actual == day("2025-12-10"))
    folder = try CalendarCase()
    try folder.add(.other, "2026-01-29", note: "CYC-10 European strategy presented")
    #expect(try folder.item(.strategies, "European").state == .late)
    try folder.add(.other, "2026-02-01", note: "CYC-10 European strategy explained")
    #expect(try folder.item(.strategies, "European").actual == day("2026-01-29"))
    // CYC-10 is no CYC-1.
    #expect(try folder.item(.dataForReport, "Member States").actual == nil)
  }

  @Test("A step that the next one builds on is not judged overdue")
  func followed() throws {
    var folder = try CalendarCase.of2026(on: "2026-11-23")
    let data = try folder.item(.dataForReport, "Member States")
    #expect(data.state == .planned)
    #expect(data.daysLeft == nil)
    #expect(
      data.note == "Nothing is recorded; an event of kind other whose note starts with CYC-1 Member States records it. "
        + "The Report of 11 November 2025 builds on it, so it is not judged overdue.")
    // No report of the next pool is recorded: 1 June to 23 November are 29 + 31 + 31 + 30 + 31 + 23 = 175 days.
    #expect(try folder.item(.dataForReport, "Member States", pool: 2027).state == .overdue)
    #expect(try folder.item(.dataForReport, "Member States", pool: 2027).daysLeft == -175)
    #expect(try folder.item(.strategies, "National").state == .overdue)
    try folder.add(.other, "2026-01-29", note: "CYC-10 European strategy presented")
    #expect(try folder.item(.strategies, "National").state == .planned)
    // What is recorded has no days left.
    #expect(try folder.item(.strategies, "European").daysLeft == nil)
    #expect(try folder.item(.autumnPackage, "Proposal").daysLeft == nil)
  }

  @Test("Strategies every five years, reviews from 2028")
  func reviews() throws {
    let folder = try CalendarCase()
    #expect(try folder.item(.strategies, "National").due == day("2025-06-12"))
    #expect(try folder.item(.strategies, "European").due == day("2025-12-12"))
    #expect(try folder.item(.reviews, "Report").due == day("2028-02-01"))
    #expect(try folder.item(.reviews, "Evaluation").due == day("2031-07-01"))
    #expect(try folder.item(.reviews, "Review of").due == nil)
    let next = try CalendarCase(year: 2027)
    #expect(try next.item(.strategies, "European", pool: 2027).due == day("2030-12-12"))
    // 2031 and then every five years.
    let later = try CalendarCase(year: 2034)
    #expect(try later.item(.reviews, "Evaluation", pool: 2034).due == day("2036-07-01"))
  }

  @Test("The year's end, the January after it, and what has no day")
  func yearEnd() throws {
    let folder = try CalendarCase()
    #expect(try folder.item(.implementationDue).due == day("2026-12-31"))
    #expect(try folder.item(.unrequestedAlternative).due == day("2026-12-31"))
    #expect(try folder.item(.collection).opens == day("2027-01-01"))
    #expect(try folder.item(.collection).due == nil)
    #expect(try folder.item(.yearEndOffsets).opens == day("2027-01-01"))
    #expect(try folder.item(.application).due == day("2026-06-12"))
    #expect(try folder.item(.periods, "First").due == day("2026-04-12"))
    #expect(try folder.item(.periods, "Next").due == day("2026-12-20"))
    #expect(!CycleCalendar(cycle: try CalendarCase(year: 2027).cycle).items.contains { $0.title.hasPrefix("First n") })
    let after = try CalendarCase(on: "2027-01-02")
    #expect(try after.item(.unrequestedAlternative).state == .done)
    #expect(try after.item(.implementationDue).state == .overdue)
  }

  @Test("Which text fixes the first day of application is a reading")
  func application() throws {
    var folder = try CalendarCase(on: "2026-06-20")
    #expect(try folder.item(.application).state == .done)
    try folder.cycle.readings.choose("applicationText", "firstPublished")
    #expect(try folder.item(.application).due == day("2026-07-01"))
    #expect(try folder.item(.application).state == .planned)
  }

  @Test("January confirmation is done when every bound State has confirmed")
  func confirmation() throws {
    var folder = try CalendarCase(on: "2027-02-10")
    #expect(try folder.item(.januaryConfirmation).state == .overdue)
    try folder.add(.confirmation, "2027-01-20", "BE")
    // A confirmation of January 2026 is about the year before.
    try folder.add(.confirmation, "2026-01-20", "EL")
    let open = try folder.item(.januaryConfirmation)
    #expect(open.actual == nil)
    #expect(open.note == "No confirmation is recorded from EL.")
    try folder.add(.confirmation, "2027-02-03", "EL")
    let late = try folder.item(.januaryConfirmation)
    #expect(late.actual == (try day("2027-02-03")))
    #expect(late.state == .late)
    var all = try CalendarCase()
    try all.add(.confirmation, "2027-01-29")
    #expect(try all.item(.januaryConfirmation).state == .done)
  }

  @Test("Items stand in order of date, those without a date last")
  func order() throws {
    let items = CycleCalendar(cycle: try CalendarCase.of2026().cycle).items
    let dates = items.map { ($0.due ?? $0.actual ?? $0.opens)?.dayNumber ?? Int.max }
    #expect(dates == dates.sorted())
    #expect(items.count > 25)
  }

  @Test("A pool year without a calendar is a note, not a crash", arguments: [Int.min, 0, 1901, 2196, Int.max])
  func outOfRange(_ year: Int) throws {
    let calendar = CycleCalendar(cycle: try CalendarCase(year: year).cycle)
    #expect(calendar.items.isEmpty)
    #expect(calendar.notes.map(\.code) == ["calendarOutOfRange"])
  }
}
