/// Which value of an alternative measure counts against the money due?
public enum AlternativeValue: String, Reading {
  /// The value that both States agreed, even above the pledged estimate.
  case agreed
  /// The agreed value up to the pledged estimate.
  case pledged

  public static let name = "alternativeValue"
  public static let question = ReadingQuestion.alternativeValue
  public static let citation = Citation("65(1)")
  public static let rule = Rule.agreedValue
  public static let defaultCase = AlternativeValue.agreed

  public var english: String {
    switch self {
    case .agreed: "The value that both States agreed, even above the pledged estimate."
    case .pledged: "The agreed value up to the pledged estimate."
    }
  }
}
