/// Writes a report directory, whole or not at all.
///
/// Everything goes to a temporary directory beside first, which then takes the place of the old one. A directory that
/// holds anything that no report wrote, by the list in `files.txt`, is refused and left as it is.
public struct ReportWriter: Sendable {
  public var formats: Set<ReportFormat>
  public var language: ReportLanguage

  public init(formats: Set<ReportFormat> = ReportFormat.standard, language: ReportLanguage = .english) {
    self.formats = formats
    self.language = language
  }

  /// Writes the report of a result.
  ///
  /// - Parameters:
  ///   - directory: the report's directory, made where it is missing.
  ///   - inputFolder: the cycle folder, whose files are copied to `inputs/`; nil copies none.
  /// - Returns: the files written, by path inside the directory, in order.
  /// - Throws: ``ReportError``.
  @discardableResult
  public func write(
    _ result: CycleResult, to directory: String, inputFolder: String? = nil
  ) throws(ReportError) -> [String] {
    if let inputFolder, ReportDirectory.isInside(directory, inputFolder) {
      throw .insideCycle(directory: directory, cycle: inputFolder)
    }
    let target = try ReportDirectory(directory)
    var files = try content(of: result)
    if let inputFolder {
      for file in result.cycle.inputs {
        files.append(try ReportFile(copying: file.path, from: inputFolder, to: "inputs/" + file.path))
      }
    }
    files.append(ReportDirectory.list(of: files))
    try target.replace(with: files)
    return files.map(\.path)
  }

  /// The files that the formats ask for.
  func content(of result: CycleResult) throws(ReportError) -> [ReportFile] {
    let comparisons = formats == [.json] ? .none : CycleComparisons(result)
    let builder = TableBuilder(result: result, comparisons: comparisons, language: language)
    var files: [ReportFile] = []
    if formats.contains(.html) {
      let page = try ReportPage(builder)
      files.append(ReportFile(path: "report.html", text: page.html))
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
    if formats.contains(.csv) {
      let tables = builder.all
      let package = TableDescription(
        tables: tables, name: "solidarity-report-\(result.cycle.year)",
        title: builder.book(.pageTitle, ["year": builder.year]))
      files += tables.map { ReportFile(path: "tables/\($0.id).csv", text: CommaSeparated($0).text) }
      files.append(ReportFile(path: "tables/datapackage.json", text: package.json.text))
    }
    return files
  }
}
