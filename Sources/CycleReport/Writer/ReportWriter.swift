/// Writes a report directory, whole or not at all.
///
/// Everything goes to a temporary directory beside first, which then takes the place of the old one. A directory that
/// holds anything that no report wrote, by the list in `files.txt`, is refused and left as it is.
public struct ReportWriter: Sendable {
  public var formats: Set<ReportFormat>
  public var language: ReportLanguage
  /// The languages in which the draft annex of the Council act is written; none leaves it out.
  public var annexes: [OfficialLanguage] = []

  public init(formats: Set<ReportFormat> = ReportFormat.standard, language: ReportLanguage = .english) {
    self.formats = formats
    self.language = language
  }

  /// Writes the report of a result.
  ///
  /// - Parameters:
  ///   - directory: the report's directory, made where it is missing.
  ///   - folders: the folders that the result was made from, copied into the report's directory.
  ///   - origin: how the report was asked for.
  /// - Returns: the files written, by path inside the directory, in order.
  /// - Throws: ``ReportError``.
  @discardableResult
  public func write(
    _ result: CycleResult, to directory: String, folders: [InputFolder] = [], origin: ReportOrigin? = nil
  ) throws(ReportError) -> [String] {
    let (target, printer) = try place(directory, folders)
    let report = try files(of: result, folders: folders, origin: origin)
    var prints: [ReportFile] = []
    if let printer {
      let page: ReportFile
      if let written = report.files.first(where: { $0.path == ReportWriter.pageName }) {
        page = written
      } else {
        page = try self.page(of: result)
      }
      let print = ReportFile(path: ReportWriter.printName, bytes: try printer.print(page))
      prints = [print, print.hashFile]
    }
    try target.replace(with: report.files + prints)
    return report.paths
  }

  /// Whether a report can be written to a directory, found out before anything is computed for long or written elsewhere.
  ///
  /// - Throws: ``ReportError`` where the directory lies inside one of the folders, holds what no report wrote, or where there is no
  ///   browser to print with.
  public func check(_ directory: String, folders: [InputFolder]) throws(ReportError) {
    _ = try place(directory, folders)
  }

  private func place(
    _ directory: String, _ folders: [InputFolder]
  ) throws(ReportError) -> (target: ReportDirectory, printer: PagePrinter?) {
    for folder in folders where ReportDirectory.isInside(directory, folder.path) {
      throw .insideCycle(directory: directory, cycle: folder.path)
    }
    return (try ReportDirectory(directory), formats.contains(.pdf) ? try PagePrinter() : nil)
  }

  /// Whether two directories are one, or one lies inside the other.
  public static func overlap(_ first: String, _ second: String) -> Bool {
    ReportDirectory.isInside(first, second) || ReportDirectory.isInside(second, first)
  }

  /// All files of a report, in the order in which they are listed.
  ///
  /// - Throws: ``ReportError``.
  public func files(
    of result: CycleResult, folders: [InputFolder] = [], origin: ReportOrigin? = nil
  ) throws(ReportError) -> ReportFiles {
    let origin = origin ?? ReportOrigin(name: result.cycle.name, arguments: [])
    var files = try content(of: result)
    for folder in folders { files += try folder.copies() }
    let prints =
      formats.contains(.pdf) ? [ReportWriter.printName, ReportWriter.printName + ReportFile.hashSuffix] : []
    let described = [BundleDescription.fileName, ResearchCrate.fileName]
    files.append(ReportDirectory.list(of: files.map(\.path) + described + prints))
    let bundle = BundleDescription(result: result, origin: origin, files: files)
    files.append(ReportFile(path: BundleDescription.fileName, text: bundle.json.text))
    let book = Phrasebook(language: language)
    let crate = ResearchCrate(
      result: result, origin: origin, title: book(.pageTitle, ["year": String(result.cycle.year)]), language: language,
      marks: TableBuilder(result: result, language: language).editionMarks, files: files, prints: prints)
    files.append(ReportFile(path: ResearchCrate.fileName, text: crate.json.text))
    return ReportFiles(files: files, prints: prints)
  }

  static let pageName = "report.html"
  static let printName = "report.pdf"

  private func page(of result: CycleResult) throws(ReportError) -> ReportFile {
    let builder = TableBuilder(result: result, comparisons: CycleComparisons(result), language: language)
    return ReportFile(path: ReportWriter.pageName, text: try ReportPage(builder).html)
  }

  /// The files that the formats ask for.
  func content(of result: CycleResult) throws(ReportError) -> [ReportFile] {
    var result = result
    result.knownOffsetsByReading = result.offsetsByReading
    let comparisons = formats == [.json] ? .none : CycleComparisons(result)
    let builder = TableBuilder(result: result, comparisons: comparisons, language: language)
    var files: [ReportFile] = []
    if formats.contains(.html) {
      let page = try ReportPage(builder)
      files.append(ReportFile(path: ReportWriter.pageName, text: page.html))
    }
    if formats.contains(.markdown) {
      files.append(ReportFile(path: "report.md", text: MarkdownReport(builder: builder).text))
    }
    if formats.contains(.json) {
      files.append(ReportFile(path: "result.json", text: result.json().text))
      files.append(ReportFile(path: "trace.json", text: result.traceJSON.text))
      for certificate in result.certificates {
        files.append(ReportFile(path: "certificates/\(certificate.name).json", text: certificate.text))
      }
    }
    for language in annexes {
      let annex = AnnexContent(result: result, voice: AnnexVoice(language))
      files.append(ReportFile(path: "annex.\(language.code).html", text: AnnexPage(content: annex).html))
      files.append(ReportFile(path: "annex.\(language.code).xml", text: AnnexXML(content: annex).text))
    }
    let tables = formats.isDisjoint(with: [.csv, .xlsx]) ? [] : builder.all
    if formats.contains(.xlsx) {
      let workbook = SpreadsheetReport(builder: builder, tables: tables)
      files.append(ReportFile(path: "report.xlsx", bytes: try workbook.bytes()))
    }
    if formats.contains(.csv) {
      let package = TableDescription(
        tables: tables, name: "solidarity-report-\(result.cycle.year)",
        title: builder.book(.pageTitle, ["year": builder.year]), marks: builder.editionMarks)
      files += tables.map { ReportFile(path: "tables/\($0.id).csv", text: CommaSeparated($0).text) }
      files.append(ReportFile(path: "tables/datapackage.json", text: package.json.text))
    }
    return files
  }
}
