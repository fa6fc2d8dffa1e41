import ArgumentParser
import CycleReport
import SolidarityLaw

/// One relocation case, whose dates `calendar` works out instead of the cycle's.
struct RelocationCaseOptions: ParsableArguments {
  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(
      "Work out the dates of a relocation case whose file was received on this day (Article 67).", valueName: "date"))
  var received: CalendarDate?

  @Option(
    name: .customLong("case-postponed"),
    help: ArgumentHelp("The day on which the relocation State announced a later answer.", valueName: "date"))
  var postponed: CalendarDate?

  @Option(
    name: .customLong("case-confirmed"),
    help: ArgumentHelp("The day on which the relocation State confirmed.", valueName: "date"))
  var confirmed: CalendarDate?

  @Option(
    name: .customLong("case-decided"), help: ArgumentHelp("The day of the transfer decision.", valueName: "date"))
  var decided: CalendarDate?

  @Option(
    name: .customLong("case-appeal"),
    help: ArgumentHelp(
      "The day of the final decision on an appeal with suspensive effect.", valueName: "date"))
  var appeal: CalendarDate?

  @Option(
    name: .customLong("case-planned"), help: ArgumentHelp("The day planned for the transfer.", valueName: "date"))
  var planned: CalendarDate?

  @Option(
    name: .customLong("case-transferred"), help: ArgumentHelp("The day of the transfer.", valueName: "date"))
  var transferred: CalendarDate?

  @Option(
    name: .customLong("case-person"),
    help: ArgumentHelp("Whom it concerns: applicant or beneficiary; the notice differs.", valueName: "person"))
  var person: RelocationCaseClock.Person = .applicant

  @Option(
    name: .customLong("case-state"),
    help: ArgumentHelp("The State whose holidays in holidays.csv move a last day.", valueName: "state"))
  var state: String?

  func validate() throws {
    let others = [postponed, confirmed, decided, appeal, planned, transferred]
    if received == nil, others.contains(where: { $0 != nil }) || state != nil {
      throw ValidationError("The options --case-… need --case DATE, the day on which the file was received.")
    }
    if let received, let early = others.compactMap(\.self).first(where: { $0 < received }) {
      throw ValidationError("\(early) lies before the file was received, on \(received). Correct one of the two.")
    }
  }

  /// The case beside a cycle in a language, or nil where none is given.
  ///
  /// - Throws: ``CommandFailure`` for a State that the cycle does not hold, `PeriodError` beyond the years of the calendar.
  func view(beside result: CycleResult, language: ReportLanguage) throws -> RelocationCaseView? {
    guard let received else { return nil }
    let member = state.map(MemberState.init)
    if let member, !result.cycle.states.contains(where: { $0.state == member }) {
      throw CommandFailure(
        .usage, "--case-state: '\(member.code)' is no State of this cycle. Write a code of states.csv, such as EL.")
    }
    let clock = RelocationCaseClock(
      received: received, postponed: postponed, confirmed: confirmed, appealDecided: appeal, person: person,
      state: member, holidays: HolidayCalendar(result.cycle.holidays))
    do {
      let steps = try clock.steps(
        asAt: result.cycle.asAt, decided: decided, planned: planned, transferred: transferred)
      return RelocationCaseView(clock, steps, result: result, language: language)
    } catch {
      throw CommandFailure(.usage, "--case: \(error.description)")
    }
  }
}
