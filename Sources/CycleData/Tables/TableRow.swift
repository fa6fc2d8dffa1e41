import SolidarityLaw

/// A row of a table, read cell by cell; whatever is wrong with a cell is reported where it is read.
struct TableRow<Column: TableColumn> {
  let file: String
  let cells: [CSVCell]
  let positions: ColumnPositions<Column>
  let context: TableContext

  /// The line on which the row begins.
  var line: Int { cells.first?.line ?? 1 }

  /// A cell's text; empty for a column that the file leaves out.
  func text(_ column: Column) -> String {
    positions[column].map { cells[$0].text } ?? ""
  }

  /// Where the row stands and what it names as its source.
  var provenance: Provenance {
    Provenance(file: file, line: line, source: text(.source))
  }

  func error(
    _ code: FindingCode, at column: Column?, _ message: @autoclosure () -> String, remedy: @autoclosure () -> String
  ) {
    report(.error, code, at: column, message(), remedy: remedy())
  }

  func warning(
    _ code: FindingCode, at column: Column?, _ message: @autoclosure () -> String, remedy: @autoclosure () -> String
  ) {
    report(.warning, code, at: column, message(), remedy: remedy())
  }

  private func report(
    _ severity: Finding.Severity, _ code: FindingCode, at column: Column?, _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String
  ) {
    let position = column.flatMap { positions[$0] }
    context.findings.add(
      severity, code, in: file, line: position.map { cells[$0].line } ?? line,
      column: column.flatMap { column in position.map { Finding.Column(number: $0 + 1, name: column.rawValue) } },
      message(), remedy: remedy())
  }

  /// Reports an empty cell that must not be empty.
  func missing(_ column: Column, remedy: @autoclosure () -> String) {
    error(.missingValue, at: column, "'\(column.rawValue)' is empty", remedy: remedy())
  }

  /// The text of a cell that must not be empty, or nil after reporting that it is.
  func filled(_ column: Column, remedy: @autoclosure () -> String) -> String? {
    let text = text(column)
    if text.isEmpty {
      missing(column, remedy: remedy())
      return nil
    }
    return text
  }

  func checkSource() {
    if text(.source).isEmpty {
      warning(
        .missingSource, at: .source, "the row names no source", remedy: "Say where its figures come from.")
    }
  }
}
