public import ExactArithmetic

/// A row of `crisis_pledges.csv`: what a State pledged to the Solidarity Response Plan beyond the pool (Article 4(2) of Regulation
/// (EU) 2024/1359).
public struct CrisisPledgeRecord: Hashable, Sendable {
  public var state: MemberState
  public var measure: Measure
  /// Persons or EUR by the measure; nil where `knowledge` is unknown.
  public var amount: Rational?
  public var knowledge: Knowledge
  public var provenance: Provenance

  public init(
    state: MemberState, measure: Measure, amount: Rational?, knowledge: Knowledge, provenance: Provenance
  ) {
    self.state = state
    self.measure = measure
    self.amount = amount
    self.knowledge = knowledge
    self.provenance = provenance
  }
}
