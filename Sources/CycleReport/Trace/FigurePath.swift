import SolidarityLaw

/// The paths of figures that stand beside those of the rules, by which a table's cell finds its trace.
enum FigurePath {
  /// What is shown of a State in a series of indicators.
  enum OfIndicator: String, CaseIterable {
    case latest, before, change, share, key, ratio, fiveYears, fiveYearShare, fiveYearKey, fiveYearRatio
  }

  /// `NL.indicator.ASY_APP.share`
  static func indicator(_ state: MemberState, _ series: String, _ figure: OfIndicator) -> String {
    "\(state.code).indicator.\(series).\(figure.rawValue)"
  }

  /// `NL.finding.aboveLeastPressure`
  static func finding(_ state: MemberState, _ kind: IndicatorFinding.Kind) -> String {
    "\(state.code).finding.\(kind.rawValue)"
  }

  /// `vintages.population.2025_AUTUMN.2025`
  static func vintage(_ vintage: KeyVintages.Vintage) -> String {
    "vintages.\(vintage.factor.rawValue).\(vintage.release).\(vintage.year)"
  }

  /// `NL.vintage.population.2025_AUTUMN.2025`
  static func vintage(_ vintage: KeyVintages.Vintage, of state: MemberState) -> String {
    "\(state.code).vintage.\(vintage.factor.rawValue).\(vintage.release).\(vintage.year)"
  }

  /// `previous.NL.gap`
  static func previous(_ path: String) -> String { "previous." + path }

  /// `change.NL.gap`
  static func change(_ path: String) -> String { "change." + path }

  /// `strategy.F-04`
  static func strategy(_ figure: StrategyFigure) -> String { "strategy." + figure.id }
}
