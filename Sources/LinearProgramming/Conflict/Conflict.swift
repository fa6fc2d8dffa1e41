/// Constraints and bounds that cannot hold together, while any of them less could: an irreducible infeasible subset.
public struct Conflict: Sendable, Equatable {
  /// Something that takes part in a conflict.
  public enum Member: Sendable, Hashable {
    /// A constraint with all its limits.
    case constraint(LinearProgram.Constraint)
    /// The lower bound of a variable.
    case lowerBound(LinearProgram.Variable)
    /// The upper bound of a variable.
    case upperBound(LinearProgram.Variable)
  }

  /// Those of the members that were allowed to go; without any one of them the rest can hold. Constraints come first, in the
  /// program's order, then bounds.
  public let members: [Member]

  /// What was not allowed to go and is needed for the contradiction.
  public let background: [Member]

  /// The program of the members and of all that was not allowed to go; infeasible.
  public let program: LinearProgram

  /// The proof that it is.
  public let proof: InfeasibilityProof
}
