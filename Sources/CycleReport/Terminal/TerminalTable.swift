/// Prints a table in at most eighty columns of plain text.
struct TerminalTable {
  private let table: ReportTable
  private static let narrowestText = 12
  /// Longer words, such as addresses, may be cut.
  private static let widestPiece = 24

  init(_ table: ReportTable) {
    self.table = table.narrowed(to: .terminal)
  }

  /// Title, head, rows, legend and footnotes, with a final line feed.
  var text: String {
    var lines = TextWrap.lines(table.title, width: TextWrap.pageWidth)
    lines.append("")
    lines += table.rows.isEmpty ? [] : body
    let legend = table.legend
    if !legend.isEmpty {
      lines.append("")
      let width = min(24, legend.map(\.heading.count).max() ?? 0)
      for entry in legend {
        let padding = String(repeating: " ", count: max(0, width - entry.heading.count))
        lines += TextWrap.hanging(entry.meaning, behind: entry.heading + padding + "  ")
      }
    }
    for footnote in table.footnotes {
      lines.append("")
      lines += TextWrap.lines(footnote, width: TextWrap.pageWidth)
    }
    return lines.map { $0.trimmingTrailingSpaces }.joined(separator: "\n") + "\n"
  }

  private var body: [String] {
    for gap in [2, 1] {
      if let widths = widths(gap: gap) { return grid(widths: widths, gap: String(repeating: " ", count: gap)) }
    }
    return records
  }

  private func grid(widths: [Int], gap: String) -> [String] {
    var lines = print(table.columns.map(\.heading), widths: widths, gap: gap, isHead: true)
    lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: gap))
    for (index, row) in table.rows.enumerated() {
      if row.startsGroup, index > 0 { lines.append("") }
      lines += print(row.cells.map(\.text), widths: widths, gap: gap, isHead: false)
    }
    return lines
  }

  /// The width of each column, or nil where even the narrowest do not fit.
  private func widths(gap: Int) -> [Int]? {
    var widths = table.columns.indices.map { index in
      let column = table.columns[index]
      let cells = table.rows.map { $0.cells[index].text.count }.max() ?? 0
      let longestWord = column.heading.split(separator: " ").map(\.count).max() ?? 0
      return max(cells, longestWord)
    }
    if widths.reduce(0, +) + gap * (widths.count - 1) <= TextWrap.pageWidth { return widths }
    // No column gets narrower than what cannot be broken in it; texts shrink first, then whatever has spaces.
    let pieces = table.columns.indices.map { index in
      ([table.columns[index].heading] + table.rows.map { $0.cells[index].text }).map(TextWrap.longestPiece).max() ?? 0
    }
    let least = pieces.map { max(TerminalTable.narrowestText, min(TerminalTable.widestPiece, $0)) }
    func excess() -> Int { widths.reduce(0, +) + gap * (widths.count - 1) - TextWrap.pageWidth }
    while excess() > 0 {
      var limits = least
      var shrinkable = widths.indices.filter { table.columns[$0].kind.wraps && widths[$0] > least[$0] }
      if shrinkable.isEmpty {
        limits = pieces
        shrinkable = widths.indices.filter { widths[$0] > pieces[$0] }
      }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      let next = shrinkable.filter { $0 != widest }.map { widths[$0] }.max() ?? limits[widest]
      let floor = max(limits[widest], next == widths[widest] ? next - 1 : next)
      widths[widest] = max(floor, widths[widest] - excess())
    }
    return widths
  }

  private func print(_ cells: [String], widths: [Int], gap: String, isHead: Bool) -> [String] {
    let wrapped = zip(cells, widths).map { TextWrap.lines($0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      wrapped.indices.map { index in
        // Heads stand on the lowest line, text cells on the first.
        let offset = isHead ? line - (height - wrapped[index].count) : line
        let piece = wrapped[index].indices.contains(offset) ? wrapped[index][offset] : ""
        let padding = String(repeating: " ", count: max(0, widths[index] - piece.count))
        return table.columns[index].kind.isNumeric ? padding + piece : piece + padding
      }.joined(separator: gap)
    }
  }

  /// One cell a line, for tables that are too wide.
  private var records: [String] {
    table.rows.enumerated().flatMap { index, row in
      (index > 0 ? [""] : [])
        + zip(table.columns, row.cells).flatMap { column, cell in
          TextWrap.lines("\(column.heading): \(cell.text)", width: TextWrap.pageWidth)
        }
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
