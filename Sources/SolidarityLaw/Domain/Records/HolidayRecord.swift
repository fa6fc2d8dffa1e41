/// A row of `holidays.csv`: a day that is not a working day although it is no Saturday or Sunday (Article 75).
public struct HolidayRecord: Hashable, Sendable {
  /// The State whose holiday it is; the code `EU` stands for the Union's institutions.
  public var state: MemberState
  /// The day that is no working day.
  public var date: CalendarDate
  /// The holiday's name; may be empty.
  public var name: String
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(state: MemberState, date: CalendarDate, name: String, provenance: Provenance) {
    self.state = state
    self.date = date
    self.name = name
    self.provenance = provenance
  }
}
