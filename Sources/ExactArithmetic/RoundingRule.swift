/// How a fraction becomes a whole number.
public enum RoundingRule: String, Sendable, CaseIterable, Codable {
  /// To the next whole number above (towards +∞).
  case up
  /// To the nearest whole number; a half goes up.
  case nearest
  /// To the nearest whole number; a half goes to the even one.
  case nearestEven
  /// To the next whole number below (towards −∞).
  case down
}
