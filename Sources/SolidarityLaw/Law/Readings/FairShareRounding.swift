public import ExactArithmetic

/// How is a fair share rounded to whole persons?
public enum FairShareRounding: String, Reading {
  /// Upwards: 3 360.44 becomes 3 361, as the figures of the 2026 pool show.
  case up
  /// To the nearest whole person, halves upwards.
  case nearest
  /// Downwards.
  case down

  public static let name = "fairShareRounding"
  public static let question = ReadingQuestion.fairShareRounding
  public static let citation = Citation("57(3)")
  public static let rule = Rule.fairShareOfReferenceNumber
  public static let defaultCase = FairShareRounding.up

  /// The rounding of exact numbers that the answer means.
  public var roundingRule: RoundingRule {
    switch self {
    case .up: .up
    case .nearest: .nearest
    case .down: .down
    }
  }

  public var english: String {
    switch self {
    case .up: "Upwards: 3 360.44 becomes 3 361, as the figures of the 2026 pool show."
    case .nearest: "To the nearest whole person, halves upwards."
    case .down: "Downwards."
    }
  }
}
