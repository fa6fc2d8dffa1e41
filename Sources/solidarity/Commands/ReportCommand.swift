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
      cycle.yaml names under strategy, or --strategy; its column status is yours to keep. \
      What cycle.yaml marks as restricted is left out of the public edition, which --public writes beside the whole one.

      EXAMPLES
        solidarity report
        solidarity report Inputs/2026 --out my-report
        solidarity report Inputs/2026 --out all --format html,json,csv,md
        solidarity report Inputs/2026 --on 2026-11-23 --out today
        solidarity report Inputs/2027-outlook --previous Inputs/2026
        solidarity report Inputs/2026 --strategy Inputs/strategy-2026-2030
        solidarity report Inputs/2026 --annex --out draft
        solidarity report Inputs/2026 --annex-lang de,bg --out drafts
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

  @OptionGroup var text: LanguageOption

  @Flag(help: "Also write the draft annex of the Council act, as a page and in Akoma Ntoso.")
  var annex = false

  @Option(
    name: .customLong("annex-lang"),
    help: ArgumentHelp(
      "The languages of the draft annex, any of the 24 official ones, separated by commas. (default: that of the report)",
      valueName: "codes"),
    completion: .list(OfficialLanguage.allCases.map(\.code)), transform: ReportChoices.officialLanguages)
  var annexLanguages: [OfficialLanguage] = []

  @Option(
    name: .customLong("public"),
    help: ArgumentHelp(
      "Also write the public edition, without what cycle.yaml restricts, to this directory.", valueName: "dir"),
    completion: .directory)
  var publicDirectory: String?

  func validate() throws {
    if out == "" { throw ValidationError("--out: name a directory.") }
    if publicDirectory == "" { throw ValidationError("--public: name a directory.") }
  }

  func run() throws {
    let named = [cycle.path, companions.previous, companions.strategy, out].compactMap(\.self)
    try publicDirectory.map { try refuse($0, overlapping: named) }
    let report = try computed()
    let directory = out ?? (options.json ? nil : "Reports/\(report.result.cycle.name)")
    // Both directories are looked at before either is written, and the public edition comes first: where it cannot be made, nothing is.
    try directory.map { try report.check($0) }
    try publicDirectory.map { place in
      try refuse(place, overlapping: report.folders.map(\.path) + [directory].compactMap(\.self))
      try report.check(place)
      try writePublicEdition(of: report, to: place)
    }
    if let directory { try write(report, to: directory) }
    if options.json { try StandardStream.output.write(report.result.json().text) }
    if report.result.infeasibility != nil { throw CommandFailure.wishes }
  }

  private func write(_ report: ReportRun, to directory: String) throws {
    let files = try report.write(to: directory)
    StandardStream.messages.tell("Wrote \(files.count) files to \(directory).\n")
  }

  /// A public directory in one with restricted files, or around one, would publish them.
  private func refuse(_ place: String, overlapping directories: [String]) throws {
    guard let directory = directories.first(where: { ReportWriter.overlap(place, $0) }) else { return }
    throw CommandFailure(
      .usage, "--public: \(place) and \(directory) overlap. Name a directory that goes to nobody else.")
  }

  /// Makes the report once more from what may be published, and from nothing else.
  private func writePublicEdition(of report: ReportRun, to place: String) throws {
    if !options.pledges.isEmpty || !options.deductions.isEmpty {
      throw CommandFailure(
        .usage,
        "--public: a what-if about pledges or deductions is no edition of the cycle. Leave --pledge and --deduct out."
      )
    }
    let folder = try PublicFolder(of: report.cycle)
    var command = self
    command.cycle.path = folder.path
    command.companions.strategy = report.folders.first { $0.name == "strategy" }?.path
    let previous = try companions.previous.flatMap(PublicFolder.init(marksIn:))
    if let previous { command.companions.previous = previous.path }
    // The folders must last until everything is written.
    defer { withExtendedLifetime((folder, previous)) {} }
    try write(command.computed(name: report.result.cycle.name), to: place)
  }

  /// The report that the options ask for.
  ///
  /// - Parameter name: the name of the cycle where its folder has another now; a rebuild tells no warnings again.
  func computed(name: String? = nil) throws -> ReportRun {
    let computation = try Computation(cycle.path, options, name: name)
    if name == nil { computation.tellWarnings() }
    var result = try computation.resultWithOffsets()
    let beside = try companions.complete(&result, at: cycle.path, with: options, isRebuild: name != nil)
    var writer = ReportWriter(formats: format, language: text.language)
    writer.annexes = annexes
    return ReportRun(
      cycle: computation.reading.cycle, result: result, writer: writer,
      folders: [InputFolder(name: "inputs", path: cycle.path, files: result.cycle.inputs)] + beside,
      origin: ReportOrigin(name: result.cycle.name, arguments: recorded))
  }

  /// The languages of the annexes, in the order of the official languages.
  private var annexes: [OfficialLanguage] {
    if annexLanguages.isEmpty { return annex ? [text.language.official] : [] }
    return OfficialLanguage.allCases.filter(annexLanguages.contains)
  }

  /// The options that bear on what is written, as arguments that say the same again, in a fixed order.
  var recorded: [String] {
    let formats = ReportFormat.allCases.filter(format.contains).map(\.rawValue).joined(separator: ",")
    return ["--format", formats, "--lang", text.language.rawValue]
      + (annexes.isEmpty ? [] : ["--annex-lang", annexes.map(\.code).joined(separator: ",")]) + options.recorded
  }
}
