public import ExactArithmetic

/// A row of `states.csv`: a State, whether Part IV binds it, and the data of its reference key.
public struct StateRecord: Hashable, Sendable {
  /// The State.
  public var state: MemberState
  /// Whether Part IV of Regulation (EU) 2024/1351 binds the State.
  public var isBound: Bool
  /// Persons; nil is not known.
  public var population: Rational?
  /// The year of the population figure.
  public var populationYear: Int?
  /// Total GDP at current market prices, in million EUR; nil is not known.
  public var gdp: Rational?
  /// The year of the GDP figure.
  public var gdpYear: Int?
  /// Eurostat's observation flags, as written.
  public var flags: String
  /// The share in the Article 57 act, from 0 to 1.
  public var adoptedShare: Rational?
  /// The share as written, so that its digits survive.
  public var adoptedShareText: String?
  /// The fair share in persons in the Article 57 act.
  public var adoptedRelocation: Int?
  /// The fair share in EUR in the Article 57 act.
  public var adoptedFinancial: Rational?
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(
    state: MemberState,
    isBound: Bool,
    population: Rational?,
    populationYear: Int?,
    gdp: Rational?,
    gdpYear: Int?,
    flags: String,
    adoptedShare: Rational?,
    adoptedShareText: String?,
    adoptedRelocation: Int?,
    adoptedFinancial: Rational?,
    provenance: Provenance
  ) {
    self.state = state
    self.isBound = isBound
    self.population = population
    self.populationYear = populationYear
    self.gdp = gdp
    self.gdpYear = gdpYear
    self.flags = flags
    self.adoptedShare = adoptedShare
    self.adoptedShareText = adoptedShareText
    self.adoptedRelocation = adoptedRelocation
    self.adoptedFinancial = adoptedFinancial
    self.provenance = provenance
  }
}
