public import ExactArithmetic

/// An optimal point of a linear program with the dual values that prove it, all exact.
///
/// Signs: for a program that maximises, a positive dual value or reduced cost says that the activity or value is held down
/// by its upper bound, a negative one that it is held up by its lower bound; for one that minimises the other way round.
/// Either way it is the change of the objective for each unit by which that bound is raised.
public struct ExactSolution: Sendable, Hashable {
  /// The value of every variable, by index.
  public let values: [Rational]
  /// The objective coefficient less `Σ dual · coefficient` of every variable, by index.
  public let reducedCosts: [Rational]
  /// The activity `Σ coefficient · value` of every constraint, by index.
  public let activities: [Rational]
  /// The dual value of every constraint, by index.
  public let duals: [Rational]
  /// The objective at this point, the constant included.
  public let objectiveValue: Rational
  /// The basis to which the point belongs.
  public let basis: Basis

  /// The value of a variable; `nil` where the index is none of this solution's.
  public func value(of variable: LinearProgram.Variable) -> Rational? {
    values.indices.contains(variable.index) ? values[variable.index] : nil
  }

  /// The reduced cost of a variable; `nil` where the index is none of this solution's.
  public func reducedCost(of variable: LinearProgram.Variable) -> Rational? {
    reducedCosts.indices.contains(variable.index) ? reducedCosts[variable.index] : nil
  }

  /// The activity of a constraint; `nil` where the index is none of this solution's.
  public func activity(of constraint: LinearProgram.Constraint) -> Rational? {
    activities.indices.contains(constraint.index) ? activities[constraint.index] : nil
  }

  /// The dual value of a constraint; `nil` where the index is none of this solution's.
  public func dual(of constraint: LinearProgram.Constraint) -> Rational? {
    duals.indices.contains(constraint.index) ? duals[constraint.index] : nil
  }
}
