public import ExactArithmetic

/// A key of one's own: factors of each State with their weights, in place of Article 66's halves of population and GDP.
public struct KeyWeighting: Sendable, Hashable {
  /// Where the figures of a factor stand.
  public enum Source: Sendable, Hashable, CustomStringConvertible {
    /// The population of `states.csv`.
    case population
    /// The GDP of `states.csv`.
    case gdp
    /// The observations of one indicator of `indicators.csv` in one period, as written there.
    case indicator(String, period: String)

    public var description: String {
      switch self {
      case .population: "states.csv, population"
      case .gdp: "states.csv, gdp_meur"
      case .indicator(let name, let period): "indicators.csv, \(name), \(period)"
      }
    }
  }

  /// One factor.
  public struct Factor: Sendable, Hashable {
    public var name: String
    /// Above zero; weights count in proportion to their sum.
    public var weight: Rational
    public var source: Source
    /// Whether a greater figure gives a smaller share: shares are then those of the reciprocals.
    public var isInverse: Bool
    /// The share is at most this part of the sum of the State's shares by the factors that are not inverse; nil is without limit.
    public var cap: Rational?

    public init(name: String, weight: Rational, source: Source, isInverse: Bool = false, cap: Rational? = nil) {
      self.name = name
      self.weight = weight
      self.source = source
      self.isInverse = isInverse
      self.cap = cap
    }
  }

  public var title: String
  /// Where the description is from; nil where that is not said.
  public var source: String?
  /// In the order in which they were given; at least one.
  public var factors: [Factor]

  public init(title: String, source: String? = nil, factors: [Factor]) {
    self.title = title
    self.source = source
    self.factors = factors
  }
}
