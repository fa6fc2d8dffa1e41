/// Writes a table as Markdown with pipes.
struct MarkdownTable {
  private let table: ReportTable

  init(_ table: ReportTable) {
    self.table = table.narrowed(to: .page)
  }

  /// The table with its legend and footnotes, or its footnotes alone where it has no rows.
  var text: String {
    var blocks: [String] = []
    if !table.rows.isEmpty, !table.columns.isEmpty {
      blocks.append("**\(MarkdownTable.escaped(table.title))**")
      var lines = [line(table.columns.map(\.heading))]
      lines.append("|" + table.columns.map { $0.kind.isNumeric ? " ---: |" : " --- |" }.joined())
      lines += table.rows.map { row in
        line(row.cells.map(\.text), strong: row.isTotal)
      }
      blocks.append(lines.joined(separator: "\n"))
      if !table.legend.isEmpty {
        blocks.append(
          table.legend.map { "- *\(MarkdownTable.escaped($0.heading))*: \(MarkdownTable.escaped($0.meaning))" }
            .joined(separator: "\n"))
      }
    }
    blocks += table.footnotes.map(MarkdownTable.escaped)
    return blocks.joined(separator: "\n\n")
  }

  private func line(_ cells: [String], strong: Bool = false) -> String {
    "| "
      + cells.map { cell in
        let text = MarkdownTable.escaped(cell)
        return strong && !text.isEmpty ? "**\(text)**" : text
      }.joined(separator: " | ") + " |"
  }

  /// The text on one line with what means something in Markdown escaped.
  static func escaped(_ text: String) -> String {
    var output = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "<", ">", "#": output += "\\" + String(character)
      case let other where other.isNewline: output += " "
      default: output.append(character)
      }
    }
    return output
  }
}
