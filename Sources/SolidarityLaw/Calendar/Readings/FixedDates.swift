/// Does a date that an article names itself move when it is not a working day?
public enum FixedDates: String, Reading {
  /// A date such as 15 October stands as written; only periods counted from an event move.
  case asWritten
  /// Such a date moves to the next working day too.
  case rollForward

  public static let name = "fixedDates"
  public static let question = ReadingQuestion.fixedDates
  public static let citation = Citation("75")
  public static let rule = Rule.periods
  public static let defaultCase = FixedDates.asWritten

  public var english: String {
    switch self {
    case .asWritten: "A date such as 15 October stands as written; only periods counted from an event move."
    case .rollForward: "Such a date moves to the next working day too."
    }
  }
}
