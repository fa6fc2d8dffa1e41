/// Why a report cannot be written.
public enum ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The directory holds files that no earlier report wrote.
  case foreignFiles(directory: String, files: [String])
  /// The directory is the cycle folder or lies inside it.
  case insideCycle(directory: String, cycle: String)
  /// There is a file where the directory should be.
  case notADirectory(String)
  /// A file of the cycle folder cannot be copied.
  case unreadableInput(path: String, reason: String)
  /// A file of the cycle folder is another than the one that was read.
  case changedInput(path: String)
  /// A table has more rows than a sheet of a workbook.
  case tooManyRows(table: String, rows: Int, limit: Int)
  /// There is no browser to print with; the path is the one that the environment names, if it does.
  case noBrowser(String?)
  /// The browser did not print.
  case printing(browser: String, reason: String)
  /// The file system refused.
  case fileSystem(path: String, reason: String)
  /// A template of the program is broken; a defect of the program.
  case template(String)

  /// What is wrong, where, and how to mend it.
  public var description: String {
    switch self {
    case .foreignFiles(let directory, let files):
      "\(directory) holds files that no report wrote: \(files.prefix(5).joined(separator: ", "))"
        + (files.count > 5 ? " and \(files.count - 5) more" : "")
        + ". It was left as it is; choose another directory with --out, or move the files."
    case .insideCycle(let directory, let cycle):
      "\(directory) lies inside the cycle folder \(cycle), which a report would spoil. Choose another directory with --out."
    case .notADirectory(let path):
      "\(path) is not a directory. Choose another place with --out."
    case .unreadableInput(let path, let reason):
      "\(path) cannot be copied into the report: \(reason). Make it readable, or read the cycle again."
    case .changedInput(let path):
      "\(path) changed while the report was made. Make the report again."
    case .tooManyRows(let table, let rows, let limit):
      "The table \(table) has \(rows) rows; a sheet of a workbook has \(limit) at most. Leave out the form xlsx."
    case .noBrowser(let path):
      (path.map { "\($0), which \(PagePrinter.variable) names, is no program" } ?? "No Chromium is on the path")
        + ", and PDF is printed by one. Install Chromium, name it in \(PagePrinter.variable), or leave out the form pdf; report.html prints from any browser."
    case .printing(let browser, let reason):
      "\(browser) did not print the report: \(reason). Leave out the form pdf; report.html prints from any browser."
    case .fileSystem(let path, let reason):
      "\(path) cannot be written: \(reason). Nothing was left half-written; mend the cause or choose another place with --out."
    case .template(let reason):
      "A template of the report is broken, which is a defect to report: \(reason)."
    }
  }
}
