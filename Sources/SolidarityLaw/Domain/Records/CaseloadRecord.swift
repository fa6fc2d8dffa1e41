/// A row of `caseload.csv`: cases eligible for responsibility offsets (Article 63(8)).
public struct CaseloadRecord: Hashable, Sendable {
  /// The State in which the cases are.
  public var contributing: MemberState
  /// The State responsible for them.
  public var benefitting: MemberState
  /// Cases; nil is not known.
  public var eligibleCases: Int?
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(
    contributing: MemberState,
    benefitting: MemberState,
    eligibleCases: Int?,
    provenance: Provenance
  ) {
    self.contributing = contributing
    self.benefitting = benefitting
    self.eligibleCases = eligibleCases
    self.provenance = provenance
  }
}
