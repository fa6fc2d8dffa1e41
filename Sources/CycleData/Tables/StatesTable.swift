import ExactArithmetic
import SolidarityLaw

/// `states.csv`: the States, whether Part IV binds them, and the data of the reference key.
enum StatesTable: CycleTable {
  enum Column: String, TableColumn {
    case state, bound, population
    case populationYear = "population_year"
    case gdp = "gdp_meur"
    case gdpYear = "gdp_year"
    case flags
    case adoptedShare = "adopted_share"
    case adoptedRelocation = "adopted_relocation"
    case adoptedFinancial = "adopted_financial"
    case source

    static let optional: [Column] = [.adoptedShare, .adoptedRelocation, .adoptedFinancial]
  }

  static let file = "states.csv"
  static var target: WritableKeyPath<Cycle, [StateRecord]> { \.states }
  static let repetition = Repetition.forbidden([Column.state])

  static func record(from row: TableRow<Column>) -> StateRecord? {
    let state = row.knownState(.state)
    let isBound = row.flag(.bound)
    let population = row.persons(.population)
    let populationYear = row.integer(.populationYear, in: 1900...2200, as: "year")
    let gdp = row.statistic(.gdp)
    let gdpYear = row.integer(.gdpYear, in: 1900...2200, as: "year")
    let share = row.share(.adoptedShare)
    let relocation = row.count(.adoptedRelocation)
    let financial = row.amount(.adoptedFinancial)
    if let state {
      row.context.declare(state)
      if isBound == true, StateCode.isNeverBound(state) {
        row.error(
          .neverBound, at: .bound, "Part IV of Regulation (EU) 2024/1351 does not bind \(state)",
          remedy: "Write no; its contributions are counted all the same.")
      }
    }
    guard let state, let isBound else { return nil }
    return StateRecord(
      state: state, isBound: isBound, population: population, populationYear: populationYear, gdp: gdp,
      gdpYear: gdpYear, flags: row.text(.flags), adoptedShare: share,
      adoptedShareText: share == nil ? nil : row.text(.adoptedShare), adoptedRelocation: relocation,
      adoptedFinancial: financial, provenance: row.provenance)
  }

  static func cells(of record: StateRecord) throws(CycleWritingError) -> [Column: String] {
    [
      .state: record.state.code,
      .bound: record.isBound ? "yes" : "no",
      .population: try DecimalText.write(record.population),
      .populationYear: record.populationYear.map(String.init) ?? "",
      .gdp: try DecimalText.write(record.gdp),
      .gdpYear: record.gdpYear.map(String.init) ?? "",
      .flags: record.flags,
      .adoptedShare: try shareText(of: record),
      .adoptedRelocation: record.adoptedRelocation.map(String.init) ?? "",
      .adoptedFinancial: try DecimalText.write(record.adoptedFinancial),
      .source: record.provenance.source,
    ]
  }

  /// The share as it was written, where it was.
  private static func shareText(of record: StateRecord) throws(CycleWritingError) -> String {
    if let text = record.adoptedShareText { return text }
    return try DecimalText.write(record.adoptedShare)
  }
}
