/// STAT-2: large arrivals from recurring disembarkations after search and rescue oblige the Commission to find pressure.
///
/// Article 11(3) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_11/oj. "Large" has no number, so the
/// rule only shows where a record has the ground without the finding.
enum SearchAndRescuePressure {
  /// Whether disembarkations are recorded as ground but no pressure is.
  static func lacksFinding(_ ledger: StateAssessment) -> Bool {
    ledger.searchAndRescue == true && !ledger.statuses.contains(.pressure)
  }
}
