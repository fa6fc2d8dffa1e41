/// How far a solve has come, in numbers for people to look at.
public struct SolveProgress: Sendable, Hashable {
  /// What a solve does one after the other.
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    /// The simplex method in floating point.
    case simplex
    /// The exact proof of a basis.
    case proof
    /// The search over whole numbers.
    case integers
  }

  /// What is being done.
  public let phase: Phase
  /// Simplex iterations so far.
  public let iterations: Int
  /// The time since the solve began.
  public let elapsed: Duration
}
