import ExactArithmetic
import SolidarityLaw
import Testing

@Suite("Calendar of access, deductions and offsets")
struct CalendarAccessTests {
  @Test("Ten days from the notice of a State under pressure to the Technical-Level Forum")
  func article58() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.article58, "2026-06-15", "EL", .notified)
    // Monday 15 June + 10 = Thursday 25 June.
    #expect(try folder.item(.useOfPool, "Technical", state: "EL").due == day("2026-06-25"))
    #expect(try folder.item(.useOfPool, "Notice", state: "EL").actual == day("2026-06-15"))
    try folder.add(.technicalForum, "2026-06-26", "EL")
    #expect(try folder.item(.useOfPool, "Technical", state: "EL").state == .late)
    // The same meeting is the first of the cycle.
    #expect(try folder.item(.firstTechnicalForum).actual == day("2026-06-26"))
    #expect(try folder.item(.firstTechnicalForum).opens == day("2025-12-22"))
  }

  @Test("A Technical-Level Forum for another State is not this State's")
  func otherState() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.article58, "2026-06-15", "EL", .notified)
    try folder.add(.technicalForum, "2026-06-20", "CY")
    #expect(try folder.item(.useOfPool, "Technical", state: "EL").actual == nil)
  }

  @Test("A notice without a date counts but sets no period, unless an event dates it")
  func undatedNotice() throws {
    var folder = try CalendarCase.of2026(on: "2026-11-23")
    try folder.add(.article58, nil, "EL", .notified)
    #expect(try folder.item(.useOfPool, "Notice", state: "EL").state == .done)
    let forum = try folder.item(.useOfPool, "Technical", state: "EL")
    #expect(forum.due == nil)
    #expect(forum.state == .planned)
    #expect(forum.note == "The notice is recorded without a date, so the period cannot be counted.")
    try folder.add(.notification, "2026-06-16", "EL")
    // Tuesday 16 June + 10 = Friday 26 June.
    #expect(try folder.item(.useOfPool, "Technical", state: "EL").due == day("2026-06-26"))
    #expect(try folder.item(.useOfPool, "Technical", state: "EL").state == .overdue)
  }

  @Test("A notice after the clock does not count")
  func laterNotice() throws {
    var folder = try CalendarCase.of2026(on: "2026-06-14")
    try folder.add(.article58, "2026-06-15", "EL", .notified)
    #expect(!CycleCalendar(cycle: folder.cycle).items.contains { $0.rule == .useOfPool })
  }

  @Test("A State under pressure that has not given notice may do so at any time after the act")
  func openNotice() throws {
    var folder = try CalendarCase.of2026()
    folder.cycle.statuses = [
      StatusRecord(
        state: MemberState("EL"), status: .pressure, searchAndRescue: false, systemicShortcoming: false,
        provenance: Provenance(file: "statuses.csv", line: nil, source: "test"))
    ]
    let notice = try folder.item(.useOfPool, "Notice", state: "EL")
    #expect(notice.state == .planned)
    #expect(notice.opens == (try day("2025-12-22")))
  }

  @Test("Two weeks from an accepted claim, and the week that conflicts with them is named")
  func article59() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.article59, "2026-08-03", "BE", .notified)
    #expect(try folder.item(.claimedUse, "Decision", state: "BE").state == .planned)
    try folder.add(.article59, "2026-09-07", "BE", .accepted)
    #expect(try folder.item(.claimedUse, "Notification", state: "BE").actual == day("2026-08-03"))
    #expect(try folder.item(.claimedUse, "Decision", state: "BE").actual == day("2026-09-07"))
    let forum = try folder.item(.claimedUse, "Technical", state: "BE")
    // Monday 7 September + 2 weeks = Monday 21 September; one week: Monday 14 September.
    #expect(forum.due == (try day("2026-09-21")))
    #expect(
      forum.note == "Counted from the decision, which is sent without delay. Article 59(6) gives the Council until "
        + "21 September 2026 to find too little capacity, while Article 59(7) has the High-Level Forum meet by "
        + "14 September 2026: the two periods conflict.")
    #expect(CycleCalendar(cycle: folder.cycle).notes.map(\.code) == ["forumPeriodsConflict"])
  }

  @Test("Too little capacity: one week from the Commission decision, at once where the Council is later")
  func capacity() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.article59, "2026-09-18", "BE", .refused)
    try folder.add(.decision, "2026-09-07", "BE")
    #expect(try folder.item(.insufficientCapacity, state: "BE").due == day("2026-09-14"))
    // The Council finds on Friday 18 September, after the week.
    try folder.add(.act, "2026-09-18", "BE")
    #expect(try folder.item(.insufficientCapacity, state: "BE").due == day("2026-09-18"))
    try folder.cycle.readings.choose("capacityForum", "afterCouncil")
    // 18 September + 7 = Friday 25 September.
    #expect(try folder.item(.insufficientCapacity, state: "BE").due == day("2026-09-25"))
    try folder.add(.forum, "2026-09-24")
    #expect(try folder.item(.insufficientCapacity, state: "BE").state == .done)
    #expect(try folder.item(.reconvenedForum).actual == day("2026-09-24"))
  }

  @Test("Without a Council finding the other reading counts from the Council's last day")
  func capacityWithoutFinding() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.article59, "2026-09-07", "BE", .refused)
    try folder.cycle.readings.choose("capacityForum", "afterCouncil")
    // 7 September + 14 = 21 September, + 7 = 28 September.
    #expect(try folder.item(.insufficientCapacity, state: "BE").due == day("2026-09-28"))
  }

  @Test("A rejected claim has no forum")
  func rejected() throws {
    var folder = try CalendarCase.of2026()
    try folder.add(.article59, "2026-09-07", "BE", .rejected)
    let rules = CycleCalendar(cycle: folder.cycle).items.filter { $0.member == MemberState("BE") }.map(\.title)
    #expect(
      rules.sorted() == [
        "Decision whether the State is under migratory pressure", "Notification of the need to use the pool",
      ])
  }

  @Test("Four weeks for the assessment of a deduction request, none for the Council")
  func deduction() throws {
    var folder = try CalendarCase.of2026(on: "2026-10-05")
    folder.addDeduction("BE", .significantSituation, .requested)
    try folder.add(.deductionRequest, "2026-09-01", "BE")
    // Tuesday 1 September + 28 = Tuesday 29 September.
    let assessment = try folder.item(.deductionAssessment, state: "BE")
    #expect(assessment.due == (try day("2026-09-29")))
    #expect(assessment.state == .overdue)
    #expect(assessment.daysLeft == -6)
    #expect(assessment.citation == Citation("62(4)"))
    let act = try folder.item(.deductionEffect, state: "BE")
    #expect(act.state == .planned)
    #expect(act.citation == Citation("62(5)"))
    try folder.add(.other, "2026-09-28", "BE", note: "DED-3 assessment sent to the Council")
    #expect(try folder.item(.deductionAssessment, state: "BE").state == .done)
    try folder.add(.deductionAct, "2026-10-02", "BE")
    #expect(try folder.item(.deductionEffect, state: "BE").actual == day("2026-10-02"))
  }

  @Test("A deduction applied without an act shows the missing act and no assessment")
  func withoutAct() throws {
    var folder = try CalendarCase.of2026()
    folder.addDeduction("BE", .pressure, .appliedWithoutAct)
    #expect(!CycleCalendar(cycle: folder.cycle).items.contains { $0.rule == .deductionAssessment })
    let act = try folder.item(.deductionEffect, state: "BE")
    #expect(act.state == .planned)
    #expect(
      act.note == "The article sets no period. The pool applies the deduction; no separate act is recorded.")
  }

  @Test("Stages say that a step was taken although its day is not recorded")
  func stages() throws {
    var folder = try CalendarCase.of2026()
    folder.addDeduction("BE", .pressure, .granted)
    let assessment = try folder.item(.deductionAssessment, state: "BE")
    #expect(assessment.state == .done)
    #expect(assessment.actual == nil)
    #expect(assessment.citation == Citation("61(3)"))
    #expect(try folder.item(.deductionEffect, state: "BE").state == .done)
  }

  @Test("Thirty days to answer a request for offsets, by the holidays of the State asked")
  func offsets() throws {
    var folder = try CalendarCase.of2026()
    folder.cycle.offsetRequests = [
      OffsetRequestRecord(
        contributing: MemberState("BE"), benefitting: MemberState("EL"), requested: 100, date: try day("2026-10-12"),
        accepted: nil, provenance: Provenance(file: "offset_requests.csv", line: nil, source: "test"))
    ]
    folder.cycle.holidays = [holiday("BE", try day("2026-11-11"))]
    // Monday 12 October + 30 = Wednesday 11 November, a holiday in Belgium: Thursday 12 November.
    #expect(try folder.item(.offsetReply, state: "BE").due == day("2026-11-12"))
    folder.cycle.asAt = try day("2026-11-13")
    #expect(try folder.item(.offsetReply, state: "BE").state == .overdue)
    folder.cycle.offsetRequests[0].accepted = 0
    #expect(try folder.item(.offsetReply, state: "BE").state == .done)
    folder.cycle.asAt = try day("2026-10-11")
    #expect(!CycleCalendar(cycle: folder.cycle).items.contains { $0.rule == .offsetReply })
  }

  @Test("Overridden periods are counted, impossible ones explained")
  func overrides() throws {
    var folder = try CalendarCase.of2026()
    try folder.cycle.parameters.override("periods.forumDays", with: 20)
    // 11 November + 20 = Monday 1 December.
    #expect(try folder.item(.highLevelForum).due == day("2025-12-01"))
    try folder.cycle.parameters.override("periods.forumDays", with: Rational(1_000_000_000))
    let forum = try folder.item(.highLevelForum)
    #expect(forum.due == nil)
    #expect(forum.note.contains("leaves the years 1900 to 2200"))
    try folder.cycle.parameters.override("periods.forumDays", with: Rational(Int.max) * Rational(Int.max))
    #expect(try folder.item(.highLevelForum).note.contains("The period is too long to count."))
    // A part of a day is left out: 15.9 days are 15.
    try folder.cycle.parameters.override("periods.forumDays", with: Rational(159, 10))
    #expect(try folder.item(.highLevelForum).due == day("2025-11-26"))
  }

  @Test("A crisis lasts three months unless extended and twelve at most")
  func crisis() throws {
    var folder = try CalendarCase.of2026(on: "2026-11-23")
    folder.cycle.crisis = Crisis(
      state: MemberState("EL"), needs: nil, from: try day("2026-07-31"), to: nil, exemptions: [])
    let first = try folder.item(.crisisDuration, "End", state: "EL")
    #expect(first.due == (try day("2026-10-31")))
    #expect(first.state == .done)
    let longest = try folder.item(.crisisDuration, "Longest", state: "EL")
    #expect(longest.due == (try day("2027-07-31")))
    #expect(longest.state == .planned)
    folder.cycle.crisis?.to = try day("2026-12-31")
    #expect(try folder.item(.crisisDuration, "End", state: "EL").due == day("2026-12-31"))
  }

  @Test("Accepted and rejected on one day: the acceptance counts, whatever the order of the rows")
  func outcomesOnOneDay() throws {
    for outcomes in [[AccessOutcome.accepted, .rejected], [.rejected, .accepted]] {
      var folder = try CalendarCase.of2026()
      for outcome in outcomes { try folder.add(.article59, "2026-07-06", "BE", outcome) }
      try folder.add(.article59, "2026-07-01", "BE", .notified)
      // Monday 6 July + 14 = Monday 20 July.
      #expect(try folder.item(.claimedUse, "Technical", state: "BE").due == day("2026-07-20"))
      #expect(try folder.item(.claimedUse, "Notification", state: "BE").actual == day("2026-07-01"))
    }
  }

  @Test("Two grounds, two requests, two acts: each ground has its own items")
  func twoGrounds() throws {
    var folder = try CalendarCase.of2026()
    folder.addDeduction("BE", .significantSituation, .granted)
    folder.addDeduction("BE", .pressure, .requested)
    try folder.add(.deductionRequest, "2026-07-01", "BE", note: "DED-1: pressure")
    try folder.add(.deductionRequest, "2026-08-03", "BE", note: "DED-2: significant situation")
    try folder.add(.deductionAct, "2026-09-10", "BE", note: "DED-2")
    let items = CycleCalendar(cycle: folder.cycle).items.filter { $0.member?.code == "BE" }
    let assessments = items.filter { $0.rule == .deductionAssessment }
    // Wednesday 1 July + 28 = Wednesday 29 July; Monday 3 August + 28 = Monday 31 August.
    #expect(assessments.map(\.citation.place) == ["61(3)", "62(4)"])
    #expect(try assessments.map(\.due) == [day("2026-07-29"), day("2026-08-31")])
    #expect(assessments.map(\.state) == [.planned, .done])
    let acts = items.filter { $0.rule == .deductionEffect }
    #expect(acts.first { $0.citation.place == "61(4)" }?.actual == nil)
    #expect(try acts.first { $0.citation.place == "62(5)" }?.actual == day("2026-09-10"))
  }

  @Test("A request that names no ground belongs to the first; the second says that its day is not recorded")
  func unmarkedRequest() throws {
    var folder = try CalendarCase.of2026()
    folder.addDeduction("BE", .pressure, .requested)
    folder.addDeduction("BE", .significantSituation, .requested)
    try folder.add(.deductionRequest, "2026-07-01", "BE")
    let assessments = CycleCalendar(cycle: folder.cycle).items.filter { $0.rule == .deductionAssessment }
    #expect(assessments.filter { $0.due != nil }.map(\.citation.place) == ["61(3)"])
    #expect(assessments.first { $0.due == nil }?.citation.place == "62(4)")
  }
}
