/// Is a finding of systemic shortcomings a release from duty or a ban?
public enum Shortcoming: String, Reading {
  /// A release: a recorded voluntary maximum reopens the pair.
  case released
  /// A ban: the pair stays closed.
  case closed

  public static let name = "shortcoming"
  public static let question = ReadingQuestion.shortcoming
  public static let citation = Citation("60(3)")
  public static let rule = Rule.shortcomingRelease
  public static let defaultCase = Shortcoming.released

  public var english: String {
    switch self {
    case .released: "A release: a recorded voluntary maximum reopens the pair."
    case .closed: "A ban: the pair stays closed."
    }
  }
}
