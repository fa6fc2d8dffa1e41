public import ExactArithmetic

/// A row of `implementation.csv`: a measure on its way or carried out.
public struct ImplementationRecord: Hashable, Sendable {
  public var contributing: MemberState
  public var benefitting: MemberState
  public var measure: ImplementedMeasure
  /// `2026-07`.
  public var month: String
  public var amount: Rational
  public var stage: ImplementationStage
  /// The offset's basis: empty, `63(1)`, `63(2)`, `63(3)` or `63(5)`.
  public var basis: String
  public var provenance: Provenance

  public init(
    contributing: MemberState,
    benefitting: MemberState,
    measure: ImplementedMeasure,
    month: String,
    amount: Rational,
    stage: ImplementationStage,
    basis: String,
    provenance: Provenance
  ) {
    self.contributing = contributing
    self.benefitting = benefitting
    self.measure = measure
    self.month = month
    self.amount = amount
    self.stage = stage
    self.basis = basis
    self.provenance = provenance
  }
}
