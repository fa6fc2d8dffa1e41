/// Which of the three autumn acts starts the fifteen days for the High-Level Forum?
public enum ForumTrigger: String, Reading {
  /// The last of the three to be adopted.
  case lastAct
  /// The first of the three to be adopted.
  case firstAct

  public static let name = "forumTrigger"
  public static let question = ReadingQuestion.forumTrigger
  public static let citation = Citation("13(2)")
  public static let rule = Rule.highLevelForum
  public static let defaultCase = ForumTrigger.lastAct

  public var english: String {
    switch self {
    case .lastAct: "The last of the three to be adopted."
    case .firstAct: "The first of the three to be adopted."
    }
  }
}
