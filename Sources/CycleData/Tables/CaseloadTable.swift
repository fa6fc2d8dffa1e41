import SolidarityLaw

/// `caseload.csv`: cases eligible for responsibility offsets (Article 63(8)).
enum CaseloadTable: CycleTable {
  enum Column: String, TableColumn {
    case contributing, benefitting
    case eligibleCases = "eligible_cases"
    case source

    static let optional: [Column] = []
  }

  static let file = "caseload.csv"
  static var target: WritableKeyPath<Cycle, [CaseloadRecord]> { \.caseload }
  static let repetition = Repetition.forbidden([Column.contributing, .benefitting])

  static func record(from row: TableRow<Column>) -> CaseloadRecord? {
    let pair = row.pair(.contributing, .benefitting)
    let cases = row.count(.eligibleCases)
    guard let pair else { return nil }
    return CaseloadRecord(
      contributing: pair.contributing, benefitting: pair.benefitting, eligibleCases: cases,
      provenance: row.provenance)
  }

  static func cells(of record: CaseloadRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .contributing: record.contributing.code, .benefitting: record.benefitting.code,
      .eligibleCases: record.eligibleCases.map(String.init) ?? "", .source: record.provenance.source,
    ]
  }
}
