import SolidarityLaw

extension TableBuilder {
  /// Every table that has a row, in the order of the report; one CSV file each.
  var all: [ReportTable] {
    var tables = [
      statuses, map, shares, ledger, pledges, deductions, totals, waterfall, gates, offsetStates,
    ]
    tables += offsetFlowTables + offsetComparisonTables + offsetOutcomeTables
    if result.allocation != nil || result.infeasibility != nil { tables += allocationTables }
    tables += drawDataTables
    tables += [calendar, events, readings]
    tables.append(effects)
    if let statement { tables.append(statement) }
    if let overview = comparisons.indicators {
      tables += [indicators(overview), fiveYears(overview), findings(overview)]
    }
    if let releases = comparisons.vintages { tables += [vintages(releases), vintageShares(releases)] }
    if let yearOnYear { tables += yearTables(yearOnYear) }
    tables += strategyTables.data
    tables += [open, notes, parameters, acts, inputs]
    return tables.filter { !$0.rows.isEmpty }
  }

  /// The names of all tables that a report can have, by which an earlier report's files are known.
  static let names: Set<String> = [
    "wishes", "conflict_relocation", "conflict_financial", "conflict_alternative", "remedies_relocation",
    "remedies_financial", "remedies_alternative",
    "statuses", "map", "shares", "ledger", "pledges", "deductions", "totals", "waterfall", "gates", "offset_states",
    "offset_flows", "offset_volumes", "offset_caps", "offset_limits", "offset_credit", "year_end_debts", "crisis",
    "crisis_offsets",
    "credits",
    "coverage", "utilisation", "flows", "search_and_rescue", "exclusions", "draws", "draw_parts", "draw_positions",
    "money_due",
    "confirmations", "calendar", "events", "readings",
    "reading_effects", "statement", "indicators", "indicator_years",
    "indicator_findings", "key_vintages", "key_vintage_shares", "year_totals", "year_states", "strategy_actions",
    "strategy_figures", "open_questions", "notes", "parameters", "acts", "inputs",
  ]
}
