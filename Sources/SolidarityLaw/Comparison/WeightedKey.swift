public import ExactArithmetic

/// What a key of one's own gives each State that Part IV binds, beside the key of Article 66.
///
/// A thought experiment: the law knows no key but Article 66's.
public struct WeightedKey: Sendable, Hashable {
  /// One State.
  public struct Row: Sendable, Hashable {
    public let state: MemberState
    /// The share by each factor, in their order, from 0 to 1, after caps and before weights.
    public let shares: [Rational]
    /// The share by all of them; over all States they sum to one.
    public let key: Rational
    /// The key of Article 66; nil where its data are not complete.
    public let statutory: Rational?
    /// The key times the reference number of relocations, in persons, not rounded.
    public let persons: Rational
  }

  public let weighting: KeyWeighting
  /// In protocol order.
  public let rows: [Row]

  /// The key of a cycle.
  ///
  /// Shares by a factor are figures, or their reciprocals, over the sum of all. A cap limits a share to a part of what the
  /// factors that are not inverse give the State together. The weighted shares are divided by their sum, so that what caps take away is
  /// spread over all.
  ///
  /// - Throws: ``WeightedKeyError`` naming every figure that is missing, or one that cannot be used.
  public init(_ weighting: KeyWeighting, _ cycle: Cycle) throws(WeightedKeyError) {
    let bound = cycle.states.filter(\.isBound).sorted { $0.state < $1.state }
    if bound.isEmpty { throw .noBoundState }
    let figures = weighting.factors.map { factor in bound.map { WeightedKey.figure(factor.source, $0, cycle) } }
    let lacks = zip(weighting.factors, figures).compactMap { factor, values -> WeightedKeyError.Lack? in
      let states = zip(bound, values).filter { $0.1 == nil }.map(\.0.state)
      return states.isEmpty ? nil : WeightedKeyError.Lack(factor: factor.name, source: factor.source, states: states)
    }
    if !lacks.isEmpty { throw .missingData(title: weighting.title, lacks) }
    var shares: [[Rational]] = []
    for (factor, values) in zip(weighting.factors, figures) {
      shares.append(try WeightedKey.shares(factor, values.compactMap { $0 }, bound.map(\.state)))
    }
    let direct = bound.indices.map { index in
      zip(weighting.factors, shares).reduce(Rational.zero) { $1.0.isInverse ? $0 : $0 + $1.1[index] }
    }
    for (place, factor) in weighting.factors.enumerated() {
      guard let cap = factor.cap else { continue }
      for index in bound.indices { shares[place][index] = min(shares[place][index], cap * direct[index]) }
    }
    let weighted = bound.indices.map { index in
      zip(weighting.factors, shares).reduce(Rational.zero) { $0 + $1.0.weight * $1.1[index] }
    }
    guard let part = weighted.reduce(.zero, +).reciprocal else { throw .allZero(factor: weighting.title) }
    let statutory = ReferenceKey(RuleContext(cycle))
    self.weighting = weighting
    rows = bound.indices.map { index in
      let key = weighted[index] * part
      return Row(
        state: bound[index].state, shares: shares.map { $0[index] }, key: key,
        statutory: statutory.share(of: bound[index])?.value,
        persons: key * Rational(cycle.reference.relocations))
    }
  }

  private static func figure(_ source: KeyWeighting.Source, _ record: StateRecord, _ cycle: Cycle) -> Rational? {
    switch source {
    case .population: record.population
    case .gdp: record.gdp
    case .indicator(let name, let period):
      cycle.indicators.first { $0.area == record.state.code && $0.indicator == name && $0.period == period }?.value
    }
  }

  private static func shares(
    _ factor: KeyWeighting.Factor, _ values: [Rational], _ states: [MemberState]
  ) throws(WeightedKeyError) -> [Rational] {
    var used: [Rational] = []
    for (value, state) in zip(values, states) {
      if value.isNegative { throw .negative(factor: factor.name, state: state) }
      if !factor.isInverse {
        used.append(value)
      } else if let reciprocal = value.reciprocal {
        used.append(reciprocal)
      } else {
        throw .inverseOfZero(factor: factor.name, state: state)
      }
    }
    guard let part = used.reduce(.zero, +).reciprocal else { throw .allZero(factor: factor.name) }
    return used.map { $0 * part }
  }
}
