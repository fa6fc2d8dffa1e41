/// A cell of a CSV file and the line in which it begins, counted from 1.
struct CSVCell {
  let text: String
  let line: Int
}

/// What a CSV file yields, row by row.
enum CSVEvent {
  /// A row with at least one cell.
  case row([CSVCell])
  /// A line that is not CSV; reading goes on with the next line.
  case broken(line: Int, cell: Int)
  /// A quote that is never closed; nothing follows.
  case unclosed(line: Int, cell: Int)
  /// A cell longer than the limit; nothing follows.
  case tooLong(line: Int, cell: Int)
  /// A row of more cells than the limit; nothing follows.
  case tooManyCells(line: Int)
  /// More rows than the limit; nothing follows.
  case tooManyRows(line: Int)
  /// libcsv ran out of memory; nothing follows.
  case outOfMemory(line: Int)
}
