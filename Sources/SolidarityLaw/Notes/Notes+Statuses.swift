extension Notes {
  /// Whether recorded statuses are consistent (STAT-1 to STAT-3).
  var ofStatuses: [Note?] {
    [
      note("statusesExclude", statesWhere { StatusConsistency.conflicts($0.statuses, in: context) }, Citation("2(25)"))
      {
        "\($0): recorded both under migratory pressure and in a significant migratory situation, which the definitions "
          + "keep apart; both records are kept."
      },
      note(
        "riskBesidePressure", statesWhere { StatusConsistency.isRiskBesidePressure($0.statuses) }, Citation("11(1)")
      ) {
        "\($0): recorded at risk of the migratory pressure that is recorded as found already."
      },
      note(
        "disembarkationsWithoutPressure", statesWhere(SearchAndRescuePressure.lacksFinding), Citation("11(3)")
      ) {
        "\($0): disembarkations after search and rescue are recorded without a finding of pressure, which large and "
          + "disproportionate ones oblige the Commission to make."
      },
      note(
        "significantOnOneYear", statesWhere { SignificantSituation.restsOnOneYear($0, in: context) }, Citation("10(3)")
      ) {
        "\($0): found in a significant migratory situation, which rests on several years, while the indicators here "
          + "cover one."
      },
      note("systemicShortcomings", statesWhere(ShortcomingRelease.isReleased), Citation("60(3)")) {
        "\($0): systemic shortcomings are recorded, so others owe the State neither pledges nor offsets."
      },
    ]
  }
}
