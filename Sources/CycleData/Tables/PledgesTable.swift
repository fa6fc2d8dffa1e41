import ExactArithmetic
import SolidarityLaw

/// `pledges.csv`: what the States pledged (Article 57(4)).
enum PledgesTable: CycleTable {
  enum Column: String, TableColumn {
    case state, measure, amount, unit, knowledge, through, round, source

    static let optional: [Column] = [.knowledge, .through, .round]
  }

  private enum Through: String, CaseIterable {
    case offsets
  }

  static let file = "pledges.csv"
  static var target: WritableKeyPath<Cycle, [PledgeRecord]> { \.pledges }
  static let repetition = Repetition<Column>.suspicious

  /// The round of a row that names none.
  private static let firstRound = 1

  static func record(from row: TableRow<Column>) -> PledgeRecord? {
    let state = row.state(.state)
    let measure = row.word(.measure, Measure.self)
    let known = row.knownAmount(.amount, unit: .unit, knowledge: .knowledge, of: measure)
    let isThroughOffsets = !row.text(.through).isEmpty
    if isThroughOffsets, row.word(.through, Through.self) != nil, let measure, measure != .relocation {
      row.error(
        .throughWithoutRelocation, at: .through, "a \(measure.rawValue) pledge cannot be met through offsets",
        remedy: "Leave the cell empty: Article 63(2) concerns relocation pledges only.")
    }
    let round = row.text(.round).isEmpty ? firstRound : row.integer(.round, in: 0...1000, as: "round")
    guard let state, let measure, let known, let round else { return nil }
    return PledgeRecord(
      state: state, measure: measure, amount: known.amount, knowledge: known.knowledge,
      throughOffsets: isThroughOffsets, round: round, provenance: row.provenance)
  }

  static func cells(of record: PledgeRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code, .measure: record.measure.rawValue, .amount: try DecimalText.write(record.amount),
      .unit: record.measure.unit.rawValue, .knowledge: record.knowledge.rawValue,
      .through: record.throughOffsets ? Through.offsets.rawValue : "", .round: String(record.round),
      .source: record.provenance.source,
    ]
  }
}
