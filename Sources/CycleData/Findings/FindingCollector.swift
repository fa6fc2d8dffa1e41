/// Gathers findings while a folder is read, and hands them out in one order whatever order they came in.
final class FindingCollector {
  /// The findings of one severity kept for one file; the others are counted.
  static let limit = 5_000

  private struct Shelf: Hashable {
    let file: String
    let severity: Finding.Severity
  }

  private var kept: [Finding] = []
  private var counts: [Shelf: Int] = [:]

  /// The order of the files; a file not among them comes after, by its bytes.
  let files: [String]

  init(files: [String]) {
    self.files = files
  }

  var hasErrors: Bool {
    counts.keys.contains { $0.severity == .error }
  }

  /// Whether anything in a file must be mended, so that facts may be missing from it.
  func hasErrors(in file: String) -> Bool {
    counts[Shelf(file: file, severity: .error)] != nil
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
    let shelf = Shelf(file: file, severity: severity)
    counts[shelf, default: 0] += 1
    return counts[shelf, default: 0] <= FindingCollector.limit
  }

  /// All findings by file, line and column, errors before warnings at one place, and what was counted only at the end of each file.
  func sorted() -> [Finding] {
    var all = kept
    for (shelf, count) in counts where count > FindingCollector.limit {
      let more = count - FindingCollector.limit
      all.append(
        Finding(
          severity: shelf.severity, code: .moreFindings, file: shelf.file, line: nil, column: nil,
          message: "… and \(more) more \(shelf.severity.rawValue)\(more == 1 ? "" : "s") of this file",
          remedy: "Mend those above first."))
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
