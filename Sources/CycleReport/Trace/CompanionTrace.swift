import ExactArithmetic
import SolidarityLaw

/// The figures that stand beside those of the rules – indicators, releases of the key, the year before, the strategy – as traced ones,
/// so that each opens its trace like any other.
struct CompanionTrace {
  let figures: [Traced]

  /// What a page shows: of the indicators only the series that it has a table of.
  init(_ builder: TableBuilder) {
    let overview = builder.comparisons.indicators
    var figures: [Traced] = []
    if let overview {
      let significant = builder.assessment.states.filter { $0.statuses.contains(.significant) }.map(\.state)
      figures += IndicatorTrace(builder.assessment, overview).figures(
        of: builder.shown(overview), fiveYearsOf: Set(significant))
    }
    if let vintages = builder.comparisons.vintages {
      figures += CompanionTrace.figures(of: vintages, builder.assessment)
    }
    self.figures = figures + CompanionTrace.figures(besideRules: builder.result)
  }

  /// All that there is.
  init(_ result: CycleResult) {
    let overview = IndicatorOverview(result.assessment)
    var figures = IndicatorTrace(result.assessment, overview).figures(of: overview.series)
    if let vintages = KeyVintages(result.assessment) {
      figures += CompanionTrace.figures(of: vintages, result.assessment)
    }
    self.figures = figures + CompanionTrace.figures(besideRules: result)
  }

  private static func figures(besideRules result: CycleResult) -> [Traced] {
    let years = result.previous.map { YearTrace(result.assessment, previous: $0).figures } ?? []
    return years + (result.strategy.map(figures(of:)) ?? [])
  }

  /// What the strategy says, with the row it stands in (Article 8).
  private static func figures(of strategy: Strategy) -> [Traced] {
    strategy.figures.map { figure in
      Traced(
        path: FigurePath.strategy(figure),
        label: TraceMessage.strategyFigure.with([
          "figure": .verbatim(figure.figure), "period": .verbatim(figure.period),
        ]), value: figure.value, unit: .other, citation: Citation("8"),
        formula: TraceMessage.strategyFormula.with(["origin": .verbatim(figure.origin)]),
        provenance: figure.provenance, knowledge: .reported)
    }
  }

  /// What each release of population or GDP would change (Article 66).
  private static func figures(of vintages: KeyVintages, _ assessment: Assessment) -> [Traced] {
    let keys = Dictionary(assessment.states.map { ($0.state, $0.key) }) { first, _ in first }
    return vintages.vintages.flatMap { vintage -> [Traced] in
      let names: KeyValuePairs<String, PhraseValue> = [
        "release": .verbatim(vintage.release), "year": .verbatim(vintage.year),
      ]
      let shares = zip(vintages.states, vintage.shares).map { state, share in
        Traced(
          path: FigurePath.vintage(vintage, of: state),
          label: TraceMessage.vintageShare.with([
            "state": .state(state), "release": .verbatim(vintage.release), "year": .verbatim(vintage.year),
          ]), value: share, unit: .fraction, citation: Citation("66"),
          formula: TraceMessage.vintageShareFormula.phrase, inputs: [keys[state] ?? nil].compactMap(\.self))
      }
      func extreme(_ message: TraceMessage, _ name: String, _ change: (state: MemberState, by: Rational)?) -> [Traced] {
        guard let change, let place = vintages.states.firstIndex(of: change.state) else { return [] }
        return [
          Traced(
            path: FigurePath.vintage(vintage) + "." + name,
            label: message.with([
              "state": .state(change.state), "release": .verbatim(vintage.release), "year": .verbatim(vintage.year),
            ]), value: change.by, unit: .fraction, citation: Citation("66"),
            formula: TraceMessage.vintageDifference.phrase,
            inputs: [shares[place]] + [keys[change.state] ?? nil].compactMap(\.self))
        ]
      }
      let different = Traced(
        path: FigurePath.vintage(vintage) + ".different", label: TraceMessage.vintageDifferent.with(names),
        value: Rational(vintages.different(vintage, in: assessment)), unit: .other, citation: Citation("57(3)"),
        formula: TraceMessage.vintageDifferentFormula.with(["number": .count(vintages.states.count)]),
        inputs: [assessment.pool.referenceRelocation])
      let extremes = vintages.extremes(of: vintage)
      return extreme(.vintageRise, "rise", extremes.rise) + extreme(.vintageFall, "fall", extremes.fall) + [different]
    }
  }
}

extension KeyVintages {
  /// The State whose share rises most under a release, and the one whose share falls most; nil where none does.
  func extremes(
    of vintage: Vintage
  ) -> (rise: (state: MemberState, by: Rational)?, fall: (state: MemberState, by: Rational)?) {
    let changes = zip(states, zip(inUse, vintage.shares)).map { (state: $0, by: $1.1 - $1.0) }
    let rise = changes.max { ($0.by, $1.state) < ($1.by, $0.state) }
    let fall = changes.min { ($0.by, $0.state) < ($1.by, $1.state) }
    return (rise.flatMap { $0.by.isPositive ? $0 : nil }, fall.flatMap { $0.by.isNegative ? $0 : nil })
  }
}
