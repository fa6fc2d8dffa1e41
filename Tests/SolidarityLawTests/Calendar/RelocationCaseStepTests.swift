import Testing

@testable import SolidarityLaw

/// A file received on Monday, 6 July 2026 (Article 67(9) to (11)).
@Suite("The steps of a relocation case")
struct RelocationCaseStepTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func steps(
    _ clock: RelocationCaseClock, on date: String? = nil, decided: String? = nil, planned: String? = nil
  ) throws -> [RelocationCaseStep.Kind: RelocationCaseStep] {
    let steps = try clock.steps(
      asAt: date.flatMap { CalendarDate($0) }, decided: decided.flatMap { CalendarDate($0) },
      planned: planned.flatMap { CalendarDate($0) })
    return Dictionary(uniqueKeysWithValues: steps.map { ($0.kind, $0) })
  }

  @Test("Nothing recorded: a week to answer, a week to decide, four weeks to transfer, notice two days before")
  func silent() throws {
    let steps = try steps(RelocationCaseClock(received: day("2026-07-06")))
    #expect(
      steps.mapValues(\.due.description) == [
        .postponement: "2026-07-13", .reply: "2026-07-13",
        // Silence confirms on 13 July: one week to 20 July, four weeks to 10 August, two days before that 8 August.
        .decision: "2026-07-20", .notice: "2026-08-08", .transfer: "2026-08-10",
      ])
    #expect(steps.values.allSatisfy { $0.state == .planned && $0.daysLeft == nil })
  }

  @Test("A clock after the silence has the answer done on its last day, and counts the days of the rest")
  func clock() throws {
    let steps = try steps(RelocationCaseClock(received: day("2026-07-06")), on: "2026-07-22")
    #expect(steps[.reply]?.actual?.description == "2026-07-13")
    #expect(steps[.reply]?.state == .done)
    #expect(steps[.postponement] == nil)
    // The decision was due on 20 July, two days ago; the transfer is due on 10 August, in 9 + 10 = 19 days.
    #expect(steps[.decision]?.state == .overdue)
    #expect(steps[.decision]?.daysLeft == -2)
    #expect(steps[.transfer]?.daysLeft == 19)
  }

  @Test("A confirmation moves what follows, a decision taken is done, and a beneficiary has a week's notice")
  func confirmed() throws {
    let clock = RelocationCaseClock(
      received: try day("2026-07-06"), confirmed: try day("2026-07-08"), person: .beneficiary)
    let steps = try steps(clock, on: "2026-07-16", decided: "2026-07-16", planned: "2026-07-30")
    #expect(steps[.reply]?.actual?.description == "2026-07-08")
    // A week from 8 July is 15 July; the decision of 16 July is a day late.
    #expect(steps[.decision]?.due.description == "2026-07-15")
    #expect(steps[.decision]?.state == .late)
    #expect(steps[.notice]?.due.description == "2026-07-23")
    #expect(steps[.transfer]?.due.description == "2026-08-05")
  }

  @Test("An announced postponement is done, and days recorded after the clock do not count")
  func postponed() throws {
    let clock = RelocationCaseClock(
      received: try day("2026-07-06"), postponed: try day("2026-07-10"), confirmed: try day("2026-07-17"))
    let steps = try steps(clock, on: "2026-07-15")
    #expect(steps[.postponement]?.state == .done)
    #expect(steps[.reply]?.due.description == "2026-07-20")
    #expect(steps[.reply]?.actual == nil)
    #expect(steps[.reply]?.daysLeft == 5)
  }

  @Test("A postponement, a confirmation and an appeal after the clock move no date")
  func recordedLater() throws {
    let clock = RelocationCaseClock(
      received: try day("2026-07-06"), postponed: try day("2026-07-10"), confirmed: try day("2026-07-17"),
      appealDecided: try day("2026-09-01"))
    // On 8 July nothing but the receipt is known: an answer is due on 13 July, and the transfer four weeks after it.
    let early = try steps(clock, on: "2026-07-08")
    #expect(early[.postponement]?.state == .planned)
    #expect(early[.reply]?.due.description == "2026-07-13")
    #expect(early[.transfer]?.due.description == "2026-08-10")
    // On 15 July the postponement is known: 20 July, then silence would confirm, 17 August.
    let later = try steps(clock, on: "2026-07-15")
    #expect(later[.reply]?.due.description == "2026-07-20")
    #expect(later[.decision]?.due.description == "2026-07-27")
    #expect(later[.transfer]?.due.description == "2026-08-17")
    // On the day of the appeal's decision all is known: four weeks to 29 September.
    #expect(try steps(clock, on: "2026-09-01")[.transfer]?.due.description == "2026-09-29")
  }
}
