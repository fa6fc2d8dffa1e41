public import ExactArithmetic

/// The reference key under other releases of its statistics that the cycle's indicators hold (Article 66).
///
/// Population releases are indicators `POP_JAN1_RELEASE_…`, GDP releases `GDP_MEUR_RELEASE_…`; each is put in the place of
/// the figures in use, the other half of the key being as it is. Releases that lack a bound State are left out.
public struct KeyVintages: Sendable {
  public enum Factor: String, Sendable {
    case population
    case gdp
  }

  /// One release for one year.
  public struct Vintage: Sendable, Hashable {
    public let factor: Factor
    /// The release as the indicator names it, such as `2025_AUTUMN`.
    public let release: String
    /// The year of the statistics.
    public let year: String
    /// The share of each bound State, in the order of ``KeyVintages/states``.
    public let shares: [Rational]
  }

  /// The bound States, in protocol order.
  public let states: [MemberState]
  /// Their shares in use.
  public let inUse: [Rational]
  public let vintages: [Vintage]

  /// The releases of a cycle, or nil where the key in use is not complete.
  ///
  /// Years up to two before the year in use, and all later ones.
  public init?(_ assessment: Assessment) {
    let cycle = assessment.cycle
    let bound = cycle.states.filter(\.isBound).sorted { $0.state < $1.state }
    let populations = bound.compactMap(\.population)
    let products = bound.compactMap(\.gdp)
    guard !bound.isEmpty, populations.count == bound.count, products.count == bound.count else { return nil }
    let weights = (
      cycle.parameters.value(.populationWeight, at: cycle.lawAsOf),
      cycle.parameters.value(.gdpWeight, at: cycle.lawAsOf)
    )
    func key(_ populations: [Rational], _ products: [Rational]) -> [Rational]? {
      let sums = (populations.reduce(.zero, +), products.reduce(.zero, +))
      guard let ofPopulation = sums.0.reciprocal, let ofGDP = sums.1.reciprocal else { return nil }
      return zip(populations, products).map { weights.0 * $0 * ofPopulation + weights.1 * $1 * ofGDP }
    }
    guard let inUse = key(populations, products) else { return nil }
    var values: [String: [String: [String: Rational]]] = [:]
    for record in cycle.indicators {
      guard record.indicator.hasPrefix(KeyVintages.population) || record.indicator.hasPrefix(KeyVintages.gdp),
        let value = record.value
      else { continue }
      values[record.indicator, default: [:]][record.period, default: [:]][record.area] = value
    }
    var vintages: [Vintage] = []
    for indicator in values.keys.sorted() {
      let isPopulation = indicator.hasPrefix(KeyVintages.population)
      let year = isPopulation ? bound.compactMap(\.populationYear).max() : bound.compactMap(\.gdpYear).max()
      for period in (values[indicator] ?? [:]).keys.sorted() {
        let own = bound.compactMap { values[indicator]?[period]?[$0.state.code] }
        guard own.count == bound.count, let number = Int(period), number + 2 >= year ?? number,
          let shares = isPopulation ? key(own, products) : key(populations, own)
        else { continue }
        let prefix = isPopulation ? KeyVintages.population : KeyVintages.gdp
        vintages.append(
          Vintage(
            factor: isPopulation ? .population : .gdp, release: String(indicator.dropFirst(prefix.count)),
            year: period, shares: shares))
      }
    }
    states = bound.map(\.state)
    self.inUse = inUse
    self.vintages = vintages.sorted {
      ($0.factor == .population ? 0 : 1, $0.year, $0.release) < ($1.factor == .population ? 0 : 1, $1.year, $1.release)
    }
  }

  private static let population = "POP_JAN1_RELEASE_"
  private static let gdp = "GDP_MEUR_RELEASE_"
}

extension KeyVintages {
  /// How many States would have another fair share in whole relocations.
  public func different(_ vintage: Vintage, in assessment: Assessment) -> Int {
    let reference = Rational(assessment.cycle.reference.relocations)
    let rule = assessment.cycle.readings[FairShareRounding.self].roundingRule
    func persons(_ share: Rational) -> Rational { (share * reference).rounded(rule) }
    return zip(inUse, vintage.shares).count { persons($0) != persons($1) }
  }
}
