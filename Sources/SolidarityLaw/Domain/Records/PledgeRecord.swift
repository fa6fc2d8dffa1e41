public import ExactArithmetic

/// A row of `pledges.csv`: what a State pledged of one measure (Article 57(4)).
public struct PledgeRecord: Hashable, Sendable {
  public var state: MemberState
  public var measure: Measure
  /// Persons or EUR by the measure; nil where `knowledge` is unknown.
  public var amount: Rational?
  public var knowledge: Knowledge
  /// The State means to meet a relocation pledge by taking responsibility (Article 63(2)).
  public var throughOffsets: Bool
  /// A higher round replaces the State's earlier rows of the same measure.
  public var round: Int
  public var provenance: Provenance

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
