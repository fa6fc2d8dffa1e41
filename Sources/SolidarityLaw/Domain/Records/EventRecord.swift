/// A row of `events.csv`: something that happened in the cycle.
public struct EventRecord: Hashable, Sendable {
  public var date: CalendarDate
  public var kind: EventKind
  public var state: MemberState?
  public var note: String
  public var provenance: Provenance

  public init(
    date: CalendarDate,
    kind: EventKind,
    state: MemberState?,
    note: String,
    provenance: Provenance
  ) {
    self.date = date
    self.kind = kind
    self.state = state
    self.note = note
    self.provenance = provenance
  }
}
