import SolidarityLaw

/// `statuses.csv`: the statuses of the States (Articles 11, 59, 61, 62).
enum StatusesTable: CycleTable {
  enum Column: String, TableColumn {
    case state, status
    case searchAndRescue = "search_and_rescue"
    case systemicShortcoming = "systemic_shortcoming"
    case source

    static let optional: [Column] = []
  }

  static let file = "statuses.csv"
  static var target: WritableKeyPath<Cycle, [StatusRecord]> { \.statuses }
  static let repetition = Repetition.forbidden([Column.state, .status])

  static func record(from row: TableRow<Column>) -> StatusRecord? {
    let state = row.state(.state)
    let status = row.word(.status, Status.self)
    let searchAndRescue = row.openFlag(.searchAndRescue)
    let systemicShortcoming = row.openFlag(.systemicShortcoming)
    guard let state, let status, let searchAndRescue, let systemicShortcoming else { return nil }
    return StatusRecord(
      state: state, status: status, searchAndRescue: searchAndRescue, systemicShortcoming: systemicShortcoming,
      provenance: row.provenance)
  }

  static func cells(of record: StatusRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code, .status: record.status.rawValue,
      .searchAndRescue: word(record.searchAndRescue),
      .systemicShortcoming: word(record.systemicShortcoming), .source: record.provenance.source,
    ]
  }

  private static func word(_ answer: Bool?) -> String {
    answer.map { $0 ? "yes" : "no" } ?? ""
  }
}
