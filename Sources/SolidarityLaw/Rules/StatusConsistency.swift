/// STAT-1: what the Commission found of a State, and whether the record is consistent with the definitions.
///
/// Articles 11(1) and 2(24) and (25) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_11/oj. The act
/// has no numeric threshold, so a status is only ever recorded. The definitions of pressure and of a significant situation
/// exclude each other (reading `statusExclusivity`); a risk goes with a significant situation, as in the decision of 2025.
enum StatusConsistency {
  /// Whether the record gives a State two statuses of which one excludes the other.
  static func conflicts(_ statuses: [Status], in context: RuleContext) -> Bool {
    guard context.reading(StatusExclusivity.self) == .exclusive else { return false }
    return statuses.contains(.pressure) && statuses.contains(.significant)
  }

  /// Whether a State is both found under pressure and at risk of what it already has.
  static func isRiskBesidePressure(_ statuses: [Status]) -> Bool {
    statuses.contains(.pressure) && statuses.contains(.risk)
  }
}
