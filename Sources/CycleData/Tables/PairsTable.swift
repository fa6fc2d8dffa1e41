import ExactArithmetic
import SolidarityLaw

/// `pairs.csv`: the most that may flow between two States.
enum PairsTable: CycleTable {
  enum Column: String, TableColumn {
    case contributing, benefitting, measure, maximum, source

    static let optional: [Column] = []
  }

  static let file = "pairs.csv"
  static var target: WritableKeyPath<Cycle, [PairRecord]> { \.pairs }
  static let repetition = Repetition.forbidden([Column.contributing, .benefitting, .measure])

  static func record(from row: TableRow<Column>) -> PairRecord? {
    let pair = row.pair(.contributing, .benefitting)
    let measure = row.word(.measure, Measure.self)
    let maximum = row.requiredAmount(.maximum, of: measure?.unit)
    guard let pair, let measure, let maximum else { return nil }
    return PairRecord(
      contributing: pair.contributing, benefitting: pair.benefitting, measure: measure, maximum: maximum,
      provenance: row.provenance)
  }

  static func cells(of record: PairRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .contributing: record.contributing.code, .benefitting: record.benefitting.code,
      .measure: record.measure.rawValue, .maximum: try DecimalText.write(record.maximum),
      .source: record.provenance.source,
    ]
  }
}
