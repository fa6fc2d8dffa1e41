/// Do mandatory offsets after deductions and releases need a reconvened High-Level Forum?
public enum ForumForDeductedPledges: String, Reading {
  /// They do: the paragraph extends the one before it with all its conditions.
  case required
  /// They do not: the paragraph applies by itself.
  case notRequired

  public static let name = "forumForDeductedPledges"
  public static let question = ReadingQuestion.forumForDeductedPledges
  public static let citation = Citation("63(4)")
  public static let rule = Rule.mandatoryOffsetsAfterReleases
  public static let defaultCase = ForumForDeductedPledges.required

  public var english: String {
    switch self {
    case .required: "They do: the paragraph extends the one before it with all its conditions."
    case .notRequired: "They do not: the paragraph applies by itself."
    }
  }
}
