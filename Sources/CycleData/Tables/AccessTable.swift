import SolidarityLaw

/// `access.csv`: steps towards using the pool (Articles 58, 59).
enum AccessTable: CycleTable {
  enum Column: String, TableColumn {
    case state, route, date, outcome, source

    static let optional: [Column] = []
  }

  static let file = "access.csv"
  static var target: WritableKeyPath<Cycle, [AccessRecord]> { \.access }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> AccessRecord? {
    let state = row.state(.state)
    let route = row.word(.route, AccessRoute.self)
    let date = row.date(.date)
    let outcome = row.word(.outcome, AccessOutcome.self)
    guard let state, let route, let outcome else { return nil }
    return AccessRecord(state: state, route: route, date: date, outcome: outcome, provenance: row.provenance)
  }

  static func cells(of record: AccessRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code, .route: record.route.rawValue, .date: record.date?.description ?? "",
      .outcome: record.outcome.rawValue, .source: record.provenance.source,
    ]
  }
}
