/// A row of `access.csv`: a step towards using the pool (Articles 58, 59).
public struct AccessRecord: Hashable, Sendable {
  /// The State that asks for solidarity.
  public var state: MemberState
  /// The article it relies on.
  public var route: AccessRoute
  /// An empty date counts whatever the clock says.
  public var date: CalendarDate?
  /// What came of it.
  public var outcome: AccessOutcome
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(
    state: MemberState,
    route: AccessRoute,
    date: CalendarDate?,
    outcome: AccessOutcome,
    provenance: Provenance
  ) {
    self.state = state
    self.route = route
    self.date = date
    self.outcome = outcome
    self.provenance = provenance
  }
}
