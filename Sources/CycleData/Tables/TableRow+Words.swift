import SolidarityLaw

extension TableRow {
  /// A word of a fixed vocabulary, or nil after reporting why not.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ column: Column, _ type: Word.Type) -> Word? {
    let text = text(column)
    if text.isEmpty {
      missing(column, remedy: "Write one of: \(names(of: type).joined(separator: ", ")).")
      return nil
    }
    return admitted(text, column, type)
  }

  /// A word of a fixed vocabulary, `absent` for an empty cell, or nil after reporting why not.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: Column, _ type: Word.Type, absent: Word
  ) -> Word? {
    let text = text(column)
    return text.isEmpty ? absent : admitted(text, column, type)
  }

  /// `yes` or `no`; anything else and an empty cell are reported.
  func flag(_ column: Column) -> Bool? {
    switch text(column) {
    case "yes": return true
    case "no": return false
    case "":
      missing(column, remedy: "Write yes or no.")
      return nil
    case let text:
      error(
        .unknownWord, at: column, "\(quoted(text)) is neither yes nor no",
        remedy: Self.flagHint(text).map { "Did you mean '\($0)'?" } ?? "Write yes or no.")
      return nil
    }
  }

  /// Yes, no, or not known where the cell is empty; nil where it says something else, which is a finding.
  func openFlag(_ column: Column) -> Bool?? {
    if text(column).isEmpty { return .some(nil) }
    return flag(column).map { .some($0) }
  }

  private static func flagHint(_ text: String) -> String? {
    switch text.lowercased() {
    case "y", "yes", "true", "1", "ja", "oui": "yes"
    case "n", "no", "false", "0", "nein", "non": "no"
    default: nil
    }
  }

  private func names<Word: RawRepresentable<String> & CaseIterable>(of type: Word.Type) -> [String] {
    type.allCases.map(\.rawValue)
  }

  private func admitted<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ column: Column, _ type: Word.Type
  ) -> Word? {
    if let word = Word(rawValue: text) { return word }
    error(
      .unknownWord, at: column, "\(quoted(text)) is no '\(column.rawValue)'",
      remedy: NearestName.suggestion(for: text, among: names(of: type), listing: "Write one of"))
    return nil
  }
}
