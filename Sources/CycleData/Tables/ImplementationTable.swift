import ExactArithmetic
import SolidarityLaw

/// `implementation.csv`: measures on their way or carried out (Article 60(3), (6)).
enum ImplementationTable: CycleTable {
  enum Column: String, TableColumn {
    case contributing, benefitting, measure, month, amount, unit, stage, basis, source

    static let optional: [Column] = [.basis]
  }

  private enum Basis: String, CaseIterable {
    case request = "63(1)"
    case offer = "63(2)"
    case mandatory = "63(3)"
    case mandatoryAfterReleases = "63(4)"
    case yearEnd = "63(5)"
  }

  static let file = "implementation.csv"
  static var target: WritableKeyPath<Cycle, [ImplementationRecord]> { \.implementation }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> ImplementationRecord? {
    let pair = row.pair(.contributing, .benefitting)
    let measure = row.word(.measure, ImplementedMeasure.self)
    let month = row.month(.month)
    let amount = row.requiredAmount(.amount, of: measure?.unit, unit: .unit)
    let stage = row.word(.stage, ImplementationStage.self)
    let basis = row.text(.basis)
    if !basis.isEmpty, row.word(.basis, Basis.self) != nil, let measure, measure != .offset {
      row.error(
        .basisWithoutOffset, at: .basis, "a \(measure.rawValue) measure has no basis in Article 63",
        remedy: "Leave the cell empty: only responsibility offsets have one.")
    }
    guard let pair, let measure, let month, let amount, let stage else { return nil }
    return ImplementationRecord(
      contributing: pair.contributing, benefitting: pair.benefitting, measure: measure, month: month,
      amount: amount, stage: stage, basis: basis, provenance: row.provenance)
  }

  static func cells(of record: ImplementationRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .contributing: record.contributing.code, .benefitting: record.benefitting.code,
      .measure: record.measure.rawValue, .month: record.month, .amount: try DecimalText.write(record.amount),
      .unit: record.measure.unit.rawValue, .stage: record.stage.rawValue, .basis: record.basis,
      .source: record.provenance.source,
    ]
  }
}

extension ImplementedMeasure {
  /// What amounts of the measure count.
  var unit: Unit {
    switch self {
    case .relocation, .offset: .persons
    case .financial, .alternative: .euro
    }
  }
}
