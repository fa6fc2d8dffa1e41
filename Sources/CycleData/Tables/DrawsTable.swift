import ExactArithmetic
import SolidarityLaw

/// `draws.csv`: the pool is drawn upon (Article 60(3)).
enum DrawsTable: CycleTable {
  enum Column: String, TableColumn {
    case date, benefitting, measure, amount, unit, source

    static let optional: [Column] = []
  }

  static let file = "draws.csv"
  static var target: WritableKeyPath<Cycle, [DrawRecord]> { \.draws }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> DrawRecord? {
    let date = row.requiredDate(.date)
    let benefitting = row.state(.benefitting)
    let measure = row.word(.measure, Measure.self)
    let amount = row.requiredAmount(.amount, of: measure?.unit, unit: .unit)
    guard let date, let benefitting, let measure, let amount else { return nil }
    return DrawRecord(
      date: date, benefitting: benefitting, measure: measure, amount: amount, provenance: row.provenance)
  }

  static func cells(of record: DrawRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .date: record.date.description, .benefitting: record.benefitting.code, .measure: record.measure.rawValue,
      .amount: try DecimalText.write(record.amount), .unit: record.measure.unit.rawValue,
      .source: record.provenance.source,
    ]
  }
}
