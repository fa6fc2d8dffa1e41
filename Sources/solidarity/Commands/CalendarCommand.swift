import ArgumentParser
import CycleReport

/// `solidarity calendar`: what is due when, from whom.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Statutory dates with actor, article, planned and actual; with a day, days left or overdue.",
    usage: "solidarity calendar [<cycle>] [<options>]",
    discussion: """
      Without --on, and without asAt in cycle.yaml, nothing is called overdue. --case works out the dates of one relocation case \
      (Article 67(9) to (11)) instead.

      EXAMPLES
        solidarity calendar
        solidarity calendar Inputs/2026 --on 2026-11-23
        solidarity calendar Inputs/2026 --json
        solidarity calendar Inputs/2026 --ics > cycle.ics
        solidarity calendar --ics --lang fr > cycle.ics
        solidarity calendar --case 2026-07-06 --lang de
        solidarity calendar --case 2026-07-06 --case-confirmed 2026-07-08
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption
  @OptionGroup(title: "ONE RELOCATION CASE") var relocation: RelocationCaseOptions

  @Flag(help: "Print an iCalendar file (RFC 5545).")
  var ics = false

  func validate() throws {
    if ics && options.json { throw ValidationError("--ics and --json exclude each other: choose one.") }
  }

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let result = computation.result()
    // Data are the same in every language.
    let language = options.json ? .english : text.language
    if let view = try relocation.view(beside: result, language: language) {
      let text = ics ? view.calendarFile.text : options.json ? view.json.text : view.terminalText
      return try StandardStream.output.write(text)
    }
    if ics { return try StandardStream.output.write(file(result).text) }
    try StandardStream.output.write(
      options.json ? result.json(parts: .calendar).text : result.terminalText(.calendar, language: text.language))
  }

  private func file(_ result: CycleResult) -> CalendarFile {
    CalendarFile(cycle: result.cycle, calendar: result.assessment.calendar, language: text.language)
  }
}
