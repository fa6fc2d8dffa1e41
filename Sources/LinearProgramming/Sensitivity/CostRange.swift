public import ExactArithmetic

/// How far the objective coefficient of one variable may move while the optimal values stay as they are.
public struct CostRange: Sendable, Hashable {
  /// The coefficient as it is.
  public let cost: Rational
  /// The least coefficient with which the values stay optimal; `nil` where there is no limit.
  public let lower: Rational?
  /// The greatest coefficient with which the values stay optimal; `nil` where there is no limit.
  public let upper: Rational?
  /// The objective value at `lower`; `nil` where there is no limit.
  public let objectiveAtLower: Rational?
  /// The objective value at `upper`; `nil` where there is no limit.
  public let objectiveAtUpper: Rational?
  /// What would start to move at `lower`; `nil` where there is no limit.
  public let entersAtLower: SensitivityPart?
  /// What would start to move at `upper`; `nil` where there is no limit.
  public let entersAtUpper: SensitivityPart?
}

/// A variable or the activity of a constraint that ends a range.
public enum SensitivityPart: Sendable, Hashable {
  /// A variable.
  case variable(LinearProgram.Variable)
  /// A constraint.
  case constraint(LinearProgram.Constraint)
}
