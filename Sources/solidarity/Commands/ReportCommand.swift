import ArgumentParser
import CycleReport

/// `solidarity report`: the yearly cycle report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "The yearly cycle report: a page to read and print, data and tables to compute with.",
    usage: "solidarity report [<cycle>] [<options>]",
    discussion: """
      The directory is written whole or not at all; an earlier report in it is replaced, a directory with other files is refused. With --json the \
      result goes to standard output, and a directory is written only where --out names one.

      EXAMPLES
        solidarity report
        solidarity report Inputs/2026 --out my-report
        solidarity report Inputs/2026 --out all --format html,json,csv,md
        solidarity report Inputs/2026 --on 2026-11-23 --out today
        solidarity report Inputs/2026 --json
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions

  @Option(
    help: ArgumentHelp("The directory to write. (default: Reports/<name of the cycle's folder>)", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      "The forms to write, separated by commas: \(ReportChoices.formatNames). (default: \(ReportChoices.standardFormatNames))",
      valueName: "forms"),
    transform: ReportChoices.formats)
  var format: Set<ReportFormat> = ReportFormat.standard

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of the report: \(ReportChoices.languageNames).", valueName: "code"),
    completion: .list(ReportLanguage.allCases.map(\.rawValue)), transform: ReportChoices.language)
  var language: ReportLanguage = .english

  func validate() throws {
    if out == "" { throw ValidationError("--out: name a directory.") }
  }

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let result = try computation.resultWithOffsets()
    if let directory = out ?? (options.json ? nil : "Reports/\(result.cycle.name)") {
      let files = try ReportWriter(formats: format, language: language).write(
        result, to: directory, inputFolder: cycle.path)
      StandardStream.messages.tell("Wrote \(files.count) files to \(directory).\n")
    }
    if options.json { try StandardStream.output.write(result.json().text) }
  }
}
