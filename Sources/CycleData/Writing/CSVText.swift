/// Tables as CSV text: RFC 4180's quoting, lines ended by line feeds.
enum CSVText {
  /// A header and its rows as text.
  static func text(header: [String], rows: [[String]]) -> String {
    var text = ""
    for row in [header] + rows {
      text += row.map(cell).joined(separator: ",")
      text += "\n"
    }
    return text
  }

  /// A cell, in quotes where it would otherwise not be read back as it is.
  static func cell(_ text: String) -> String {
    // Readers take blanks at the ends of a cell without quotes for layout.
    let hasBlankEnd = text.first.map(isBlank) == true || text.last.map(isBlank) == true
    let special: [UInt8] = [0x2C, 0x22, 0x0A, 0x0D]
    let needsQuotes = hasBlankEnd || text.utf8.contains { special.contains($0) }
    return needsQuotes
      ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }
}
