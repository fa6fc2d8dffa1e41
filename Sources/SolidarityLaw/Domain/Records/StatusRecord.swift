/// A row of `statuses.csv`: one status of one State.
public struct StatusRecord: Hashable, Sendable {
  public var state: MemberState
  public var status: Status
  /// Whether the pressure comes from recurring disembarkations after search and rescue (Article 11(3)).
  public var searchAndRescue: Bool
  /// Whether the decision finds systemic shortcomings (Article 60(3), fourth subparagraph).
  public var systemicShortcoming: Bool
  public var provenance: Provenance

  public init(
    state: MemberState,
    status: Status,
    searchAndRescue: Bool,
    systemicShortcoming: Bool,
    provenance: Provenance
  ) {
    self.state = state
    self.status = status
    self.searchAndRescue = searchAndRescue
    self.systemicShortcoming = systemicShortcoming
    self.provenance = provenance
  }
}
