/// Must a proposal below the minima keep the ratio between them?
public enum NoNeedRatio: String, Reading {
  /// It must.
  case kept
  /// It need not.
  case free

  public static let name = "noNeedRatio"
  public static let question = ReadingQuestion.noNeedRatio
  public static let citation = Citation("12(4)")
  public static let rule = Rule.noNeed
  public static let defaultCase = NoNeedRatio.kept

  public var english: String {
    switch self {
    case .kept: "It must."
    case .free: "It need not."
    }
  }
}
