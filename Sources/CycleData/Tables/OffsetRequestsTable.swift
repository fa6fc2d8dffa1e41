import SolidarityLaw

/// `offset_requests.csv`: requests for responsibility offsets and their answers (Article 69).
enum OffsetRequestsTable: CycleTable {
  enum Column: String, TableColumn {
    case contributing, benefitting, requested, date, accepted, source

    static let optional: [Column] = []
  }

  static let file = "offset_requests.csv"
  static var target: WritableKeyPath<Cycle, [OffsetRequestRecord]> { \.offsetRequests }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> OffsetRequestRecord? {
    let pair = row.pair(.contributing, .benefitting)
    let requested = row.requiredCount(.requested)
    let date = row.date(.date)
    let accepted = row.count(.accepted)
    if let requested, let accepted, accepted > requested {
      row.error(
        .numberOutOfRange, at: .accepted, "\(accepted) accepted of \(requested) requested",
        remedy: "A State accepts at most what is requested (Article 69(2)).")
    }
    guard let pair, let requested else { return nil }
    return OffsetRequestRecord(
      contributing: pair.contributing, benefitting: pair.benefitting, requested: requested, date: date,
      accepted: accepted, provenance: row.provenance)
  }

  static func cells(of record: OffsetRequestRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .contributing: record.contributing.code, .benefitting: record.benefitting.code,
      .requested: String(record.requested), .date: record.date?.description ?? "",
      .accepted: record.accepted.map(String.init) ?? "", .source: record.provenance.source,
    ]
  }
}
