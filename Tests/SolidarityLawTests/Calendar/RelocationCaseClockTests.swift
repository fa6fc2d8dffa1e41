import SolidarityLaw
import Testing

@Suite("Clock of a relocation case")
struct RelocationCaseClockTests {
  @Test("One week to answer, two when postponed within the first")
  func reply() throws {
    // Received Monday 6 July 2026: Monday 13 July; postponed on Friday 10 July: Monday 20 July.
    let received = try day("2026-07-06")
    #expect(try RelocationCaseClock(received: received).replyDue() == day("2026-07-13"))
    #expect(try RelocationCaseClock(received: received).postponementDue() == day("2026-07-13"))
    #expect(
      try RelocationCaseClock(received: received, postponed: day("2026-07-10")).replyDue() == day("2026-07-20"))
    #expect(
      try RelocationCaseClock(received: received, postponed: day("2026-07-13")).replyDue() == day("2026-07-20"))
  }

  @Test("A postponement announced too late changes nothing")
  func latePostponement() throws {
    let clock = RelocationCaseClock(received: try day("2026-07-06"), postponed: try day("2026-07-14"))
    #expect(try clock.replyDue() == day("2026-07-13"))
  }

  @Test("Silence confirms on the last day for the answer")
  func silence() throws {
    let silent = RelocationCaseClock(received: try day("2026-07-06"))
    #expect(try silent.confirmation() == day("2026-07-13"))
    #expect(try !silent.isTacitlyConfirmed(on: day("2026-07-13")))
    #expect(try silent.isTacitlyConfirmed(on: day("2026-07-14")))
    let answered = RelocationCaseClock(received: try day("2026-07-06"), confirmed: try day("2026-07-08"))
    #expect(try answered.confirmation() == day("2026-07-08"))
    #expect(try !answered.isTacitlyConfirmed(on: day("2026-07-14")))
    // A confirmation that comes after the silence had confirmed changes nothing.
    let late = RelocationCaseClock(received: try day("2026-07-06"), confirmed: try day("2026-07-16"))
    #expect(try late.confirmation() == day("2026-07-13"))
    #expect(try late.isTacitlyConfirmed(on: day("2026-07-14")))
  }

  @Test("A week for the decision, four for the transfer")
  func decisionAndTransfer() throws {
    // Confirmed Wednesday 8 July: decision by Wednesday 15 July, transfer by Wednesday 5 August.
    let clock = RelocationCaseClock(received: try day("2026-07-06"), confirmed: try day("2026-07-08"))
    #expect(try clock.decisionDue() == day("2026-07-15"))
    #expect(try clock.transferDue() == day("2026-08-05"))
    // A final decision on the appeal of 20 August starts the four weeks again: 17 September.
    let appealed = RelocationCaseClock(
      received: try day("2026-07-06"), confirmed: try day("2026-07-08"), appealDecided: try day("2026-08-20"))
    #expect(try appealed.transferDue() == day("2026-09-17"))
  }

  @Test("Notice two days before the transfer of an applicant, a week before that of a beneficiary")
  func notice() throws {
    // Transfer on Monday 3 August: Saturday 1 August, or Monday 27 July; counted backwards neither moves.
    let transfer = try day("2026-08-03")
    let applicant = RelocationCaseClock(received: try day("2026-07-06"))
    let beneficiary = RelocationCaseClock(received: try day("2026-07-06"), person: .beneficiary)
    #expect(try applicant.noticeDue(before: transfer) == day("2026-08-01"))
    #expect(try beneficiary.noticeDue(before: transfer) == day("2026-07-27"))
    let first = try day("1900-01-02")
    #expect(throws: PeriodError.outsideCalendar(from: first)) { try applicant.noticeDue(before: first) }
  }

  @Test("Holidays of the relocation State move its last day")
  func holidaysOfTheState() throws {
    // Received Tuesday 7 July: Tuesday 14 July, a holiday in France: Wednesday 15 July.
    let clock = RelocationCaseClock(
      received: try day("2026-07-07"), state: MemberState("FR"), holidays: try holidays("FR", ["2026-07-14"]))
    #expect(try clock.replyDue() == day("2026-07-15"))
  }
}

@Suite("Clocks of a crisis")
struct CrisisClockTests {
  @Test("Two weeks for the Commission, two for the Council")
  func requests() throws {
    // Thursday 1 October 2026 + 2 weeks = Thursday 15; + 2 weeks = Thursday 29.
    #expect(try CrisisRequestClock.commissionDecision(requested: day("2026-10-01")) == day("2026-10-15"))
    #expect(try CrisisRequestClock.councilDecision(proposed: day("2026-10-15")) == day("2026-10-29"))
    // Saturday 3 October + 2 weeks = Saturday 17, so Monday 19.
    #expect(try CrisisRequestClock.commissionDecision(requested: day("2026-10-03")) == day("2026-10-19"))
  }

  @Test("Three months four times, twelve in all, without moving")
  func duration() throws {
    let clock = CrisisClock(decided: try day("2026-11-30"))
    #expect(try clock.firstEnd == day("2027-02-28"))
    #expect(try clock.extendedEnd == day("2027-05-30"))
    #expect(try clock.secondEnd == day("2027-08-30"))
    #expect(try clock.longestEnd == day("2027-11-30"))
  }
}
