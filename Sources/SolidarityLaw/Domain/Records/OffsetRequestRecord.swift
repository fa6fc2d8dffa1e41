/// A row of `offset_requests.csv`: a request under Article 69.
public struct OffsetRequestRecord: Hashable, Sendable {
  public var contributing: MemberState
  public var benefitting: MemberState
  /// Applications.
  public var requested: Int
  public var date: CalendarDate?
  /// Applications accepted; nil while unanswered.
  public var accepted: Int?
  public var provenance: Provenance

  public init(
    contributing: MemberState,
    benefitting: MemberState,
    requested: Int,
    date: CalendarDate?,
    accepted: Int?,
    provenance: Provenance
  ) {
    self.contributing = contributing
    self.benefitting = benefitting
    self.requested = requested
    self.date = date
    self.accepted = accepted
    self.provenance = provenance
  }
}
