public import ExactArithmetic

/// A row of `implementation.csv`: a measure on its way or carried out.
public struct ImplementationRecord: Hashable, Sendable {
  /// The State that gives.
  public var contributing: MemberState
  /// The State that receives.
  public var benefitting: MemberState
  /// The measure, or an offset.
  public var measure: ImplementedMeasure
  /// `2026-07`.
  public var month: String
  /// Persons, applications or EUR, by the measure.
  public var amount: Rational
  /// How far it has come.
  public var stage: ImplementationStage
  /// The offset's basis: empty, `63(1)`, `63(2)`, `63(3)` or `63(5)`.
  public var basis: String
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
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
