/// Does the percentage for States with search-and-rescue disembarkations bind the distribution?
public enum SearchAndRescueShare: String, Reading {
  /// It is reported as met or missed.
  case indicative
  /// It is a reserve that the distribution must respect.
  case binding

  public static let name = "searchAndRescueShare"
  public static let question = ReadingQuestion.searchAndRescueShare
  public static let citation = Citation("57(2)")
  public static let rule = Rule.searchAndRescueEarmark
  public static let defaultCase = SearchAndRescueShare.indicative

  public var english: String {
    switch self {
    case .indicative: "It is reported as met or missed."
    case .binding: "It is a reserve that the distribution must respect."
    }
  }
}
