import SolidarityLaw

/// `needs.csv`: what the benefitting States need (Articles 58(2), 59(2)).
enum NeedsTable: CycleTable {
  enum Column: String, TableColumn {
    case state, measure, amount, unit, knowledge, source

    static let optional: [Column] = [.knowledge]
  }

  static let file = "needs.csv"
  static var target: WritableKeyPath<Cycle, [NeedRecord]> { \.needs }
  static let repetition = Repetition.forbidden([Column.state, .measure])

  static func record(from row: TableRow<Column>) -> NeedRecord? {
    let state = row.state(.state)
    let measure = row.word(.measure, Measure.self)
    let known = row.knownAmount(.amount, unit: .unit, knowledge: .knowledge, of: measure)
    guard let state, let measure, let known else { return nil }
    return NeedRecord(
      state: state, measure: measure, amount: known.amount, knowledge: known.knowledge, provenance: row.provenance)
  }

  static func cells(of record: NeedRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code, .measure: record.measure.rawValue, .amount: try DecimalText.write(record.amount),
      .unit: record.measure.unit.rawValue, .knowledge: record.knowledge.rawValue,
      .source: record.provenance.source,
    ]
  }
}
