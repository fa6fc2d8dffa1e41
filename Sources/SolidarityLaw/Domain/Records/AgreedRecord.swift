public import ExactArithmetic

/// A row of `agreed.csv`: a flow agreed in the Technical-Level Forum (Article 60(1) and (2)).
public struct AgreedRecord: Hashable, Sendable {
  /// The State that gives.
  public var contributing: MemberState
  /// The State that receives.
  public var benefitting: MemberState
  /// The measure, which decides the unit.
  public var measure: Measure
  /// The amount in the measure's unit: persons or EUR.
  public var amount: Rational
  /// The forum that agreed it, as written.
  public var forum: String
  /// The day of the agreement; nil where it is not recorded.
  public var date: CalendarDate?
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(
    contributing: MemberState,
    benefitting: MemberState,
    measure: Measure,
    amount: Rational,
    forum: String,
    date: CalendarDate?,
    provenance: Provenance
  ) {
    self.contributing = contributing
    self.benefitting = benefitting
    self.measure = measure
    self.amount = amount
    self.forum = forum
    self.date = date
    self.provenance = provenance
  }
}
