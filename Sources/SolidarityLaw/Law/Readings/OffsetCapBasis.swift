/// What is the most that a State can owe in mandatory offsets?
public enum OffsetCapBasis: String, Reading {
  /// Its adjusted fair share less its relocation pledge; money does not lower it.
  case residual
  /// Its whole fair share, as the paragraph reads by itself.
  case fairShare
  /// Its adjusted fair share less the value of its whole pledge, money included.
  case strict

  public static let name = "offsetCap"
  public static let question = ReadingQuestion.offsetCap
  public static let citation = Citation("63(7)")
  public static let rule = Rule.offsetCap
  public static let defaultCase = OffsetCapBasis.residual

  public var english: String {
    switch self {
    case .residual: "Its adjusted fair share less its relocation pledge; money does not lower it."
    case .fairShare: "Its whole fair share, as the paragraph reads by itself."
    case .strict: "Its adjusted fair share less the value of its whole pledge, money included."
    }
  }
}
