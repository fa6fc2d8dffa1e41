import ExactArithmetic
import SolidarityLaw

/// `agreed.csv`: a distribution agreed in the Technical-Level Forum (Article 60(1), (2)).
enum AgreedTable: CycleTable {
  enum Column: String, TableColumn {
    case contributing, benefitting, measure, amount, unit, forum, date, source

    static let optional: [Column] = []
  }

  static let file = "agreed.csv"
  static var target: WritableKeyPath<Cycle, [AgreedRecord]> { \.agreed }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> AgreedRecord? {
    let pair = row.pair(.contributing, .benefitting)
    let measure = row.word(.measure, Measure.self)
    let amount = row.requiredAmount(.amount, of: measure?.unit, unit: .unit)
    let date = row.date(.date)
    guard let pair, let measure, let amount else { return nil }
    return AgreedRecord(
      contributing: pair.contributing, benefitting: pair.benefitting, measure: measure, amount: amount,
      forum: row.text(.forum), date: date, provenance: row.provenance)
  }

  static func cells(of record: AgreedRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .contributing: record.contributing.code, .benefitting: record.benefitting.code,
      .measure: record.measure.rawValue, .amount: try DecimalText.write(record.amount),
      .unit: record.measure.unit.rawValue, .forum: record.forum, .date: record.date?.description ?? "",
      .source: record.provenance.source,
    ]
  }
}
