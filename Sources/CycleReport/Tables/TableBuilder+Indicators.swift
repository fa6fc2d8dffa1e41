import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// Every series and State in one table, for programs.
  func indicators(_ overview: IndicatorOverview) -> ReportTable {
    var table = ReportTable(
      id: "indicators", title: book(IndicatorMessage.titleIndicators),
      columns: [.init("indicator", book(IndicatorMessage.headingIndicator), "", .text)] + stateColumns + [
        .init("first_period", book(.headingDate), "", .text), .init("last_period", book(.headingDate), "", .text),
        .init("unit", book(.headingUnit), "", .text),
      ] + valueColumns(latest: .headingLatest) + [
        .init("first_of_five_years", book(IndicatorMessage.headingYears), "", .text),
        .init("five_years", book(IndicatorMessage.headingFiveYears), "", .number),
        .init("five_year_share", book(IndicatorMessage.headingShare), "", .number),
        .init("five_year_ratio", book(IndicatorMessage.headingRatio), "", .number),
      ])
    for series in overview.series {
      table.rows += series.rows.map { row in
        .init(
          cells: [.init(series.indicator)] + stateCells(row.state) + [
            .init(series.first), .init(series.last), .init(series.unit),
          ] + valueCells(row) + [
            .init(series.firstOfFive ?? ""), optional(row.fiveYears), percent(row.fiveYearShare),
            optional(row.fiveYearRatio),
          ])
      }
    }
    return table
  }

  /// The series that a page shows: those of arrivals, and those of months and quarters; data hold all.
  func shown(_ overview: IndicatorOverview) -> [IndicatorOverview.Series] {
    overview.series.filter { series in series.isOfArrivals || series.rows.contains { $0.values.count > 1 } }
  }

  /// One series as a page shows it.
  func indicator(_ series: IndicatorOverview.Series) -> ReportTable {
    let title: IndicatorMessage =
      if series.isStock { .titleStock } else if series.first == series.last { .titlePeriod } else { .titleIndicator }
    var table = ReportTable(
      id: "indicator_"
        + series.indicator.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") },
      title: book(title, ["indicator": series.indicator, "first": series.first, "last": series.last]),
      columns: stateColumns + valueColumns(latest: series.isStock ? .headingLatestStock : .headingLatest))
    table.rows = series.rows.filter { $0.latest != nil }.map { .init(cells: stateCells($0.state) + valueCells($0)) }
    if !series.missing.isEmpty {
      table.footnotes = [book(IndicatorMessage.footnoteMissing, ["states": book.names(series.missing)])]
    }
    return table
  }

  private func valueColumns(latest: IndicatorMessage) -> [ReportTable.Column] {
    [
      .init("latest", book(latest), "", .number),
      .init("before", book(IndicatorMessage.headingBefore), "", .number),
      .init("change", book(IndicatorMessage.headingChange), "", .number),
      .init("share", book(IndicatorMessage.headingShare), book(IndicatorMessage.meaningShare), .number),
      .init("key", book(IndicatorMessage.headingKeyShare), book(IndicatorMessage.meaningKeyShare), .number),
      .init("ratio", book(IndicatorMessage.headingRatio), "", .number),
    ]
  }

  private func valueCells(_ row: IndicatorOverview.Row) -> [ReportTable.Cell] {
    var change = percent(row.change, fractionDigits: 1)
    if row.change?.isPositive == true { change.text = "+" + change.text }
    return [
      optional(row.latest), optional(row.before), change, percent(row.share), percent(row.key), optional(row.ratio),
    ]
  }

  private func optional(_ value: Rational?) -> ReportTable.Cell { value.map { cells.number($0) } ?? .empty }

  private func percent(_ value: Rational?, fractionDigits: Int = 2) -> ReportTable.Cell {
    cells.percent(value, fractionDigits: fractionDigits)
  }

  /// Five years of every yearly series, for the States whose status asks for earlier years (Article 10(3)); five as in 2025.
  func fiveYears(_ overview: IndicatorOverview) -> ReportTable {
    var table = ReportTable(
      id: "indicator_years", title: book(IndicatorMessage.titleFiveYears),
      columns: stateColumns + [
        .init("indicator", book(IndicatorMessage.headingIndicator), "", .text),
        .init("years", book(IndicatorMessage.headingYears), "", .text),
        .init("five_years", book(IndicatorMessage.headingFiveYears), "", .number),
        .init("share", book(IndicatorMessage.headingShare), "", .number),
        .init("key", book(IndicatorMessage.headingKeyShare), book(IndicatorMessage.meaningKeyShare), .number),
        .init("ratio", book(IndicatorMessage.headingRatio), "", .number),
      ])
    let significant = assessment.states.filter { $0.statuses.contains(.significant) }.map(\.state)
    for state in significant {
      for series in overview.series {
        guard let first = series.firstOfFive, let row = series.rows.first(where: { $0.state == state }),
          row.fiveYears != nil
        else { continue }
        table.rows.append(
          .init(
            cells: stateCells(state) + [
              .init(series.indicator), .init(book(.range, ["lower": first, "upper": series.last])),
              optional(row.fiveYears), percent(row.fiveYearShare), percent(row.fiveYearKey),
              optional(row.fiveYearRatio),
            ]))
      }
    }
    return table
  }

  /// Where data and decisions look at odds, a line a State and kind.
  func findings(_ overview: IndicatorOverview) -> ReportTable {
    var table = ReportTable(
      id: "indicator_findings", title: book(IndicatorMessage.titleFindings),
      columns: stateColumns + [
        .init("kind", book(.headingKind), "", .text, for: .data),
        .init("finding", book(IndicatorMessage.headingFinding), "", .text),
        .init("indicators", book(IndicatorMessage.headingIndicator), "", .text, for: .data),
      ])
    var groups: [(first: IndicatorFinding, all: [IndicatorFinding])] = []
    for finding in overview.findings {
      if let last = groups.last?.first, last.kind == finding.kind, last.state == finding.state {
        groups[groups.count - 1].all.append(finding)
      } else {
        groups.append((finding, [finding]))
      }
    }
    table.rows = groups.map { group in
      .init(
        cells: stateCells(group.first.state) + [
          .init(group.first.kind.rawValue),
          .init(book(message(group.first.kind), ["list": group.all.map(text).joined(separator: "; ")])),
          .init(group.all.map(\.indicator).joined(separator: " ")),
        ])
    }
    if table.rows.isEmpty { table.footnotes = [book(IndicatorMessage.noFindings)] }
    return table
  }

  private func message(_ kind: IndicatorFinding.Kind) -> IndicatorMessage {
    switch kind {
    case .pressureBelowKey: .findingPressureBelowKey
    case .aboveLeastPressure: .findingAboveLeast
    case .significantBelowKey: .findingSignificantBelowKey
    }
  }

  private func text(_ finding: IndicatorFinding) -> String {
    let ratio = book.numbers.shortPercent(finding.ratio)
    guard let other = finding.compared, let otherRatio = finding.comparedRatio else {
      return book(IndicatorMessage.findingItem, ["indicator": finding.indicator, "ratio": ratio])
    }
    return book(
      IndicatorMessage.findingItemCompared,
      [
        "indicator": finding.indicator, "ratio": ratio, "state": book.name(other),
        "other": book.numbers.shortPercent(otherRatio),
      ])
  }
}
