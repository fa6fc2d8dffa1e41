public import ExactArithmetic

/// CYC-9: every January each Member State confirms to the Coordinator the level of each measure carried out in the year before.
///
/// Article 60(6) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_60/oj. That a State has confirmed is an
/// event of kind `confirmation`; an event without a State stands for all. The levels are those of the table of implementation.
public struct JanuaryConfirmation: Sendable {
  /// The State that confirms.
  public let state: MemberState
  /// What was carried out, a measure, offsets not counted; voluntary offsets stand in ``offsets``.
  public let implemented: PerMeasure<Rational>
  /// Responsibility offsets carried out on any ground, in persons.
  public let offsets: Rational
  /// The last day of January after the pool year.
  public let due: CalendarDate?
  /// The day of the confirmation; nil where none is recorded.
  public let confirmed: CalendarDate?
  /// Where the confirmation stands by the clock.
  public let standing: CalendarItem.State

  static func of(_ state: MemberState, in context: RuleContext, events: CycleEvents) -> JanuaryConfirmation {
    let year = context.cycle.year + 1
    let rows = context.rows.implementation(by: state).filter { row in
      // A confirmation is about the pool year alone; what was carried out later belongs to the next one.
      row.month.hasPrefix("\(context.cycle.year)-")
    }
    func sum(_ measure: ImplementedMeasure) -> Rational {
      CarriedOut.sum(rows.filter { $0.measure == measure }, .implemented, in: context)
    }
    let due = CalendarDate(year: year, month: 1, day: 31)
    let opens = CalendarDate(year: year, month: 1, day: 1)
    let confirmed = events.counted.first { event in
      event.kind == .confirmation && (event.state == nil || event.state == state)
        && (opens.map { event.date >= $0 } ?? false)
    }?.date
    return JanuaryConfirmation(
      state: state,
      implemented: PerMeasure(relocation: sum(.relocation), financial: sum(.financial), alternative: sum(.alternative)),
      offsets: sum(.offset), due: due, confirmed: confirmed,
      standing: CalendarItem.State(due: due, actual: confirmed, isDone: false, clock: context.cycle.asAt))
  }
}

extension Assessment {
  /// The January confirmation of every bound State.
  public var confirmations: [JanuaryConfirmation] {
    let context = RuleContext(cycle)
    let events = CycleEvents(cycle: cycle)
    return states.filter(\.isBound).map { JanuaryConfirmation.of($0.state, in: context, events: events) }
  }
}
