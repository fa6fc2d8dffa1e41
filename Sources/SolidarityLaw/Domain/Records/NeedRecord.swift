public import ExactArithmetic

/// A row of `needs.csv`: what a benefitting State needs of one measure (Articles 58(2), 59(2)).
public struct NeedRecord: Hashable, Sendable {
  /// The State that needs it.
  public var state: MemberState
  /// The measure, which decides the unit.
  public var measure: Measure
  /// Persons or EUR; nil is not known.
  public var amount: Rational?
  /// How the amount is known.
  public var knowledge: Knowledge
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
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
