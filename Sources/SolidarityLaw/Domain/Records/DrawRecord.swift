public import ExactArithmetic

/// A row of `draws.csv`: the pool is drawn upon (Article 60(3)).
public struct DrawRecord: Hashable, Sendable {
  public var date: CalendarDate
  public var benefitting: MemberState
  public var measure: Measure
  public var amount: Rational
  public var provenance: Provenance

  public init(
    date: CalendarDate,
    benefitting: MemberState,
    measure: Measure,
    amount: Rational,
    provenance: Provenance
  ) {
    self.date = date
    self.benefitting = benefitting
    self.measure = measure
    self.amount = amount
    self.provenance = provenance
  }
}
