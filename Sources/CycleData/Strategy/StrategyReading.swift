public import SolidarityLaw

/// A strategy folder as it was read.
public struct StrategyReading: Sendable {
  /// The strategy, its rows in the order of the files.
  public let strategy: Strategy
  /// What looks wrong without making the folder unreadable, by file, line and column.
  public let findings: [Finding]
}
