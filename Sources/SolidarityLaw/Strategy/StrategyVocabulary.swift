/// What the user records of an action of the five-year strategy; the program never guesses it.
public enum StrategyStatus: String, Sendable, CaseIterable {
  /// Nobody has said.
  case unknown
  /// Not begun.
  case open
  /// Begun, not finished.
  case underway
  /// Finished; in an action that recurs, finished for the year of its date.
  case done
}

/// How the strategy says when an action is due.
public enum StrategyDueKind: String, Sendable, CaseIterable {
  /// A day: `2026-06-12`.
  case date
  /// A month: `2026-05`.
  case month
  /// The middle or the end of a year: `2026 mid`, `2026 end`.
  case halfYear = "half-year"
  /// A year: `2027`.
  case year
  /// From a year on, without an end: `from 2026`.
  case fromYear = "from-year"
  /// Before a year begins: `before 2028`.
  case beforeYear = "before-year"
  /// A stretch of time: `2026-2030`, `after 2026-06`, `after 2027`, `coming years`.
  case period
  /// Every year: `yearly`.
  case recurring
  /// On a condition: `if needed`.
  case conditional
  /// No date: `unspecified`.
  case none
}

/// What an action has to do with the solidarity cycle.
public enum StrategyLink: String, Sendable, CaseIterable {
  /// It is part of the cycle or feeds it.
  case core
  /// It stands around the cycle.
  case context
}
