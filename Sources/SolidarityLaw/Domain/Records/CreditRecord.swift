public import ExactArithmetic

/// What a row of `credits.csv` records.
public enum CreditKind: String, Sendable, CaseIterable {
  /// A State went beyond its fair share in a crisis and may deduct the excess later.
  case granted
  /// A part of earlier credits is deducted in a pool year.
  case used
}

/// A row of `credits.csv`: a crisis credit, or its use (Article 9(4) and (5) of Regulation (EU) 2024/1359).
public struct CreditRecord: Hashable, Sendable {
  public var state: MemberState
  /// Relocations.
  public var amount: Rational
  /// Of a credit, the end of validity of the decision that caused it; of a use, the day of the authorisation.
  public var from: CalendarDate?
  /// The last day of a credit; nil is five years from its first.
  public var until: CalendarDate?
  /// Of a credit, the decision that caused it; of a use, the Commission's authorisation, without which it does not count.
  public var act: String
  public var kind: CreditKind
  /// The pool year in which a credit is used; nil for a credit.
  public var year: Int?
  public var provenance: Provenance

  public init(
    state: MemberState,
    amount: Rational,
    from: CalendarDate?,
    until: CalendarDate?,
    act: String,
    kind: CreditKind = .granted,
    year: Int? = nil,
    provenance: Provenance
  ) {
    self.state = state
    self.amount = amount
    self.from = from
    self.until = until
    self.act = act
    self.kind = kind
    self.year = year
    self.provenance = provenance
  }
}
