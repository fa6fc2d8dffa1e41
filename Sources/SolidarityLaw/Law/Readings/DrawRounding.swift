/// How do whole persons and cents come from the proportional parts of draws?
public enum DrawRounding: String, Reading {
  /// By what each State should have given over all draws so far, so that small draws do not fall on the same States.
  case cumulative
  /// Each draw by itself, by the largest remainders.
  case eachDraw

  public static let name = "drawRounding"
  public static let question = ReadingQuestion.drawRounding
  public static let citation = Citation("60(3)")
  public static let rule = Rule.proportionalDraw
  public static let defaultCase = DrawRounding.cumulative

  public var english: String {
    switch self {
    case .cumulative:
      "By what each State should have given over all draws so far, so that small draws do not fall on the same States."
    case .eachDraw: "Each draw by itself, by the largest remainders."
    }
  }
}
