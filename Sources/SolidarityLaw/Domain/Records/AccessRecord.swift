/// A row of `access.csv`: a step towards using the pool (Articles 58, 59).
public struct AccessRecord: Hashable, Sendable {
  public var state: MemberState
  public var route: AccessRoute
  /// An empty date counts whatever the clock says.
  public var date: CalendarDate?
  public var outcome: AccessOutcome
  public var provenance: Provenance

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
