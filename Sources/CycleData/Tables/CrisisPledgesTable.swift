import SolidarityLaw

/// `crisis_pledges.csv`: what States pledged to a Solidarity Response Plan beyond the pool (Article 4(2) of Regulation (EU) 2024/1359).
enum CrisisPledgesTable: CycleTable {
  enum Column: String, TableColumn {
    case state, measure, amount, unit, knowledge, source

    static let optional: [Column] = [.knowledge]
  }

  static let file = "crisis_pledges.csv"
  static var target: WritableKeyPath<Cycle, [CrisisPledgeRecord]> { \.crisisPledges }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> CrisisPledgeRecord? {
    let state = row.state(.state)
    let measure = row.word(.measure, Measure.self)
    let known = row.knownAmount(.amount, unit: .unit, knowledge: .knowledge, of: measure)
    guard let state, let measure, let known else { return nil }
    return CrisisPledgeRecord(
      state: state, measure: measure, amount: known.amount, knowledge: known.knowledge, provenance: row.provenance)
  }

  static func cells(of record: CrisisPledgeRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code, .measure: record.measure.rawValue, .amount: try DecimalText.write(record.amount),
      .unit: record.measure.unit.rawValue, .knowledge: record.knowledge.rawValue, .source: record.provenance.source,
    ]
  }
}
