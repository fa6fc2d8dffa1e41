import ExactArithmetic
import SolidarityLaw

/// `credits.csv`: crisis credits in relocations (Article 9(4), (5) of Regulation (EU) 2024/1359).
enum CreditsTable: CycleTable {
  enum Column: String, TableColumn {
    case state, amount, from, until, act, source

    static let optional: Set<Column> = [.act]
  }

  static let file = "credits.csv"
  static var target: WritableKeyPath<Cycle, [CreditRecord]> { \.credits }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> CreditRecord? {
    let state = row.state(.state)
    let amount = row.requiredAmount(.amount, of: .persons)
    let from = row.date(.from)
    let until = row.date(.until)
    if let from, let until, until < from {
      row.error(
        .datesOutOfOrder, at: .until, "the credit ends on \(until), before it begins on \(from)",
        remedy: "Correct one of the two dates.")
    }
    guard let state, let amount else { return nil }
    return CreditRecord(
      state: state, amount: amount, from: from, until: until, act: row.text(.act), provenance: row.provenance)
  }

  static func cells(of record: CreditRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code, .amount: try DecimalText.write(record.amount),
      .from: record.from?.description ?? "", .until: record.until?.description ?? "", .act: record.act,
      .source: record.provenance.source,
    ]
  }
}
