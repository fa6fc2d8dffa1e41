import SolidarityLaw

/// `holidays.csv`: public holidays, which move the end of a period (Article 75).
enum HolidaysTable: CycleTable {
  enum Column: String, TableColumn {
    case state, date, name, source

    static let optional: [Column] = []
  }

  static let file = "holidays.csv"
  static var target: WritableKeyPath<Cycle, [HolidayRecord]> { \.holidays }
  static let repetition = Repetition.forbidden([Column.state, .date])

  /// The code under which the Union's institutions have their holidays.
  private static let institutions = MemberState("EU")

  static func record(from row: TableRow<Column>) -> HolidayRecord? {
    let state = row.text(.state) == institutions.code ? institutions : row.knownState(.state)
    let date = row.requiredDate(.date)
    guard let state, let date else { return nil }
    return HolidayRecord(state: state, date: date, name: row.text(.name), provenance: row.provenance)
  }

  static func cells(of record: HolidayRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code, .date: record.date.description, .name: record.name,
      .source: record.provenance.source,
    ]
  }
}
