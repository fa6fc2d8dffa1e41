import SolidarityLaw

/// Reads one table: the header against the columns there are, then row by row.
struct TableReader<Table: FileTable> {
  private let context: TableContext
  private var positions: ColumnPositions<Table.Column>?
  private var width = 0
  private var records: [Table.Record] = []
  /// The line of the first row with each key.
  private var seen: [String: Int] = [:]
  private var isHeaderBroken = false
  private var isIncomplete = false

  private init(context: TableContext) {
    self.context = context
  }

  /// The records of a table's text, in the order of the rows, and whether every row could be taken apart.
  ///
  /// What is wrong goes to the context.
  static func read(
    _ bytes: ArraySlice<UInt8>, context: TableContext, limits: CSVScanner.Limits = CSVScanner.Limits()
  ) -> (records: [Table.Record], isComplete: Bool) {
    var reader = TableReader(context: context)
    CSVScanner(bytes: bytes, limits: limits).scan { reader.take($0) }
    reader.finish()
    return (reader.records, !reader.isIncomplete)
  }

  private mutating func take(_ event: CSVEvent) -> Bool {
    switch event {
    case .row(let cells):
      if positions == nil {
        readHeader(cells)
        return !isHeaderBroken
      }
      readRow(cells)
    case .broken(let line, let cell):
      report(
        .brokenQuotes, line: line, cell: cell, "a quote stands in the wrong place",
        remedy: "Put the whole cell in quotes and write each quote inside it twice.")
    case .unclosed(let line, let cell):
      report(
        .brokenQuotes, line: line, cell: cell, "the quote that opens this cell is never closed",
        remedy: "Close it at the end of the cell.")
    case .tooLong(let line, let cell):
      report(
        .fieldTooLong, line: line, cell: cell, "the cell is longer than 32 KiB",
        remedy: "Close its quote, if one is open, or shorten it.")
    case .tooManyCells(let line):
      report(
        .tooManyColumns, line: line, cell: nil, "the row has more than 200 cells",
        remedy: "Keep to the table's columns: \(Self.columnNames.joined(separator: ", ")).")
    case .tooManyRows(let line):
      report(
        .tooManyRows, line: line, cell: nil, "the table has more rows than are read",
        remedy: "Leave out what the cycle does not need.")
    case .outOfMemory(let line):
      report(.fileTooLarge, line: line, cell: nil, "memory ran out here", remedy: "Make the file smaller.")
    }
    return true
  }

  private mutating func finish() {
    guard positions == nil, !isHeaderBroken else { return }
    report(
      .missingHeader, line: nil, cell: nil, "the table has no header row",
      remedy: "Begin with the line: \(Self.columnNames.joined(separator: ",")).")
  }

  private static var columnNames: [String] { Table.Column.allCases.map(\.rawValue) }

  /// Reports that the table or one of its rows could not be taken apart.
  private mutating func report(
    _ code: FindingCode, line: Int?, cell: Int?, _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String
  ) {
    isIncomplete = true
    context.findings.error(
      code, in: Table.file, line: line, column: cell.map { Finding.Column(number: $0, name: name(ofCell: $0)) },
      message(), remedy: remedy())
  }

  private func name(ofCell number: Int) -> String {
    positions?.column(at: number - 1)?.rawValue ?? ""
  }
}

extension TableReader {
  private mutating func readHeader(_ cells: [CSVCell]) {
    var found = ColumnPositions<Table.Column>()
    let line = cells.first?.line
    if cells.count == 1, let separator = cells[0].text.first(where: { ";\t|".contains($0) }) {
      isHeaderBroken = true
      let name = separator == "\t" ? "tabs" : "'\(separator)'"
      return report(
        .missingHeader, line: line, cell: 1, "the columns are separated by \(name)",
        remedy: "Save the table with commas between the cells and a decimal point in numbers.")
    }
    for (position, cell) in cells.enumerated() {
      guard let column = Table.Column(rawValue: cell.text) else {
        reportUnknownColumn(cell, number: position + 1)
        continue
      }
      if let first = found[column] {
        report(
          .repeatedColumn, line: cell.line, cell: position + 1,
          "the column '\(column.rawValue)' is already column \(first + 1)", remedy: "Leave one of the two out.")
      } else {
        found.insert(column, at: position)
      }
    }
    for column in Table.Column.allCases where found[column] == nil && !Table.Column.optional.contains(column) {
      isHeaderBroken = true
      report(
        column == .source ? .missingSource : .missingColumn, line: line, cell: nil,
        "the column '\(column.rawValue)' is missing",
        remedy: column == .source
          ? "Every row names where its figures come from: add the column."
          : "Add it; a cell may be empty where a value is not known.")
    }
    positions = found
    width = cells.count
  }

  private func reportUnknownColumn(_ cell: CSVCell, number: Int) {
    context.findings.error(
      .unknownColumn, in: Table.file, line: cell.line,
      column: Finding.Column(number: number, name: printable(cell.text)),
      cell.text.isEmpty ? "the column has no name" : "unknown column \(quoted(cell.text))",
      remedy: NearestName.suggestion(for: cell.text, among: Self.columnNames, listing: "The columns are"))
  }

  private mutating func readRow(_ cells: [CSVCell]) {
    guard let positions else { return }
    let (line, width) = (cells.first?.line, width)
    guard cells.count == width else {
      return report(
        .wrongNumberOfCells, line: line, cell: nil,
        "the row has \(cells.count) cell\(cells.count == 1 ? "" : "s") where the header has \(width)",
        remedy: cells.count > width
          ? "Put cells that contain commas in quotes, and write numbers without thousands separators."
          : "Write a comma for each empty cell.")
    }
    let row = TableRow<Table.Column>(file: Table.file, cells: cells, positions: positions, context: context)
    row.checkSource()
    let record = Table.record(from: row)
    checkRepetition(of: row, cells: cells)
    if let record { records.append(record) }
  }

  private mutating func checkRepetition(of row: TableRow<Table.Column>, cells: [CSVCell]) {
    // A line feed between the parts keeps keys apart that would otherwise look alike.
    switch Table.repetition {
    case .forbidden(let columns), .forbiddenWithGaps(let columns):
      let values = columns.map { row.text($0) }
      // A row without its key is reported for that.
      if case .forbidden = Table.repetition, values.contains("") { return }
      guard let first = seen.updateValueIfAbsent(row.line, forKey: values.joined(separator: "\n")) else { return }
      let names = columns.map(\.rawValue).joined(separator: ", ")
      row.error(
        .repeatedRow, at: columns[0],
        "line \(first) already gives this \(names) (\(printable(values.joined(separator: ", "))))",
        remedy: "Keep one of the two rows.")
    case .suspicious:
      let values = cells.map(\.text).joined(separator: "\n")
      guard let first = seen.updateValueIfAbsent(row.line, forKey: values) else { return }
      row.warning(
        .repeatedRow, at: nil, "the row repeats line \(first) in every cell",
        remedy: "Rows add up: leave one of the two out unless both are meant.")
    }
  }
}

extension Dictionary {
  /// Sets a value for a new key and gives nil; gives the value there is for a known one.
  fileprivate mutating func updateValueIfAbsent(_ value: Value, forKey key: Key) -> Value? {
    if let present = self[key] { return present }
    self[key] = value
    return nil
  }
}
