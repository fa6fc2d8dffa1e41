extension Notes {
  /// Whether recorded statuses are consistent (STAT-1 to STAT-3).
  var ofStatuses: [Note?] {
    [
      note(.statusesExclude, statesWhere { StatusConsistency.conflicts($0.statuses, in: context) }, Citation("2(25)")),
      note(
        .riskBesidePressure, statesWhere { StatusConsistency.isRiskBesidePressure($0.statuses) }, Citation("11(1)")
      ),
      note(
        .disembarkationsWithoutPressure, statesWhere(SearchAndRescuePressure.lacksFinding), Citation("11(3)")
      ),
      note(
        .significantOnOneYear, statesWhere { SignificantSituation.restsOnOneYear($0, in: context) }, Citation("10(3)")
      ),
      note(.systemicShortcomings, statesWhere(ShortcomingRelease.isReleased), Citation("60(3)")),
    ]
  }
}
