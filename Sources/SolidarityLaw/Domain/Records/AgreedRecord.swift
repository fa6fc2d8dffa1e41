public import ExactArithmetic

/// A row of `agreed.csv`: a flow agreed in the Technical-Level Forum (Article 60(1) and (2)).
public struct AgreedRecord: Hashable, Sendable {
  public var contributing: MemberState
  public var benefitting: MemberState
  public var measure: Measure
  public var amount: Rational
  public var forum: String
  public var date: CalendarDate?
  public var provenance: Provenance

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
