/// Which pool years lie within the five years of a crisis credit?
public enum CreditYears: String, Reading {
  /// Those that begin within them.
  case begun
  /// Those that lie within them as a whole.
  case whole

  public static let name = "creditYears"
  public static let question = ReadingQuestion.creditYears
  public static let citation = Citation(.crisisAndForceMajeure, "9(4)")
  public static let rule = Rule.crisisCredit
  public static let defaultCase = CreditYears.begun

  public var english: String {
    switch self {
    case .begun: "Those that begin within them."
    case .whole: "Those that lie within them as a whole."
    }
  }
}
