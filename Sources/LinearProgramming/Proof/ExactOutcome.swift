public import ExactArithmetic

/// What is proven of a linear program; whole-number demands are not looked at.
public enum ExactOutcome: Sendable, Hashable {
  /// No feasible point is better than this one.
  case optimal(ExactSolution)
  /// No point is feasible.
  case infeasible(InfeasibilityProof)
  /// Feasible points improve without end.
  case unbounded(UnboundednessProof)
}

/// Multipliers of the constraints whose sum no point within the variables' bounds can satisfy (Farkas 1902).
public struct InfeasibilityProof: Sendable, Hashable {
  /// One multiplier for each constraint: a positive one takes its lower bound, a negative one its upper bound.
  public let multipliers: [Rational]
  /// By how much the weighted bounds of the constraints exceed what the variables' bounds allow; above zero.
  public let gap: Rational
}

/// A feasible point and a direction in which one may go on for ever and the objective always improves.
public struct UnboundednessProof: Sendable, Hashable {
  /// The value of every variable at the feasible point, by index.
  public let values: [Rational]
  /// The activity of every constraint at the feasible point, by index.
  public let activities: [Rational]
  /// The change of every variable along the direction, by index.
  public let ray: [Rational]
}
