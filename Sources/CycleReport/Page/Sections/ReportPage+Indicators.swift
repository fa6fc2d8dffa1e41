import SolidarityLaw

extension ReportPage {
  /// What the indicators say of each State; nothing where the folder holds none.
  var indicators: String {
    let withheld = builder.withheldSentences([.indicators]).map { paragraph($0) }.joined()
    guard let overview = builder.comparisons.indicators, !overview.series.isEmpty else { return withheld }
    let five = builder.fiveYears(overview)
    return paragraph(book(IndicatorMessage.introIndicators)) + withheld + multiples(overview)
      + builder.shown(overview).map { table(builder.indicator($0)) }.joined() + (five.rows.isEmpty ? "" : table(five))
      + paragraph(book(IndicatorMessage.allInData), style: "note")
      + paragraph(book(IndicatorMessage.introFindings)) + table(builder.findings(overview))
  }

  /// The key under other releases of its statistics; nothing where the folder holds none.
  var vintages: String {
    guard let vintages = builder.comparisons.vintages, !vintages.vintages.isEmpty else { return "" }
    return paragraph(book(IndicatorMessage.introVintages)) + table(builder.vintages(vintages))
  }

  private func multiples(_ overview: IndicatorOverview) -> String {
    guard let series = MultiplesPicture.series(of: overview) else { return "" }
    let behind = builder.indicator(series)
    return figure(
      MultiplesPicture.pictures(of: series, builder),
      caption: book(
        IndicatorMessage.captionMultiples,
        ["indicator": series.indicator, "first": series.first, "last": series.last]),
      key: [("kept", book(IndicatorMessage.keyPeriod))], table: behind.id) + dataLink(behind)
  }
}
