/// Findings in the making: errors that end in a refusal, and notes that do not; bounded in number.
struct FindingList {
  private(set) var errors: [FileFinding] = []
  private(set) var notes: [FileFinding] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// Whether so much is wrong that reading on serves nobody.
  var isFull: Bool { errors.count >= limit }

  mutating func error(_ code: FileFinding.Code, _ range: SourceRange?, _ message: String) {
    guard !isFull else { return }
    errors.append(finding(code, range, message))
    if isFull {
      errors.append(
        FileFinding(
          code: .tooMany, line: range?.line ?? 0, column: 0,
          message: "Reading ended here after \(limit) findings. Mend these first."))
    }
  }

  mutating func note(_ code: FileFinding.Code, _ range: SourceRange?, _ message: String) {
    guard notes.count < limit else { return }
    notes.append(finding(code, range, message))
  }

  private func finding(_ code: FileFinding.Code, _ range: SourceRange?, _ message: String) -> FileFinding {
    FileFinding(code: code, line: range?.line ?? 0, column: range?.column ?? 0, message: message)
  }

  /// A text as part of a message: short, and without anything that would disturb a terminal.
  static func quote(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(40) {
      result.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return "'\(result)\(text.unicodeScalars.count > 40 ? "…" : "")'"
  }
}
