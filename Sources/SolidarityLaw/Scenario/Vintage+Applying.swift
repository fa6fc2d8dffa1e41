import ExactArithmetic

extension Scenario.Vintage {
  /// A vintage from what stands behind the sign of equality; nil where the indicator or the period is empty.
  public init?(_ figure: Figure, text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty }), let period = parts.last else { return nil }
    self.init(figure: figure, indicator: parts.count == 2 ? parts[0] : nil, period: period)
  }

  /// Puts the data in the place of those that the key rests on.
  ///
  /// Shares of the act that rest on other data are set aside; where nothing differs, nothing is.
  func apply(to cycle: inout Cycle) throws(ScenarioError) {
    let indicator = try self.indicator(in: cycle)
    var values: [String: IndicatorRecord] = [:]
    for record in cycle.indicators where record.indicator == indicator && record.period == period {
      values[record.area] = record
    }
    let missing = cycle.states.filter { $0.isBound && values[$0.state.code]?.value == nil }.map(\.state).sorted()
    guard missing.isEmpty else { throw .incompleteVintage(text, missing: missing) }
    var differs = false
    var changesAny = false
    for index in cycle.states.indices {
      let state = cycle.states[index]
      guard let record = values[state.state.code], let value = record.value else { continue }
      let old = figure == .population ? state.population : state.gdp
      guard old != value else { continue }
      changesAny = true
      differs = differs || state.isBound
      let year = Int(period.prefix(4))
      switch figure {
      case .population: (cycle.states[index].population, cycle.states[index].populationYear) = (value, year)
      case .gdp: (cycle.states[index].gdp, cycle.states[index].gdpYear) = (value, year)
      }
      cycle.states[index].provenance = record.provenance
    }
    if changesAny { Scenario.mark("--vintage", of: figure.rawValue, "\(figure.rawValue)=\(text)", in: &cycle) }
    if differs { Scenario.setAsideAdoptedShares(of: &cycle) }
  }

  /// The indicator that is named, or the one that alone holds the period for all bound States.
  private func indicator(in cycle: Cycle) throws(ScenarioError) -> String {
    let prefix = figure == .population ? "POP" : "GDP"
    let own = cycle.indicators.filter { $0.indicator.hasPrefix(prefix) && $0.value != nil }
    if let indicator {
      guard own.contains(where: { $0.indicator == indicator && $0.period == period }) else {
        throw .noVintage(text, known: known(own))
      }
      return indicator
    }
    let bound = Set(cycle.states.filter(\.isBound).map(\.state.code))
    let areas = Dictionary(grouping: own.filter { $0.period == period }, by: \.indicator).mapValues {
      Set($0.map(\.area))
    }
    let complete = areas.filter { bound.isSubset(of: $0.value) }.keys.sorted()
    guard let first = complete.first else { throw .noVintage(text, known: known(own)) }
    guard complete.count == 1 else { throw .severalVintages(text, indicators: complete.map { "\($0):\(period)" }) }
    return first
  }

  private func known(_ records: [IndicatorRecord]) -> [String] {
    Set(records.map { "\($0.indicator):\($0.period)" }).sorted()
  }
}
