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
      result goes to standard output, and a directory is written only where --out names one. The folder of the five-year strategy is that which \
      cycle.yaml names under strategy, or --strategy; its column status is yours to keep.

      EXAMPLES
        solidarity report
        solidarity report Inputs/2026 --out my-report
        solidarity report Inputs/2026 --out all --format html,json,csv,md
        solidarity report Inputs/2026 --on 2026-11-23 --out today
        solidarity report Inputs/2027-outlook --previous Inputs/2026
        solidarity report Inputs/2026 --strategy Inputs/strategy-2026-2030
        solidarity report Inputs/2026 --json
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var companions: CompanionOptions

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
    let report = try computed()
    if let directory = out ?? (options.json ? nil : "Reports/\(report.result.cycle.name)") {
      let files = try report.write(to: directory)
      StandardStream.messages.tell("Wrote \(files.count) files to \(directory).\n")
    }
    if options.json { try StandardStream.output.write(report.result.json().text) }
  }

  /// The report that the options ask for.
  ///
  /// - Parameter name: the name of the cycle where its folder has another now; a rebuild tells no warnings again.
  func computed(name: String? = nil) throws -> ReportRun {
    let computation = try Computation(cycle.path, options, name: name)
    if name == nil { computation.tellWarnings() }
    var result = try computation.resultWithOffsets()
    let beside = try companions.complete(&result, at: cycle.path, with: options, isRebuild: name != nil)
    return ReportRun(
      result: result, writer: ReportWriter(formats: format, language: language),
      folders: [InputFolder(name: "inputs", path: cycle.path, files: result.cycle.inputs)] + beside,
      origin: ReportOrigin(name: result.cycle.name, arguments: recorded))
  }

  /// The options that bear on what is written, as arguments that say the same again, in a fixed order.
  var recorded: [String] {
    let formats = ReportFormat.allCases.filter(format.contains).map(\.rawValue).joined(separator: ",")
    return ["--format", formats, "--lang", language.rawValue] + options.recorded
  }
}
