/// Which text of the Regulation fixes the date of application?
public enum ApplicationText: String, Reading {
  /// The corrected text: 12 June 2026.
  case corrected
  /// The text as first published: 1 July 2026.
  case firstPublished

  public static let name = "applicationText"
  public static let question = ReadingQuestion.applicationText
  public static let citation = Citation("85")
  public static let rule = Rule.application
  public static let defaultCase = ApplicationText.corrected

  public var english: String {
    switch self {
    case .corrected: "The corrected text: 12 June 2026."
    case .firstPublished: "The text as first published: 1 July 2026."
    }
  }
}
