/// A table as HTML, each figure a link to its trace.
struct PageTable {
  private let table: ReportTable
  /// Whether there is a trace for a path.
  private let hasTrace: (String) -> Bool
  /// The anchor of a figure that stands here for the first time.
  private let place: (String) -> String?

  init(
    _ table: ReportTable, hasTrace: @escaping (String) -> Bool = { _ in false },
    place: @escaping (String) -> String? = { _ in nil }
  ) {
    self.table = table.narrowed(to: .page)
    self.hasTrace = hasTrace
    self.place = place
  }

  /// The table in a frame that scrolls sideways where the page is narrow, with legend and footnotes.
  func write(to markup: inout Markup) {
    let table = table
    guard !table.columns.isEmpty, !table.rows.isEmpty else {
      for footnote in table.footnotes { markup.element("p", ["class": "note"], footnote) }
      return
    }
    markup.element("div", ["class": "frame", "role": "region", "aria-label": table.title, "tabindex": "0"]) { markup in
      markup.element("table", ["id": "table-" + table.id]) { markup in
        markup.element("caption", table.title)
        writeHead(to: &markup)
        writeBody(to: &markup)
      }
    }
    markup.newline()
    writeLegend(to: &markup)
    for footnote in table.footnotes { markup.element("p", ["class": "note"], footnote) }
    markup.newline()
  }

  private func writeHead(to markup: inout Markup) {
    markup.element("thead") { markup in
      markup.element("tr") { markup in
        for column in table.columns {
          markup.element(
            "th", ["scope": "col", "class": column.kind.isNumeric ? "n" : "", "title": column.meaning], column.heading)
        }
      }
    }
    markup.newline()
  }

  private func writeBody(to markup: inout Markup) {
    markup.element("tbody") { markup in
      for row in table.rows {
        let style = (row.isTotal ? ["total"] : []) + (row.startsGroup ? ["group"] : [])
        markup.element("tr", ["class": style.joined(separator: " ")]) { markup in
          for (index, cell) in row.cells.enumerated() { write(cell, at: index, to: &markup) }
        }
        markup.newline()
      }
    }
  }

  private func write(_ cell: ReportTable.Cell, at index: Int, to markup: inout Markup) {
    var style = table.columns[index].kind.isNumeric ? "n" : ""
    // Long texts would stand a word a line where the page is narrow.
    let width = cell.text.utf8.count > 60 ? "wide" : cell.text.utf8.count > 24 && style.isEmpty ? "middling" : ""
    if !width.isEmpty { style += style.isEmpty ? width : " " + width }
    if cell.isUnknown { style += style.isEmpty ? "unknown" : " unknown" }
    func content(_ markup: inout Markup) {
      if let path = cell.path, !cell.text.isEmpty, hasTrace(path) {
        markup.element(
          "a", ["href": "#" + PageAnchor.trace(path), "class": "figure", "id": place(path) ?? ""], cell.text)
      } else if let address = cell.address, !cell.text.isEmpty {
        markup.element("a", ["href": address], cell.text)
      } else {
        for (number, line) in cell.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
          if number > 0 { markup.raw("<br>") }
          markup.write(String(line))
        }
      }
    }
    if index == 0 {
      markup.element("th", ["scope": "row", "class": style], content)
    } else {
      markup.element("td", ["class": style], content)
    }
  }

  private func writeLegend(to markup: inout Markup) {
    let legend = table.legend
    guard !legend.isEmpty else { return }
    markup.element("dl", ["class": "legend"]) { markup in
      for entry in legend {
        markup.element("div") { markup in
          markup.element("dt", entry.heading)
          markup.element("dd", entry.meaning)
        }
      }
    }
    markup.newline()
  }
}
