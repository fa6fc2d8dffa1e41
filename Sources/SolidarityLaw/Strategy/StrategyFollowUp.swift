/// Where the actions of the five-year strategy stand in one year of the cycle (Article 8).
///
/// Whether an action is done is recorded, never inferred: an action without a status is unknown, not late.
public struct StrategyFollowUp: Sendable {
  /// How an action's time lies to the year.
  public enum Timing: String, Sendable, CaseIterable {
    /// Its last day lies in the year, or it recurs every year.
    case dueThisYear
    /// Its last day lies before the year.
    case dueEarlier
    /// It runs through the year: begun by its end, with a later last day or none.
    case running
    /// Its time comes after the year.
    case dueLater
    /// The strategy gives no date.
    case undated
  }

  /// What the record says at the clock.
  public enum Outcome: String, Sendable, CaseIterable {
    /// Done, in time as far as its date tells.
    case done
    /// Done after its last day, or not done though the clock has passed that day.
    case late
    /// Recorded as not done, its last day not passed by the clock.
    case open
    /// Nothing recorded.
    case unknown
  }

  public struct Entry: Sendable {
    public let action: StrategyAction
    public let timing: Timing
    public let outcome: Outcome
    /// The last day that was held against the record; in an action that recurs the last of the year.
    public let last: CalendarDate?
  }

  public let strategy: Strategy
  public let year: Int
  /// One entry an action, in the order of the file.
  public let entries: [Entry]

  /// The follow-up in a year; facts after the clock do not count, and without a clock nothing is late that is not done.
  public init(_ strategy: Strategy, year: Int, asAt clock: CalendarDate?) {
    self.strategy = strategy
    self.year = year
    entries = strategy.actions.map { action in
      let timing = StrategyFollowUp.timing(of: action.due, in: year)
      let last = action.due.kind == .recurring ? CalendarDate(year: year, month: 12, day: 31) : action.due.last
      return Entry(
        action: action, timing: timing, outcome: StrategyFollowUp.outcome(of: action, last, in: year, clock),
        last: last)
    }
  }

  /// The entries of a timing, in the order of the file.
  public func entries(_ timing: Timing) -> [Entry] {
    entries.filter { $0.timing == timing }
  }

  private static func timing(of due: StrategyDue, in year: Int) -> Timing {
    if due.kind == .recurring { return .dueThisYear }
    if let last = due.last, last.year < year { return .dueEarlier }
    if due.last?.year == year { return .dueThisYear }
    if let opens = due.opens { return opens.year <= year ? .running : .dueLater }
    return due.last == nil ? .undated : .dueLater
  }

  private static func outcome(
    of action: StrategyAction, _ last: CalendarDate?, in year: Int, _ clock: CalendarDate?
  ) -> Outcome {
    let hasPassed = last.map { last in clock.map { $0 > last } ?? false } ?? false
    let isAhead = action.statusDate.map { date in clock.map { date > $0 } ?? false } ?? false
    switch action.status {
    case .unknown: return .unknown
    // What is recorded for another year of an action that recurs says nothing of this one.
    case _ where action.due.kind == .recurring && action.statusDate?.year != year: return .unknown
    case .open, .underway: return hasPassed ? .late : .open
    case .done where isAhead: return hasPassed ? .late : .open
    case .done:
      guard let date = action.statusDate, let last else { return .done }
      return date > last ? .late : .done
    }
  }
}
