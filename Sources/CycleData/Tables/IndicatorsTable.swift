import ExactArithmetic
import SolidarityLaw

/// `indicators.csv`: statistical observations under the names of SDMX-CSV.
enum IndicatorsTable: CycleTable {
  enum Column: String, TableColumn {
    case area = "REF_AREA"
    case indicator = "INDICATOR"
    case period = "TIME_PERIOD"
    case value = "OBS_VALUE"
    case unit = "UNIT_MEASURE"
    case status = "OBS_STATUS"
    case source

    static let optional: [Column] = []
  }

  static let file = "indicators.csv"
  static var target: WritableKeyPath<Cycle, [IndicatorRecord]> { \.indicators }
  static let repetition = Repetition.forbidden([Column.area, .indicator, .period, .unit])

  static func record(from row: TableRow<Column>) -> IndicatorRecord? {
    let area = area(of: row)
    let indicator = row.filled(.indicator, remedy: "Name what is counted.")
    let period = row.filled(.period, remedy: "Write a year, quarter or month: 2025, 2025-Q3, 2025-07.")
    let value = row.number(.value)
    if let period, !TimePeriod.isWellFormed(period) {
      row.warning(
        .periodMalformed, at: .period, "\(quoted(period)) is no period that SDMX knows",
        remedy: "Write a year, half-year, quarter, month, week or day: 2025, 2025-S1, 2025-Q3, 2025-07, 2025-W09.")
    }
    guard let area, let indicator, let period else { return nil }
    return IndicatorRecord(
      area: area, indicator: indicator, period: period, value: value, unit: row.text(.unit),
      status: row.text(.status), provenance: row.provenance)
  }

  static func cells(of record: IndicatorRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .area: record.area, .indicator: record.indicator, .period: record.period,
      .value: try DecimalText.write(record.value), .unit: record.unit, .status: record.status,
      .source: record.provenance.source,
    ]
  }

  /// A State, or an aggregate of the Union or the euro area such as `EU27_2020`.
  private static func area(of row: TableRow<Column>) -> String? {
    let text = row.text(.area)
    let isAggregate =
      (text.hasPrefix("EU") || text.hasPrefix("EA"))
      && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || $0 == UInt8(ascii: "_") }
    return isAggregate ? text : row.knownState(.area)?.code
  }
}
