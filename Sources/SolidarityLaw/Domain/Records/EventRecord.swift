/// A row of `events.csv`: something that happened in the cycle.
public struct EventRecord: Hashable, Sendable {
  /// The day.
  public var date: CalendarDate
  /// What kind of event it is.
  public var kind: EventKind
  /// The State concerned; nil for the Union.
  public var state: MemberState?
  /// What happened, as written.
  public var note: String
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
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
