/// A row of `caseload.csv`: cases eligible for responsibility offsets (Article 63(8)).
public struct CaseloadRecord: Hashable, Sendable {
  public var contributing: MemberState
  public var benefitting: MemberState
  public var eligibleCases: Int?
  public var provenance: Provenance

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
