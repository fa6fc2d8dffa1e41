/// The statutory dates of a cycle folder, planned and actual, in order of date.
///
/// The folder of pool year Y has two halves: the acts that made the pool (CYC-1 to CYC-7 in the year Y − 1, pool year Y)
/// and the pool year itself, in which the next pool is prepared (CYC-1 to CYC-7 in the year Y, pool year Y + 1).
///
/// **Which recorded event counts for which date.**
/// - Events dated after the cycle's clock do not count.
/// - `report`, `decision`, `proposal`, `forum` and `act` without a State are steps of the Union's cycle. Dated before
///   1 March of Y they prepare pool Y; dated from 1 June of Y to the end of February of Y + 1 they prepare pool Y + 1;
///   between 1 March and 31 May of Y they prepare neither. The first event of a kind counts. The adoption date that
///   `cycle.yaml` gives for the act goes before any event.
/// - A `forum` counts for CYC-6 from the first of the three autumn acts to the Council act, both days included (from
///   1 October where no autumn act is recorded). A later forum is a reconvened one (HLF-2) of pool Y.
/// - The same kinds with a State are steps towards that State's access: `decision` is the Commission's decision under
///   Article 59(4), `act` the Council's finding under Article 59(6).
/// - `notification` with a State dates that State's notice where its row of `access.csv` has no date.
/// - `technicalForum` counts for CYC-8 from the Council act on, and for a State's access from the notice or decision on.
/// - `deductionRequest` and `deductionAct` count for the State that they name; a note that starts with `DED-1` or `DED-2`
///   says on which ground (Article 61 or 62), else they belong to the first that the table of deductions has.
/// - `confirmation` dated from January of Y + 1 counts for CYC-9: for its State, or without one for all.
/// - A date that no kind records is recorded by an event of kind `other` whose note starts with the rule's id, such as
///   `CYC-2: first meeting`; dated before 1 March of Y it counts for pool Y, from then on for pool Y + 1. Rules with
///   several dates take a word more: `CYC-1 Member States`, `CYC-1 agencies`, `CYC-10 national`, `CYC-10 European`,
///   `DATE-1 first`, `DATE-1 next`, `REV-1 report`, `REV-1 information`, `REV-1 evaluation`. With a State, `DED-3` dates the Commission's assessment.
///
/// **What is overdue.** A date that the clock has passed and that nothing records. A preparatory step is not judged once
/// the step that builds on it is recorded: data and meetings once the Report is, national strategies once the European
/// one is.
///
/// Source: Regulation (EU) 2024/1351, Articles 7 to 14, 57 to 63, 69, 75 and 79.
public struct CycleCalendar: Sendable {
  /// The dates in order; those without any date come last.
  public let items: [CalendarItem]
  /// Conflicts between periods, and events that match no date.
  public let notes: [Note]
  /// The readings that the dates rest on.
  public let readings: [AppliedReading]

  /// The calendar of a cycle at its own clock ``Cycle/asAt``.
  public init(cycle: Cycle) {
    readings = CycleCalendar.readings(of: cycle.readings)
    // The first and last years leave room for the year before and the two after.
    guard (1902...2195).contains(cycle.year) else {
      items = []
      notes = [
        Note(
          LawNote.calendarOutOfRange, ["year": .ordinal(cycle.year)], citation: Citation("75"))
      ]
      return
    }
    let context = CalendarContext(cycle: cycle)
    var list: [CalendarItem] = []
    list += context.preparation(ofPool: cycle.year)
    list += context.councilAndForums()
    list += context.poolYear()
    list += context.access()
    list += context.deductions()
    list += context.offsetRequests()
    list += context.crisis()
    list += context.preparation(ofPool: cycle.year + 1)
    list += context.reviews()
    items = CycleCalendar.inOrder(list)
    notes = context.notes()
  }

  private static func readings(of readings: Readings) -> [AppliedReading] {
    func applied<Choice: Reading>(_ reading: Choice.Type) -> AppliedReading {
      AppliedReading(
        name: Choice.name, answer: readings[reading].rawValue, isExplicit: readings.explicit(reading) != nil)
    }
    return [
      applied(ApplicationText.self), applied(FixedDates.self), applied(ForumTrigger.self), applied(CapacityForum.self),
      applied(InstitutionCalendar.self),
    ]
  }

  /// Items by the date due, else the actual one, else the first day of the window; ties in the order they were made.
  private static func inOrder(_ list: [CalendarItem]) -> [CalendarItem] {
    func key(_ item: CalendarItem) -> Int {
      (item.due ?? item.actual ?? item.opens)?.dayNumber ?? Int.max
    }
    return list.enumerated()
      .sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }
}
