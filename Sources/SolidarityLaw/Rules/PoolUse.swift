/// USE-1: a State that the Commission found under pressure benefits from the pool once it gives notice.
///
/// Article 58 of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_58/oj. Access follows from the notice,
/// nobody approves it; whether it could begin with the decision of Article 11 is the reading `benefittingFrom`.
enum PoolUse {
  /// Whether the State benefits on this ground.
  static func isBenefitting(_ record: StateRecord, in context: RuleContext) -> Bool {
    guard record.isBound else { return false }
    let rows = context.rows.access(of: record.state)
    if rows.contains(where: { gaveNotice($0) && context.counts($0.date) }) { return true }
    return context.reading(BenefittingFrom.self) == .decision
      && context.rows.statuses(of: record.state).contains { $0.status == .pressure }
  }

  /// Whether a step is the notice from which on a State found under pressure benefits.
  static func gaveNotice(_ row: AccessRecord) -> Bool {
    row.route == .article58 && (row.outcome == .notified || row.outcome == .accepted)
  }
}
