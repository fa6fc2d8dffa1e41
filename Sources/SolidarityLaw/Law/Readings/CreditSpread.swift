/// How much of a crisis credit can be deducted in one pool year?
public enum CreditSpread: String, Reading {
  /// All that is left of it.
  case free
  /// A fifth of it, the same in each of the five years.
  case proportional

  public static let name = "creditSpread"
  public static let question = ReadingQuestion.creditSpread
  public static let citation = Citation(.crisisAndForceMajeure, "9(4)")
  public static let rule = Rule.crisisCredit
  public static let defaultCase = CreditSpread.free

  public var english: String {
    switch self {
    case .free: "All that is left of it."
    case .proportional: "A fifth of it, the same in each of the five years."
    }
  }
}
