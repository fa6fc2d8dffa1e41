/// What scaling did to the numbers that GLPK saw.
public struct ScalingReport: Sendable, Hashable {
  /// The magnitudes of the smallest and the greatest coefficient.
  public struct Range: Sendable, Hashable {
    /// The smallest magnitude that is not zero.
    public let smallest: Double
    /// The greatest magnitude.
    public let greatest: Double
  }

  /// What was asked for.
  public let requested: SolveOptions.Scaling
  /// Whether units were changed; well-scaled coefficients are left as they are.
  public let unitsChanged: Bool
  /// The coefficients as the program has them; `nil` where it has none.
  public let before: Range?
  /// The coefficients as they were handed to GLPK.
  public let after: Range?
}
