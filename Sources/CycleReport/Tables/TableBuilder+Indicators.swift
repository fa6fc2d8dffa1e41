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
          ] + valueCells(row, series) + [
            .init(series.firstOfFive ?? "")
          ] + fiveYearCells(row, series))
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
      id: TableBuilder.id(ofSeries: series.indicator),
      title: book(title, ["indicator": series.indicator, "first": series.first, "last": series.last]),
      columns: stateColumns + valueColumns(latest: series.isStock ? .headingLatestStock : .headingLatest))
    table.rows = series.rows.filter { $0.latest != nil }.map {
      .init(cells: stateCells($0.state) + valueCells($0, series))
    }
    if !series.missing.isEmpty {
      table.footnotes = [book(IndicatorMessage.footnoteMissing, ["states": book.names(series.missing)])]
    }
    return table
  }

  /// The name of a series' own table: no two series share one, and none has that of another table, for only these have a hyphen.
  static func id(ofSeries indicator: String) -> String {
    var id = "indicator-"
    for scalar in indicator.unicodeScalars {
      switch scalar {
      case "A"..."Z": id += String(scalar).lowercased()
      case "0"..."9", "_": id.unicodeScalars.append(scalar)
      default: id += "-" + String(scalar.value, radix: 16) + "-"
      }
    }
    return id
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

  private func valueCells(_ row: IndicatorOverview.Row, _ series: IndicatorOverview.Series) -> [ReportTable.Cell] {
    func path(_ figure: FigurePath.OfIndicator) -> String { FigurePath.indicator(row.state, series.indicator, figure) }
    var change = cells.percent(row.change, fractionDigits: 1, path: path(.change))
    if row.change?.isPositive == true { change.text = "+" + change.text }
    return [
      optional(row.latest, path(.latest)), optional(row.before, path(.before)), change,
      percent(row.share, path(.share)),
      percent(row.key, path(.key)), optional(row.ratio, path(.ratio)),
    ]
  }

  /// The sum of five years, the State's part of it, and that part against the key.
  private func fiveYearCells(_ row: IndicatorOverview.Row, _ series: IndicatorOverview.Series) -> [ReportTable.Cell] {
    func path(_ figure: FigurePath.OfIndicator) -> String { FigurePath.indicator(row.state, series.indicator, figure) }
    return [
      optional(row.fiveYears, path(.fiveYears)), percent(row.fiveYearShare, path(.fiveYearShare)),
      optional(row.fiveYearRatio, path(.fiveYearRatio)),
    ]
  }

  private func optional(_ value: Rational?, _ path: String) -> ReportTable.Cell {
    value.map { cells.number($0, path: path) } ?? .empty
  }

  private func percent(_ value: Rational?, _ path: String) -> ReportTable.Cell {
    cells.percent(value, fractionDigits: 2, path: path)
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
        var cells = fiveYearCells(row, series)
        cells.insert(percent(row.fiveYearKey, FigurePath.indicator(state, series.indicator, .fiveYearKey)), at: 2)
        table.rows.append(
          .init(
            cells: stateCells(state) + [
              .init(series.indicator), .init(book(.range, ["lower": first, "upper": series.last])),
            ] + cells))
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
    let groups = grouped(overview.findings)
    table.rows = groups.map { group in
      .init(
        cells: stateCells(group.first.state) + [
          .init(group.first.kind.rawValue),
          .init(
            sentence(group.all),
            path: FigurePath.finding(group.first.state, group.first.kind)),
          .init(group.all.map(\.indicator).joined(separator: " ")),
        ])
    }
    if table.rows.isEmpty { table.footnotes = [book(IndicatorMessage.noFindings)] }
    return table
  }

  /// Findings of one kind and State together, in their order.
  func grouped(_ findings: [IndicatorFinding]) -> [(first: IndicatorFinding, all: [IndicatorFinding])] {
    var groups: [(first: IndicatorFinding, all: [IndicatorFinding])] = []
    for finding in findings {
      if let last = groups.last?.first, last.kind == finding.kind, last.state == finding.state {
        groups[groups.count - 1].all.append(finding)
      } else {
        groups.append((finding, [finding]))
      }
    }
    return groups
  }

  /// Findings of one kind and State in a sentence.
  func sentence(_ findings: [IndicatorFinding]) -> String {
    guard let first = findings.first else { return "" }
    return book(message(first.kind), ["list": findings.map(text).joined(separator: "; ")])
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
