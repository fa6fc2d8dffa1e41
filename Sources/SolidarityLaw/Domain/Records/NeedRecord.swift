public import ExactArithmetic

/// A row of `needs.csv`: what a benefitting State needs of one measure (Articles 58(2), 59(2)).
public struct NeedRecord: Hashable, Sendable {
  public var state: MemberState
  public var measure: Measure
  public var amount: Rational?
  public var knowledge: Knowledge
  public var provenance: Provenance

  public init(
    state: MemberState,
    measure: Measure,
    amount: Rational?,
    knowledge: Knowledge,
    provenance: Provenance
  ) {
    self.state = state
    self.measure = measure
    self.amount = amount
    self.knowledge = knowledge
    self.provenance = provenance
  }
}
