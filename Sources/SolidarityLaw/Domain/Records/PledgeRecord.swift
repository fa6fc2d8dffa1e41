public import ExactArithmetic

/// A row of `pledges.csv`: what a State pledged of one measure (Article 57(4)).
public struct PledgeRecord: Hashable, Sendable {
  /// The State that pledges.
  public var state: MemberState
  /// The measure, which decides the unit.
  public var measure: Measure
  /// Persons or EUR by the measure; nil where `knowledge` is unknown.
  public var amount: Rational?
  /// How the amount is known.
  public var knowledge: Knowledge
  /// The State means to meet a relocation pledge by taking responsibility (Article 63(2)).
  public var throughOffsets: Bool
  /// A higher round replaces the State's earlier rows of the same measure.
  public var round: Int
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(
    state: MemberState,
    measure: Measure,
    amount: Rational?,
    knowledge: Knowledge,
    throughOffsets: Bool,
    round: Int,
    provenance: Provenance
  ) {
    self.state = state
    self.measure = measure
    self.amount = amount
    self.knowledge = knowledge
    self.throughOffsets = throughOffsets
    self.round = round
    self.provenance = provenance
  }
}
