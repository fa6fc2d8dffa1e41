/// STAT-3: a significant migratory situation rests on arrivals of the current and of earlier years together.
///
/// Article 10(3) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_10/oj. How many years is not said; in
/// 2025 it was about five. The rule only shows where the record has no more than one year of any indicator behind a finding.
enum SignificantSituation {
  /// Whether the cycle has indicators of a State found in such a situation, but of one year only.
  static func restsOnOneYear(_ ledger: StateAssessment, in context: RuleContext) -> Bool {
    guard ledger.statuses.contains(.significant) else { return false }
    let years = Set(
      context.cycle.indicators.lazy.filter { $0.area == ledger.state.code && $0.value != nil }.map {
        $0.period.prefix(4)
      })
    return years.count == 1
  }
}
