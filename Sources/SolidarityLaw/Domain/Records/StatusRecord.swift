/// A row of `statuses.csv`: one status of one State.
public struct StatusRecord: Hashable, Sendable {
  /// The State.
  public var state: MemberState
  /// The status decided or claimed.
  public var status: Status
  /// Whether the pressure comes from recurring disembarkations after search and rescue (Article 11(3)).
  public var searchAndRescue: Bool?
  /// Whether the decision finds systemic shortcomings (Article 60(3), fourth subparagraph).
  public var systemicShortcoming: Bool?
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(
    state: MemberState,
    status: Status,
    searchAndRescue: Bool?,
    systemicShortcoming: Bool?,
    provenance: Provenance
  ) {
    self.state = state
    self.status = status
    self.searchAndRescue = searchAndRescue
    self.systemicShortcoming = systemicShortcoming
    self.provenance = provenance
  }

  /// Whether any of several rows says yes: yes where one does, not known where none does and one is silent.
  static func either(_ answers: [Bool?]) -> Bool? {
    if answers.contains(true) { return true }
    return answers.contains(nil) ? nil : false
  }
}
