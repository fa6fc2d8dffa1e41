extension SweepReport {
  /// The report as plain text of at most eighty columns, with a final line feed.
  public func terminalText(language: ReportLanguage = .english) -> String {
    let tables = SweepTables(report: self, book: Phrasebook(language: language))
    let lead = TextWrap.lines(tables.lead.joined(separator: " "), width: TextWrap.pageWidth)
    let blocks =
      [lead.joined(separator: "\n") + "\n"]
      + [tables.mainConditions, tables.varyingFigures, tables.mainDrivers].map { TerminalTable($0).text }
    return blocks.joined(separator: "\n")
  }

  /// The files of a folder of results by name: page, data and tables.
  ///
  /// - Throws: ``ReportError`` where a template of the program is broken.
  public func files(language: ReportLanguage = .english) throws(ReportError) -> [(name: String, text: String)] {
    let tables = SweepTables(report: self, book: Phrasebook(language: language))
    return [("sweep.html", try SweepPage(tables).html), ("sweep.json", json.text)]
      + tables.all.map { ("\($0.id).csv", CommaSeparated($0).text) }
  }
}
