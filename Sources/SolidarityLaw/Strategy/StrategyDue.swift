/// When an action of the strategy is due: the words of the strategy, and the days that they bound.
public struct StrategyDue: Hashable, Sendable {
  public let kind: StrategyDueKind
  /// The words as recorded.
  public let text: String
  /// The first day, where there is one.
  public let opens: CalendarDate?
  /// The last day, where there is one; the middle of a year is 30 June.
  public let last: CalendarDate?

  /// Reads the words of a kind, or gives nil where they do not fit it.
  ///
  /// Whatever stands behind a period, a condition or no date is kept as words without days unless it names years.
  public init?(_ text: String, kind: StrategyDueKind) {
    self.kind = kind
    self.text = text
    switch kind {
    case .date:
      guard let day = CalendarDate(text) else { return nil }
      (opens, last) = (day, day)
    case .month:
      guard let first = CalendarDate(text + "-01") else { return nil }
      (opens, last) = (first, StrategyDue.endOfMonth(first))
    case .year:
      guard let year = StrategyDue.year(text) else { return nil }
      (opens, last) = (StrategyDue.firstDay(year), StrategyDue.lastDay(year))
    case .halfYear:
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 2, let year = StrategyDue.year(words[0]), words[1] == "mid" || words[1] == "end" else {
        return nil
      }
      opens = StrategyDue.firstDay(year)
      last = words[1] == "mid" ? CalendarDate(year: year, month: 6, day: 30) : StrategyDue.lastDay(year)
    case .fromYear:
      guard let year = StrategyDue.year(after: "from ", in: text) else { return nil }
      (opens, last) = (StrategyDue.firstDay(year), nil)
    case .beforeYear:
      guard let year = StrategyDue.year(after: "before ", in: text) else { return nil }
      (opens, last) = (nil, StrategyDue.lastDay(year - 1))
    case .period: (opens, last) = StrategyDue.period(text)
    case .recurring, .conditional, .none: (opens, last) = (nil, nil)
    }
  }

  private static func period(_ text: String) -> (CalendarDate?, CalendarDate?) {
    let years = text.split(separator: "-", omittingEmptySubsequences: false).map { year(String($0)) }
    if years.count == 2, let first = years[0], let second = years[1], first <= second {
      return (firstDay(first), lastDay(second))
    }
    if let year = year(after: "after ", in: text) { return (firstDay(year + 1), nil) }
    if text.hasPrefix("after "), let month = CalendarDate(text.dropFirst("after ".count) + "-01") {
      return (endOfMonth(month)?.adding(days: 1), nil)
    }
    return (nil, nil)
  }

  private static func year(after prefix: String, in text: String) -> Int? {
    text.hasPrefix(prefix) ? year(String(text.dropFirst(prefix.count))) : nil
  }

  /// A year of four digits that the calendar has, its neighbours too.
  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text),
      (1901...2199).contains(year)
    else { return nil }
    return year
  }

  private static func firstDay(_ year: Int) -> CalendarDate? { CalendarDate(year: year, month: 1, day: 1) }
  private static func lastDay(_ year: Int) -> CalendarDate? { CalendarDate(year: year, month: 12, day: 31) }

  private static func endOfMonth(_ first: CalendarDate) -> CalendarDate? {
    CalendarDate(
      year: first.year, month: first.month, day: CalendarDate.daysInMonth(first.month, of: first.year))
  }
}
