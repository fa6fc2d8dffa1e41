import SolidarityLaw

/// The draft annex as a page in the manner of the Official Journal's tables; in one file without network.
struct AnnexPage {
  let content: AnnexContent

  private var voice: AnnexVoice { content.voice }

  /// The page's text.
  var html: String {
    let body = Markup.text { markup in
      markup.element("header") { markup in
        markup.element("p", ["class": "draft"], voice(.draft))
        for mark in content.editionMarks { markup.element("p", ["class": "draft"], mark) }
        markup.element("p", ["class": "annex"], voice(.annex))
        markup.element("h1", content.title)
        markup.element("p", voice(.basis))
        if let days = content.days { markup.element("p", days) }
      }
      markup.newline()
      markup.element("main") { markup in
        for table in content.tables { write(table, to: &markup) }
        for note in content.notes {
          markup.element("p", ["class": "note"]) { markup in
            for part in note.parts { write(part, to: &markup) }
          }
        }
        writeTraces(to: &markup)
      }
    }
    return """
      <!DOCTYPE html>
      <html lang="\(voice.headingCode)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped("\(voice(.annex)): \(content.title)"))</title>
      <style>
      \(AnnexPage.style)
      </style>
      </head>
      <body>
      \(body)
      </body>
      </html>

      """
  }

  private func write(_ table: AnnexTable, to markup: inout Markup) {
    markup.element("section") { markup in
      markup.element("h2", ["id": "part-\(table.id)"], table.caption)
      markup.element(
        "div", ["class": "wide", "role": "region", "tabindex": "0", "aria-labelledby": "part-\(table.id)"]
      ) {
        markup in
        markup.element("table") { markup in
          markup.element("thead") { markup in
            markup.element("tr") { markup in
              for heading in table.headings { markup.element("th", ["scope": "col"], heading) }
            }
          }
          markup.newline()
          markup.element("tbody") { markup in
            for row in table.rows { write(row, ofStates: table.id != AnnexTableMaker.referenceName, to: &markup) }
          }
        }
      }
    }
    markup.newline()
  }

  private func write(_ row: AnnexTable.Row, ofStates: Bool, to markup: inout Markup) {
    markup.element("tr", row.isTotal ? ["class": "total"] : [:]) { markup in
      // A name in another language than the headings says so, for those who have the page read to them.
      let isName = ofStates && !row.isTotal && voice.code != voice.headingCode
      markup.element("th", ["scope": "row", "lang": isName ? voice.code : ""], row.head)
      for cell in row.cells {
        markup.element("td") { write(cell, to: &$0) }
      }
    }
    markup.newline()
  }

  private func write(_ cell: AnnexTable.Cell, to markup: inout Markup) {
    guard let figure = cell.figure else { return markup.write(cell.text) }
    markup.element("a", ["href": "#\(AnnexPage.anchor(figure))"], cell.text)
  }

  private func writeTraces(to markup: inout Markup) {
    markup.element("section") { markup in
      markup.element("h2", ["id": "traces"], voice(.traces))
      markup.element("div", ["class": "wide", "role": "region", "tabindex": "0", "aria-labelledby": "traces"]) {
        markup in
        markup.element("table", ["class": "traces"]) { markup in
          markup.element("thead") { markup in
            markup.element("tr") { markup in
              for heading in [AnnexMessage.figure, .value, .rule, .place] {
                markup.element("th", ["scope": "col"], voice(heading))
              }
            }
          }
          markup.newline()
          markup.element("tbody") { markup in
            for figure in content.figures { writeTrace(of: figure, to: &markup) }
          }
        }
      }
    }
    markup.newline()
  }

  private func writeTrace(of figure: Traced, to markup: inout Markup) {
    markup.element("tr", ["id": AnnexPage.anchor(figure)]) { markup in
      markup.element("th", ["scope": "row"]) { $0.element("code", figure.path) }
      markup.element("td", figure.value?.fractionString ?? AnnexTableMaker.unknown)
      markup.element("td", figure.rule?.id ?? "")
      markup.element("td") { markup in
        if let citation = figure.citation { markup.element("a", ["href": citation.eli], citation.place) }
      }
    }
    markup.newline()
  }

  private static func anchor(_ figure: Traced) -> String { "figure-\(figure.path)" }

  private static let style = """
    :root { color-scheme: light dark; --ink: #111; --paper: #fff; --rule: #111; --mark: #7a1f00; }
    @media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --rule: #bbb; --mark: #ffb08a; } }
    body { font: 1rem/1.45 "Times New Roman", Times, serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
    header { text-align: center; } h1 { font-size: 1.25rem; } h2 { font-size: 1.05rem; margin-top: 2rem; text-align: center; }
    .annex { font-style: italic; } .draft { font-weight: bold; color: var(--mark); border: 2px solid; padding: .4rem; }
    .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { border: 1px solid var(--rule); padding: .25rem .45rem; text-align: right; vertical-align: top; }
    thead th { text-align: center; font-weight: normal; font-style: italic; } tbody th { text-align: left; font-weight: normal; }
    .total th, .total td { font-weight: bold; border-top-width: 2px; } td a { color: inherit; text-decoration: underline dotted; text-underline-offset: .25em; }
    td a:focus, td a:hover { outline: 2px solid; } .note { font-size: .9rem; } .traces { font-size: .85rem; } .traces td { text-align: left; }
    :target > * { background: color-mix(in srgb, var(--mark) 20%, var(--paper)); }
    @media print { @page { size: A4 landscape; margin: 15mm; } body { margin: 0; max-width: none; font-size: 10pt; } tr { break-inside: avoid; } td a { text-decoration: none; } }
    """
}
