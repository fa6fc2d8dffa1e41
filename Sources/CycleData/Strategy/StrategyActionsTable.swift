import SolidarityLaw

/// `strategy_actions.csv`: what the five-year strategy announces, and how far the user knows it to be.
enum StrategyActionsTable: FileTable {
  enum Column: String, TableColumn {
    case id, priority, action, actor, due
    case kind = "due_kind"
    case link = "solidarity_cycle_link"
    case section = "source_section"
    case status
    case statusDate = "status_date"
    case source

    static let optional: [Column] = [.status, .statusDate]
  }

  static let file = "strategy_actions.csv"
  static let repetition = Repetition.forbidden([Column.id])

  static func record(from row: TableRow<Column>) -> StrategyAction? {
    let id = row.filled(.id, remedy: "Give the action a name of its own, such as S-01.")
    let action = row.filled(.action, remedy: "Say what the strategy announces.")
    let actor = row.filled(.actor, remedy: "Say who has to act.")
    let due = due(of: row)
    let link = row.word(.link, StrategyLink.self, absent: .context)
    let status = row.word(.status, StrategyStatus.self, absent: .unknown)
    let date = row.date(.statusDate)
    guard let id, let action, let actor, let due, let link, let status else { return nil }
    check(status, date, due, in: row)
    return StrategyAction(
      id: id, priority: row.text(.priority), action: action, actor: actor, due: due, link: link,
      section: row.text(.section), status: status, statusDate: date, provenance: row.provenance)
  }

  private static func due(of row: TableRow<Column>) -> StrategyDue? {
    guard let kind = row.word(.kind, StrategyDueKind.self) else { return nil }
    if let due = StrategyDue(row.text(.due), kind: kind) { return due }
    row.error(
      .dueMalformed, at: .due, "\(quoted(row.text(.due))) is no '\(kind.rawValue)'",
      remedy: "Write it as \(example(of: kind)), or correct '\(Column.kind.rawValue)'.")
    return nil
  }

  private static func example(of kind: StrategyDueKind) -> String {
    switch kind {
    case .date: "2026-06-12"
    case .month: "2026-05"
    case .halfYear: "2026 mid or 2026 end"
    case .year: "2027"
    case .fromYear: "from 2026"
    case .beforeYear: "before 2028"
    case .period: "2026-2030"
    case .recurring: "yearly"
    case .conditional: "if needed"
    case .none: "unspecified"
    }
  }

  private static func check(
    _ status: StrategyStatus, _ date: CalendarDate?, _ due: StrategyDue, in row: TableRow<Column>
  ) {
    if date != nil, status == .unknown {
      row.warning(
        .statusDateWithoutStatus, at: .statusDate, "a date is given, but no status",
        remedy: "Write open, underway or done in 'status', or leave the date out.")
    }
    if date == nil, due.kind == .recurring, status != .unknown {
      row.warning(
        .recurringWithoutDate, at: .status, "the action recurs, and the row does not say which year its status is of",
        remedy: "Write the day in 'status_date'; until then the action counts as unknown.")
    }
  }
}
