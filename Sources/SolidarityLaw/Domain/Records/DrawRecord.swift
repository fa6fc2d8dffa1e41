public import ExactArithmetic

/// A row of `draws.csv`: the pool is drawn upon (Article 60(3)).
public struct DrawRecord: Hashable, Sendable {
  /// The day of the draw.
  public var date: CalendarDate
  /// The State that draws.
  public var benefitting: MemberState
  /// The measure, which decides the unit.
  public var measure: Measure
  /// The amount in the measure's unit: persons or EUR.
  public var amount: Rational
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
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
