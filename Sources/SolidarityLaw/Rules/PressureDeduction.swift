/// DED-1: who can ask for a deduction for migratory pressure.
///
/// Article 61(1) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_61/oj: a State found under pressure or
/// that considers itself so, which has neither given notice under Article 58 nor notified a need under Article 59.
enum PressureDeduction {
  /// Whether the record has the status that the request rests on.
  static func hasGround(_ statuses: [Status]) -> Bool {
    statuses.contains(.pressure) || statuses.contains(.claimsPressure)
  }

  /// Whether the record shows that the State already turned to the pool.
  static func isExcluded(_ state: MemberState, in context: RuleContext) -> Bool {
    context.rows.access(of: state).contains { context.counts($0.date) }
  }
}
