import ExactArithmetic
import SolidarityLaw

/// `wishes.csv`: what is asked of the distribution beyond what the law fixes.
enum WishesTable: CycleTable {
  enum Column: String, TableColumn {
    case wish, contributing, benefitting, measure, relation, amount, unit, source

    static let optional: [Column] = []
  }

  static let file = "wishes.csv"
  static var target: WritableKeyPath<Cycle, [WishRecord]> { \.wishes }
  static let repetition = Repetition.forbiddenWithGaps([Column.wish, .contributing, .benefitting, .measure, .relation])

  private static let percent = "percent"

  static func record(from row: TableRow<Column>) -> WishRecord? {
    let kind = row.word(.wish, WishKind.self)
    let measure = row.word(.measure, Measure.self)
    guard let kind else { return nil }
    let states = states(of: row, kind)
    let relation = relation(of: row, kind)
    let amount = amount(of: row, kind, measure)
    guard let states, let measure, let relation, let amount else { return nil }
    return WishRecord(
      kind: kind, contributing: states.contributing, benefitting: states.benefitting, measure: measure,
      relation: relation, amount: amount, provenance: row.provenance)
  }

  static func cells(of record: WishRecord) throws(CycleWritingError) -> [Column: String] {
    var cells: [Column: String] = [
      .wish: record.kind.rawValue, .contributing: record.contributing?.code ?? "",
      .benefitting: record.benefitting?.code ?? "", .measure: record.measure.rawValue,
      .source: record.provenance.source,
    ]
    if record.kind == .closed { return cells }
    cells[.relation] = record.relation.rawValue
    switch record.amount {
    case .quantity(let quantity):
      cells[.amount] = try DecimalText.write(quantity)
      cells[.unit] = record.measure.unit.rawValue
    case .share(let share):
      cells[.amount] = try DecimalText.write(share * Rational(100))
      cells[.unit] = percent
    }
    return cells
  }

  /// The States that a wish of its kind names, or nil after reporting one that is missing, unknown or too many.
  private static func states(
    of row: TableRow<Column>, _ kind: WishKind
  ) -> (contributing: MemberState?, benefitting: MemberState?)? {
    let isAlone =
      refuse(.contributing, of: row, unless: kind.namesContributor, kind)
      && refuse(.benefitting, of: row, unless: kind.namesBeneficiary, kind)
    switch (kind.namesContributor, kind.namesBeneficiary) {
    case (true, true):
      guard let pair = row.pair(.contributing, .benefitting) else { return nil }
      return (pair.contributing, pair.benefitting)
    case (true, false):
      guard let state = row.state(.contributing), isAlone else { return nil }
      return (state, nil)
    case (false, true):
      guard let state = row.state(.benefitting), isAlone else { return nil }
      return (nil, state)
    case (false, false): return isAlone ? (nil, nil) : nil
    }
  }

  private static func relation(of row: TableRow<Column>, _ kind: WishKind) -> WishRelation? {
    if kind == .closed { return refuse(.relation, of: row, unless: false, kind) ? .atMost : nil }
    guard let relation = row.word(.relation, WishRelation.self) else { return nil }
    if kind == .searchAndRescue, relation != .atLeast {
      row.error(
        .valueNotAdmitted, at: .relation, "a share for search and rescue is reserved, never capped",
        remedy: "Write \(WishRelation.atLeast.rawValue).")
      return nil
    }
    return relation
  }

  private static func amount(of row: TableRow<Column>, _ kind: WishKind, _ measure: Measure?) -> WishAmount? {
    if kind == .closed {
      let isEmpty =
        refuse(.amount, of: row, unless: false, kind) && refuse(.unit, of: row, unless: false, kind)
      return isEmpty ? .quantity(.zero) : nil
    }
    if row.text(.unit) == percent {
      if row.text(.amount).isEmpty {
        row.missing(.amount, remedy: "Write a percentage from 0 to 100.")
        return nil
      }
      guard let value = row.number(.amount) else { return nil }
      if !value.isNegative, value <= Rational(100) { return .share(value / Rational(100)) }
      row.error(
        .numberOutOfRange, at: .amount, "\(quoted(row.text(.amount))) is no percentage from 0 to 100",
        remedy: "Write 60 for 60 %.")
      return nil
    }
    if kind == .searchAndRescue {
      row.error(
        .valueNotAdmitted, at: .unit, "a share for search and rescue is a percentage of all pledges",
        remedy: "Write \(percent).")
      return nil
    }
    return row.requiredAmount(.amount, of: measure?.unit, unit: .unit).map(WishAmount.quantity)
  }

  /// Reports a cell that a wish of its kind must leave empty.
  private static func refuse(
    _ column: Column, of row: TableRow<Column>, unless isAdmitted: Bool, _ kind: WishKind
  ) -> Bool {
    if isAdmitted || row.text(column).isEmpty { return true }
    row.error(
      .valueNotAdmitted, at: column, "a wish '\(kind.rawValue)' has no '\(column.rawValue)'",
      remedy: "Leave the cell empty.")
    return false
  }
}
