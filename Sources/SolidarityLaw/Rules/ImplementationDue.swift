/// DRAW-3: until when pledges are to be implemented.
///
/// Article 60(3), first subparagraph, of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_60/oj: before the
/// end of the pool year, financial contributions excepted; what has begun is completed afterwards (Articles 65(3), 67(12)).
public enum ImplementationDue {
  /// The last day for a measure; nil for money, which has none.
  public static func lastDay(_ measure: Measure, poolYear: Int) -> CalendarDate? {
    measure == .financial ? nil : CalendarDate(year: poolYear, month: 12, day: 31)
  }

  /// Whether the time for a measure has run out by the clock; never without a clock.
  static func isPast(_ measure: Measure, in context: RuleContext) -> Bool {
    guard let clock = context.cycle.asAt, let last = lastDay(measure, poolYear: context.cycle.year)
    else { return false }
    return clock > last
  }
}
