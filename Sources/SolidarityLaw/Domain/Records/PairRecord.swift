public import ExactArithmetic

/// A row of `pairs.csv`: the most that may flow between two States; zero closes the pair.
public struct PairRecord: Hashable, Sendable {
  public var contributing: MemberState
  public var benefitting: MemberState
  public var measure: Measure
  public var maximum: Rational
  public var provenance: Provenance

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
