/// How far is the cap on offsets lifted in a crisis?
public enum CrisisCap: String, Reading {
  /// Every State goes up to its cap before any goes beyond.
  case whereNecessary
  /// Caps play no part.
  case lifted

  public static let name = "crisisCap"
  public static let question = ReadingQuestion.crisisCap
  public static let citation = Citation(.crisisAndForceMajeure, "9(1)")
  public static let rule = Rule.crisisOffsets
  public static let defaultCase = CrisisCap.whereNecessary

  public var english: String {
    switch self {
    case .whereNecessary: "Every State goes up to its cap before any goes beyond."
    case .lifted: "Caps play no part."
    }
  }
}
