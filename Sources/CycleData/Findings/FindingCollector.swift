/// Gathers findings while a folder is read, and hands them out in one order whatever order they came in.
final class FindingCollector {
  /// The findings of one severity kept for one file; the others are counted.
  static let limit = 5_000

  /// How many findings a file has of each severity.
  private struct Counts {
    var errors = 0
    var warnings = 0

    subscript(severity: Finding.Severity) -> Int {
      get { severity == .error ? errors : warnings }
      set { if severity == .error { errors = newValue } else { warnings = newValue } }
    }
  }

  private var kept: [Finding] = []
  private var counts: [String: Counts] = [:]

  /// The order of the files; a file not among them comes after, by its bytes.
  let files: [String]

  init(files: [String]) {
    self.files = files
  }

  var hasErrors: Bool {
    counts.values.contains { $0.errors > 0 }
  }

  /// Whether anything in a file must be mended, so that facts may be missing from it.
  func hasErrors(in file: String) -> Bool {
    (counts[file]?.errors ?? 0) > 0
  }

  func add(_ finding: Finding) {
    guard count(finding.severity, in: finding.file) else { return }
    kept.append(finding)
  }

  /// Adds a finding whose texts are only made where it is kept: a long file may hold millions.
  func add(
    _ severity: Finding.Severity, _ code: FindingCode, in file: String, line: Int? = nil,
    column: Finding.Column? = nil, _ message: @autoclosure () -> String, remedy: @autoclosure () -> String
  ) {
    guard count(severity, in: file) else { return }
    kept.append(
      Finding(
        severity: severity, code: code, file: file, line: line, column: column, message: message(), remedy: remedy()))
  }

  func error(
    _ code: FindingCode, in file: String, line: Int? = nil, column: Finding.Column? = nil,
    _ message: @autoclosure () -> String, remedy: @autoclosure () -> String
  ) {
    add(.error, code, in: file, line: line, column: column, message(), remedy: remedy())
  }

  func warning(
    _ code: FindingCode, in file: String, line: Int? = nil, column: Finding.Column? = nil,
    _ message: @autoclosure () -> String, remedy: @autoclosure () -> String
  ) {
    add(.warning, code, in: file, line: line, column: column, message(), remedy: remedy())
  }

  /// Counts a finding, and says whether it is among those kept.
  private func count(_ severity: Finding.Severity, in file: String) -> Bool {
    counts[file, default: Counts()][severity] += 1
    return counts[file, default: Counts()][severity] <= FindingCollector.limit
  }

  /// All findings by file, line and column, errors before warnings at one place, and what was counted only at the end of each file.
  func sorted() -> [Finding] {
    var all = kept
    for (file, counts) in counts {
      for severity in [Finding.Severity.error, .warning] where counts[severity] > FindingCollector.limit {
        let more = counts[severity] - FindingCollector.limit
        all.append(
          Finding(
            severity: severity, code: .moreFindings, file: file, line: nil, column: nil,
            message: "… and \(more) more \(severity.rawValue)\(more == 1 ? "" : "s") of this file",
            remedy: "Mend those above first."))
      }
    }
    return all.sorted { precedes($0, $1) }
  }

  private func precedes(_ left: Finding, _ right: Finding) -> Bool {
    let places = (place(left), place(right))
    if places.0 != places.1 { return places.0.lexicographicallyPrecedes(places.1) }
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  private func place(_ finding: Finding) -> [Int] {
    [
      files.firstIndex(of: finding.file) ?? files.count,
      finding.code == .moreFindings ? Int.max : finding.line ?? 0,
      finding.column?.number ?? 0,
      finding.severity == .error ? 0 : 1,
    ]
  }
}
