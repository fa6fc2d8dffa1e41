import SolidarityLaw

extension ReportPage {
  /// What the five-year strategy announces for the year, and how far it is.
  var strategy: String {
    guard result.strategy != nil else { return "" }
    return paragraph(book(StrategyMessage.introStrategy, ["year": builder.year]))
      + paragraph(builder.strategySentences.joined(separator: " "))
      + builder.strategyTables.page.map(table).joined()
  }
}
