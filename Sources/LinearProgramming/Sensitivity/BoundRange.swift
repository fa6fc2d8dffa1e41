public import ExactArithmetic

/// How far one bound may move while its price stays what it is.
public struct BoundRange: Sendable, Hashable {
  /// Which bound is meant.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// The lower bound.
    case lower
    /// The upper bound.
    case upper
    /// Both at once, where they are equal.
    case both
  }

  /// Which bound is meant.
  public let side: Side
  /// The bound as it is.
  public let bound: Rational
  /// The change of the objective for each unit by which the bound is raised; zero where it does not hold anything back.
  public let price: Rational
  /// The least bound with this price; `nil` where there is no limit.
  public let lower: Rational?
  /// The greatest bound with this price; `nil` where there is no limit.
  public let upper: Rational?
  /// The objective value at `lower`; `nil` where there is no limit.
  public let objectiveAtLower: Rational?
  /// The objective value at `upper`; `nil` where there is no limit.
  public let objectiveAtUpper: Rational?
  /// What reaches a bound of its own at `lower`; `nil` where there is no limit.
  public let limitAtLower: SensitivityPart?
  /// What reaches a bound of its own at `upper`; `nil` where there is no limit.
  public let limitAtUpper: SensitivityPart?

  /// Whether the price is vouched for in one direction only, or in none: the basis is degenerate here.
  public var isDegenerate: Bool { lower == bound || upper == bound }
}
