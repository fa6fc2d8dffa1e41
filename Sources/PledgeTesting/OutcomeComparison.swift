import PoolAllocation
public import SolidarityLaw

/// Two outcomes side by side: every figure that differs, with both values.
///
/// Distributions are compared only where both outcomes have one; else every flow would seem to vanish.
public struct OutcomeComparison: Sendable {
  /// What differs: States in protocol order, then the pool, gates and offsets, the dates, and the distribution.
  public let changes: [FigureChange]

  /// The comparison of an outcome with the one it started from.
  public init(from before: PoolOutcome, to after: PoolOutcome) {
    var sheets = (before: FigureSheet(before.assessment), after: FigureSheet(after.assessment))
    if let old = before.offsetDistribution, let new = after.offsetDistribution {
      let rows = OffsetRows(old, new)
      rows.add(old, to: &sheets.before)
      rows.add(new, to: &sheets.after)
    }
    if let old = before.allocation, let new = after.allocation {
      let rows = DistributionRows(old.result, new.result)
      rows.add(old.result, to: &sheets.before)
      rows.add(new.result, to: &sheets.after)
      OutcomeComparison.add(old.searchAndRescue, to: &sheets.before)
      OutcomeComparison.add(new.searchAndRescue, to: &sheets.after)
    }
    changes = sheets.before.changes(to: sheets.after)
  }

  private static func add(_ outcomes: [SearchAndRescueOutcome], to sheet: inout FigureSheet) {
    for outcome in outcomes {
      let path = "allocation.searchAndRescue.\(outcome.measure.rawValue)"
      let unit = outcome.measure.unit
      let measure: KeyValuePairs<String, PhraseValue> = ["measure": .message(outcome.measure)]
      sheet.add(
        .known(outcome.target, unit: unit), OutcomeLabel.searchAndRescueTarget.with(measure),
        at: "\(path).target")
      sheet.add(
        .known(outcome.received, unit: unit), OutcomeLabel.searchAndRescueReceived.with(measure),
        at: "\(path).received")
      sheet.add(
        .condition(outcome.isMet), OutcomeLabel.searchAndRescueMet.with(measure),
        at: "\(path).met")
    }
  }
}
