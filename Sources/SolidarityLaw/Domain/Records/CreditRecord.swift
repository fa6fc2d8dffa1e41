public import ExactArithmetic

/// A row of `credits.csv`: a crisis credit (Article 9(4) and (5) of Regulation (EU) 2024/1359).
public struct CreditRecord: Hashable, Sendable {
  public var state: MemberState
  /// Relocations.
  public var amount: Rational
  public var from: CalendarDate?
  public var until: CalendarDate?
  public var act: String
  public var provenance: Provenance

  public init(
    state: MemberState,
    amount: Rational,
    from: CalendarDate?,
    until: CalendarDate?,
    act: String,
    provenance: Provenance
  ) {
    self.state = state
    self.amount = amount
    self.from = from
    self.until = until
    self.act = act
    self.provenance = provenance
  }
}
