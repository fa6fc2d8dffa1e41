import ExactArithmetic
import SolidarityLaw

/// What the indicators say of each State, as traced figures (Articles 9(3) and 10(3)).
struct IndicatorTrace {
  private let overview: IndicatorOverview
  private let keys: [MemberState: Traced]
  /// Where the observation of a series, a State and a period stands.
  private let places: [String: Provenance]

  init(_ assessment: Assessment, _ overview: IndicatorOverview) {
    self.overview = overview
    keys = Dictionary(assessment.states.compactMap { state in state.key.map { (state.state, $0) } }) { first, _ in first
    }
    places = Dictionary(
      assessment.cycle.indicators.map {
        (IndicatorTrace.place($0.indicator, $0.area, $0.period), $0.provenance)
      }
    ) { first, _ in first }
  }

  private static func place(_ series: String, _ area: String, _ period: String) -> String {
    "\(series)|\(area)|\(period)"
  }

  /// The figures of some series, those over five years of some States in all others, and what looks at odds.
  func figures(of shown: [IndicatorOverview.Series], fiveYearsOf states: Set<MemberState> = []) -> [Traced] {
    let whole = shown.flatMap { series in series.rows.flatMap { row in figures(of: row, in: series) } }
    let others = overview.series.filter { series in !shown.contains { $0.indicator == series.indicator } }
    let years = others.flatMap { series in
      series.rows.filter { states.contains($0.state) }.flatMap { row in fiveYears(of: row, in: series) }
    }
    let byPath = Dictionary((whole + years).map { ($0.path, $0) }) { first, _ in first }
    return whole + years + looksAtOdds(byPath)
  }

  private func figures(of row: IndicatorOverview.Row, in series: IndicatorOverview.Series) -> [Traced] {
    let last = places[IndicatorTrace.place(series.indicator, row.state.code, series.last)]
    let total = series.rows.reduce(Rational.zero) { $0 + ($1.latest ?? .zero) }
    let latest = figure(
      row, series, .latest, row.latest, .other, series.isStock ? .headingLatestStock : .headingLatest,
      formula: series.isStock
        ? TraceMessage.valueAtEnd.with(["last": .verbatim(series.last)])
        : TraceMessage.sumOfPeriods.with(["first": .verbatim(series.first), "last": .verbatim(series.last)]),
      provenance: last)
    let before = figure(
      row, series, .before, row.before, .other, .headingBefore, formula: TraceMessage.twelveMonthsEarlier.phrase,
      provenance: last)
    let change = figure(
      row, series, .change, row.change, .fraction, .headingChange, formula: TraceMessage.changeOnEarlier.phrase,
      inputs: [latest, before])
    let share = figure(
      row, series, .share, row.share, .fraction, .headingShare,
      formula: TraceMessage.partOfUnion.with(["total": .number(total)]), inputs: [latest])
    let key = figure(
      row, series, .key, row.key, .fraction, .headingKeyShare,
      formula: TraceMessage.partOfKey.with(["total": .decimal(keySum(of: series.rows.filter { $0.share != nil }))]),
      inputs: [keys[row.state]], citation: Citation("66"))
    let ratio = figure(
      row, series, .ratio, row.ratio, .other, .headingRatio, formula: TraceMessage.partByKey.phrase,
      inputs: [share, key])
    return [latest, before, change, share, key, ratio].compactMap(\.self) + fiveYears(of: row, in: series)
  }

  /// The figures over five years, of a series of years.
  private func fiveYears(of row: IndicatorOverview.Row, in series: IndicatorOverview.Series) -> [Traced] {
    guard let first = series.firstOfFive else { return [] }
    let article = Citation("10(3)")
    let total = series.rows.reduce(Rational.zero) { $0 + ($1.fiveYears ?? .zero) }
    let key = figure(
      row, series, .fiveYearKey, row.fiveYearKey, .fraction, .headingKeyShare,
      formula: TraceMessage.partOfKey.with([
        "total": .decimal(keySum(of: series.rows.filter { $0.fiveYearShare != nil }))
      ]),
      inputs: [keys[row.state]], citation: Citation("66"))
    let sum = figure(
      row, series, .fiveYears, row.fiveYears, .other, .headingFiveYears,
      formula: TraceMessage.sumOfPeriods.with(["first": .verbatim(first), "last": .verbatim(series.last)]),
      provenance: places[IndicatorTrace.place(series.indicator, row.state.code, series.last)], citation: article)
    let share = figure(
      row, series, .fiveYearShare, row.fiveYearShare, .fraction, .headingShare,
      formula: TraceMessage.partOfUnion.with(["total": .number(total)]), inputs: [sum], citation: article)
    let ratio = figure(
      row, series, .fiveYearRatio, row.fiveYearRatio, .other, .headingRatio, formula: TraceMessage.partByKey.phrase,
      inputs: [share, key], citation: article)
    return [sum, share, key, ratio].compactMap(\.self)
  }

  private func keySum(of rows: [IndicatorOverview.Row]) -> Rational {
    rows.reduce(.zero) { $0 + (keys[$1.state]?.value ?? .zero) }
  }

  /// A figure of a row; nil where there is no value to be explained.
  private func figure(
    _ row: IndicatorOverview.Row, _ series: IndicatorOverview.Series, _ kind: FigurePath.OfIndicator,
    _ value: Rational?,
    _ unit: Unit, _ what: IndicatorMessage, formula: Phrase, inputs: [Traced?] = [], provenance: Provenance? = nil,
    citation: Citation = Citation("9(3)")
  ) -> Traced? {
    guard let value else { return nil }
    return Traced(
      path: FigurePath.indicator(row.state, series.indicator, kind),
      label: TraceMessage.indicator.with([
        "indicator": .verbatim(series.indicator), "state": .state(row.state), "what": .message(what),
      ]), value: value, unit: unit, citation: citation, formula: formula, inputs: inputs.compactMap(\.self),
      provenance: provenance)
  }

  /// What looks at odds, a figure a State and kind: in how many indicators, and which.
  private func looksAtOdds(_ byPath: [String: Traced]) -> [Traced] {
    var order: [String] = []
    var groups: [String: [IndicatorFinding]] = [:]
    for finding in overview.findings {
      let path = FigurePath.finding(finding.state, finding.kind)
      if groups[path] == nil { order.append(path) }
      groups[path, default: []].append(finding)
    }
    return order.compactMap { path in
      guard let findings = groups[path], let first = findings.first else { return nil }
      let kind: FigurePath.OfIndicator = first.kind == .significantBelowKey ? .fiveYearRatio : .ratio
      return Traced(
        path: path, label: TraceMessage.finding.with(["state": .state(first.state)]), value: Rational(findings.count),
        unit: .other, citation: Citation(first.kind == .significantBelowKey ? "10(3)" : "9(3)"),
        formula: TraceMessage.findingFormula.phrase,
        inputs: findings.compactMap { byPath[FigurePath.indicator($0.state, $0.indicator, kind)] })
    }
  }
}
