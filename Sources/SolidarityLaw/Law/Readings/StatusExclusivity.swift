/// Can a State be under migratory pressure and in a significant migratory situation at once?
public enum StatusExclusivity: String, Reading {
  /// It cannot: the two definitions exclude each other.
  case exclusive
  /// It can.
  case concurrent

  public static let name = "statusExclusivity"
  public static let question = ReadingQuestion.statusExclusivity
  public static let citation = Citation("2(25)")
  public static let rule = Rule.statusRecord
  public static let defaultCase = StatusExclusivity.exclusive

  public var english: String {
    switch self {
    case .exclusive: "It cannot: the two definitions exclude each other."
    case .concurrent: "It can."
    }
  }
}
