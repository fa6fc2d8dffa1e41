public import ExactArithmetic

/// An amount that was not known and was filled by `--assume`.
public struct Assumption: Sendable, Hashable {
  /// The State concerned.
  public var state: MemberState
  /// The measure concerned.
  public var measure: Measure
  /// The value.
  public var value: Rational
  /// `zero` or `fairShare`.
  public var policy: String

  /// Creates the value from its parts.
  public init(state: MemberState, measure: Measure, value: Rational, policy: String) {
    self.state = state
    self.measure = measure
    self.value = value
    self.policy = policy
  }
}
