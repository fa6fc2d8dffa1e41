import SolidarityLaw

/// `strategy_figures.csv`: the figures that the five-year strategy rests on.
enum StrategyFiguresTable: FileTable {
  enum Column: String, TableColumn {
    case id, figure, value, unit, period, origin
    case section = "source_section"
    case source

    static let optional: [Column] = []
  }

  static let file = "strategy_figures.csv"
  static let repetition = Repetition.forbidden([Column.id])

  static func record(from row: TableRow<Column>) -> StrategyFigure? {
    let id = row.filled(.id, remedy: "Give the figure a name of its own, such as F-01.")
    let figure = row.filled(.figure, remedy: "Say what the figure is.")
    let value = row.number(.value)
    guard let id, let figure else { return nil }
    return StrategyFigure(
      id: id, figure: figure, value: value, unit: row.text(.unit), period: row.text(.period),
      origin: row.text(.origin), section: row.text(.section), provenance: row.provenance)
  }
}
