/// Writes a table as comma-separated values (RFC 4180), UTF-8, lines ended by a line feed.
struct CommaSeparated {
  private let table: ReportTable

  init(_ table: ReportTable) {
    self.table = table.narrowed(to: .data)
  }

  /// The header and the rows; an empty cell is not known or does not apply.
  var text: String {
    var text = CommaSeparated.line(table.columns.map(\.id))
    for row in table.rows { text += CommaSeparated.line(row.cells.map(\.data)) }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  /// The text in quotes where it holds a comma, a quote, a line break, or spaces at an end that a reader may trim.
  static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D } || text.first == " "
      || text.last == " "
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
