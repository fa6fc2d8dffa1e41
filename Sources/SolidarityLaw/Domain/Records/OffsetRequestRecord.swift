/// A row of `offset_requests.csv`: a request under Article 69.
public struct OffsetRequestRecord: Hashable, Sendable {
  /// The State that is asked.
  public var contributing: MemberState
  /// The State that asks.
  public var benefitting: MemberState
  /// Applications.
  public var requested: Int
  /// The day of the request; nil where it is not recorded.
  public var date: CalendarDate?
  /// Applications accepted; nil while unanswered.
  public var accepted: Int?
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
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
