/// What becomes of an alternative measure that was requested only in part?
public enum PartialRequests: String, Reading {
  /// The part that nobody asked for becomes a financial contribution.
  case convertUnused
  /// Nothing is converted once a part was requested.
  case keep

  public static let name = "partialRequests"
  public static let question = ReadingQuestion.partialRequests
  public static let citation = Citation("57(4)")
  public static let rule = Rule.unrequestedAlternative
  public static let defaultCase = PartialRequests.convertUnused

  public var english: String {
    switch self {
    case .convertUnused: "The part that nobody asked for becomes a financial contribution."
    case .keep: "Nothing is converted once a part was requested."
    }
  }
}
