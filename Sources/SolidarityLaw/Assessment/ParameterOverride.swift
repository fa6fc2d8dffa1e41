public import ExactArithmetic

/// A legal parameter that the user overrode.
public struct ParameterOverride: Sendable, Hashable {
  /// The id.
  public var id: String
  /// The act's value.
  public var statutory: Rational
  /// The value that the user set.
  public var value: Rational

  /// Creates the value from its parts.
  public init(id: String, statutory: Rational, value: Rational) {
    self.id = id
    self.statutory = statutory
    self.value = value
  }
}
