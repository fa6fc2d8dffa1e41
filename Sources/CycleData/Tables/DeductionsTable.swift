import ExactArithmetic
import SolidarityLaw

/// `deductions.csv`: full and partial deductions (Articles 61, 62).
enum DeductionsTable: CycleTable {
  enum Column: String, TableColumn {
    case state, ground, extent, base, stage, act, knowledge, source

    static let optional: [Column] = [.base, .act, .knowledge]
  }

  static let file = "deductions.csv"
  static var target: WritableKeyPath<Cycle, [DeductionRecord]> { \.deductions }
  static let repetition = Repetition<Column>.suspicious

  static func record(from row: TableRow<Column>) -> DeductionRecord? {
    let state = row.state(.state)
    let ground = row.word(.ground, DeductionGround.self)
    let base = row.word(.base, DeductionBase.self, absent: .pledge)
    let stage = row.word(.stage, DeductionStage.self)
    let knowledge = row.word(.knowledge, Knowledge.self, absent: .recorded)
    let extent = extent(of: row, knowledge)
    guard let state, let ground, let extent, let base, let stage, let knowledge else { return nil }
    return DeductionRecord(
      state: state, ground: ground, extent: extent, base: base, stage: stage, act: row.text(.act),
      knowledge: knowledge, provenance: row.provenance)
  }

  static func cells(of record: DeductionRecord) throws(CycleWritingError) -> [Column: String] {
    let extent =
      switch record.extent {
      case .share(let share): try DecimalText.write(share * Rational(100)) + "%"
      case .amount(let measure, let amount): try measure.rawValue + ":" + DecimalText.write(amount)
      case .unknown: ""
      }
    return [
      .state: record.state.code, .ground: record.ground.rawValue, .extent: extent, .base: record.base.rawValue,
      .stage: record.stage.rawValue, .act: record.act, .knowledge: record.knowledge.rawValue,
      .source: record.provenance.source,
    ]
  }

  private static func extent(of row: TableRow<Column>, _ knowledge: Knowledge?) -> DeductionExtent? {
    let text = row.text(.extent)
    if knowledge == .unknown {
      if text.isEmpty { return .unknown }
      row.error(
        .amountWithoutKnowledge, at: .knowledge, "'\(text)' is given as the extent and is said to be unknown",
        remedy: "Say whether it is recorded, reported or assumed, or leave the extent empty.")
      return nil
    }
    if text.isEmpty {
      row.missing(.extent, remedy: DeductionExtentText.remedy)
      return nil
    }
    do {
      return try DeductionExtentText.parse(text)
    } catch {
      row.error(error.code, at: .extent, error.message, remedy: error.remedy)
      return nil
    }
  }
}
