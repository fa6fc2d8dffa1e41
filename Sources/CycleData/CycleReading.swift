public import SolidarityLaw

/// A cycle folder as it was read.
public struct CycleReading: Sendable {
  /// The cycle, its tables in the order of the files.
  public let cycle: Cycle
  /// What looks wrong without making the folder unreadable, by file, line and column.
  public let findings: [Finding]
}
