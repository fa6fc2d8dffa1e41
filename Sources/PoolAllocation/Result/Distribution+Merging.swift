import SolidarityLaw

extension Distribution {
  /// This distribution with the measures of another one for which a condition holds.
  func merged(with other: Distribution, where takes: (Measure) -> Bool) -> Distribution {
    Distribution(
      coverage: (coverage + other.coverage.filter { takes($0.measure) })
        .sorted { ($0.state, $0.measure) < ($1.state, $1.measure) },
      utilisation: (utilisation + other.utilisation.filter { takes($0.measure) })
        .sorted { ($0.state, $0.measure) < ($1.state, $1.measure) },
      flows: (flows + other.flows.filter { takes($0.measure) })
        .sorted { ($0.from, $0.to, $0.measure) < ($1.from, $1.to, $1.measure) })
  }
}
