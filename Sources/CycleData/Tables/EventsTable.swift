import SolidarityLaw

/// `events.csv`: what happened in the cycle, and when.
enum EventsTable: CycleTable {
  enum Column: String, TableColumn {
    case date, kind, state, note, source

    static let optional: [Column] = []
  }

  static let file = "events.csv"
  static var target: WritableKeyPath<Cycle, [EventRecord]> { \.events }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> EventRecord? {
    let date = row.requiredDate(.date)
    let kind = row.word(.kind, EventKind.self)
    let state = row.text(.state).isEmpty ? nil : row.state(.state)
    guard let date, let kind else { return nil }
    return EventRecord(date: date, kind: kind, state: state, note: row.text(.note), provenance: row.provenance)
  }

  static func cells(of record: EventRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .date: record.date.description, .kind: record.kind.rawValue, .state: record.state?.code ?? "",
      .note: record.note, .source: record.provenance.source,
    ]
  }
}
