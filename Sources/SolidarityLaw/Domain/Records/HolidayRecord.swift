/// A row of `holidays.csv`: a day that is not a working day although it is no Saturday or Sunday (Article 75).
public struct HolidayRecord: Hashable, Sendable {
  /// The State whose holiday it is; the code `EU` stands for the Union's institutions.
  public var state: MemberState
  public var date: CalendarDate
  /// The holiday's name; may be empty.
  public var name: String
  public var provenance: Provenance

  public init(state: MemberState, date: CalendarDate, name: String, provenance: Provenance) {
    self.state = state
    self.date = date
    self.name = name
    self.provenance = provenance
  }
}
