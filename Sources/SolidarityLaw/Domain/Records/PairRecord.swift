public import ExactArithmetic

/// A row of `pairs.csv`: the most that may flow between two States; zero closes the pair.
public struct PairRecord: Hashable, Sendable {
  /// The State that gives.
  public var contributing: MemberState
  /// The State that receives.
  public var benefitting: MemberState
  /// The measure, which decides the unit.
  public var measure: Measure
  /// The most that may flow, in persons or EUR; zero closes the pair.
  public var maximum: Rational
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(
    contributing: MemberState,
    benefitting: MemberState,
    measure: Measure,
    maximum: Rational,
    provenance: Provenance
  ) {
    self.contributing = contributing
    self.benefitting = benefitting
    self.measure = measure
    self.maximum = maximum
    self.provenance = provenance
  }
}
