import ExactArithmetic
import SolidarityLaw
import Yams

/// A mapping of `cycle.yaml` or of another file of ours, read key by key; whatever is wrong with a value is reported where it is read.
struct YAMLSection {
  struct Entry {
    let key: String
    let keyMark: Mark?
    let value: Node
  }

  static let file = "cycle.yaml"

  /// The file as findings name it.
  let file: String
  /// The keys that lead here, with a point after each; empty for the file itself.
  let path: String
  let mark: Mark?
  let entries: [Entry]
  let findings: FindingCollector

  init(_ mapping: Node.Mapping, path: String, file: String = YAMLSection.file, findings: FindingCollector) {
    self.path = path
    self.file = file
    self.mark = mapping.mark
    self.findings = findings
    var entries: [Entry] = []
    for (key, value) in mapping {
      if let scalar = key.scalar {
        entries.append(Entry(key: scalar.string, keyMark: scalar.mark, value: value))
      } else {
        findings.error(
          .wrongType, in: file, line: key.mark?.line,
          column: key.mark.map { .init(number: $0.column, name: "") },
          "a key is not a single word", remedy: "Write keys as words followed by a colon.")
      }
    }
    self.entries = entries
  }

  func report(
    _ code: FindingCode, _ key: String?, at mark: Mark?, _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String
  ) {
    let place = mark ?? self.mark
    findings.error(
      code, in: file, line: place?.line,
      column: place.map { Finding.Column(number: $0.column, name: path + (key ?? "")) }, message(), remedy: remedy())
  }

  func entry(_ key: String) -> Entry? {
    entries.first { $0.key == key }
  }

  /// The line on which a key stands.
  func line(_ key: String) -> Int? {
    entry(key)?.keyMark?.line
  }

  /// Reports every key that is not among those there are.
  func checkKeys(_ known: [String]) {
    for entry in entries where !known.contains(entry.key) {
      report(
        .unknownKey, entry.key, at: entry.keyMark, "unknown key \(quoted(path + entry.key))",
        remedy: NearestName.suggestion(for: entry.key, among: known, listing: "The keys are"))
    }
  }

  /// Reports a key that must be there.
  func missing(_ key: String, remedy: String) {
    report(.missingKey, key, at: entry(key)?.keyMark, "'\(path)\(key)' is missing", remedy: remedy)
  }

  /// The mapping under a key; nil where it is absent or empty, and after reporting another kind of value.
  func section(_ key: String) -> YAMLSection? {
    guard let value = value(key) else { return nil }
    guard let mapping = value.mapping else {
      wrongType(key, value, "Write its own keys below it, indented, or in braces.")
      return nil
    }
    return YAMLSection(mapping, path: path + key + ".", file: file, findings: findings)
  }

  /// A text, quoted or not.
  func text(_ key: String) -> String? {
    scalar(key, "Write a text.")?.string
  }

  /// `true` or `false`.
  func flag(_ key: String) -> Bool? {
    guard let scalar = scalar(key, "Write true or false.") else { return nil }
    switch (scalar.string, scalar.style) {
    case ("true", .plain): return true
    case ("false", .plain): return false
    default:
      report(
        .wrongType, key, at: scalar.mark, "'\(path)\(key)' is \(quoted(scalar.string))", remedy: "Write true or false.")
      return nil
    }
  }

  /// A day such as `2026-06-12`.
  func date(_ key: String) -> CalendarDate? {
    guard let scalar = scalar(key, DateText.remedy) else { return nil }
    if let date = CalendarDate(scalar.string) { return date }
    report(
      .notADate, key, at: scalar.mark, "\(quoted(scalar.string)) is not a date of the calendar", remedy: DateText.remedy
    )
    return nil
  }

  /// A number, by one of the ways ``ExactNumber`` reads them.
  func number(_ key: String, _ parse: (String) throws(ExactNumber.Problem) -> Rational) -> Rational? {
    guard let scalar = scalar(key, "Write a number.") else { return nil }
    guard scalar.style == .plain else {
      report(
        .wrongType, key, at: scalar.mark, "'\(path)\(key)' is a text, not a number",
        remedy: "Write the number without quotes.")
      return nil
    }
    do {
      return try parse(scalar.string)
    } catch {
      report(error.code, key, at: scalar.mark, error.message, remedy: error.remedy)
      return nil
    }
  }

  /// The value of a key; nil where the key is absent or has none.
  func value(_ key: String) -> Node? {
    guard let value = entry(key)?.value, !YAMLSection.isNull(value) else { return nil }
    return value
  }

  /// The single value of a key; nil where there is none, and after reporting a list or mapping.
  func scalar(_ key: String, _ remedy: String) -> Node.Scalar? {
    guard let value = value(key) else { return nil }
    guard let scalar = value.scalar else {
      wrongType(key, value, remedy)
      return nil
    }
    return scalar
  }

  func wrongType(_ key: String, _ value: Node, _ remedy: String) {
    let kind =
      switch value {
      case .scalar: "a single value"
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .alias: "an alias"
      }
    report(.wrongType, key, at: value.mark, "'\(path)\(key)' is \(kind)", remedy: remedy)
  }

  private static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
  }
}
