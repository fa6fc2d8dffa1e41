import ExactArithmetic
import SolidarityLaw

/// `credits.csv`: crisis credits in relocations (Article 9(4), (5) of Regulation (EU) 2024/1359).
enum CreditsTable: CycleTable {
  enum Column: String, TableColumn {
    case state, amount, from, until, act, kind, year, source

    static let optional: [Column] = [.act, .kind, .year]
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
    let kind = row.word(.kind, CreditKind.self, absent: .granted)
    let year = row.integer(.year, in: 2024...2200, as: "pool year")
    if kind == .used, row.text(.year).isEmpty {
      row.missing(.year, remedy: "Write the pool year in which the credit is used.")
    }
    if kind == .granted, !row.text(.year).isEmpty {
      row.error(
        .yearWithoutUse, at: .year, "a credit that is granted belongs to no one pool year",
        remedy: "Leave the cell empty, or write used in the column kind.")
    }
    guard let state, let amount, let kind else { return nil }
    return CreditRecord(
      state: state, amount: amount, from: from, until: until, act: row.text(.act), kind: kind, year: year,
      provenance: row.provenance)
  }

  static func cells(of record: CreditRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code, .amount: try DecimalText.write(record.amount),
      .from: record.from?.description ?? "", .until: record.until?.description ?? "", .act: record.act,
      .kind: record.kind == .granted ? "" : record.kind.rawValue, .year: record.year.map(String.init) ?? "",
      .source: record.provenance.source,
    ]
  }
}
