import ExactArithmetic

/// A recorded draw and its split in proportion to the overall pledges (DRAW-1).
public struct AssessedDraw: Sendable {
  /// The row as recorded.
  public let record: DrawRecord
  /// How the draw is split.
  public let draw: ProportionalDraw.Draw
  /// Contributors that take no part because their effective pledge is not known.
  public let unknown: [MemberState]
}

extension Assessment {
  /// The recorded draws up to the clock, in order of date, each split over the contributors whose effective pledge is known.
  ///
  /// Draws of one day go by benefitting State in protocol order. Where a contributor cannot serve a beneficiary, the
  /// distribution gives the nearest split; here every contributor serves every beneficiary.
  public var draws: [AssessedDraw] {
    let context = RuleContext(cycle)
    let rows = cycle.draws.filter { context.counts($0.date) }.sorted {
      ($0.date, $0.benefitting, $0.measure, $0.amount) < ($1.date, $1.benefitting, $1.measure, $1.amount)
    }
    var pools = PerMeasure { measure in
      ProportionalDraw(
        pledges: states.map { (state: $0.state, pledge: $0.effective[measure].value ?? .zero) }, measure: measure)
    }
    return rows.map { row in
      AssessedDraw(
        record: row, draw: pools[row.measure].draw(row.amount),
        unknown: states.filter { $0.effective[row.measure].value == nil }.map(\.state))
    }
  }
}
