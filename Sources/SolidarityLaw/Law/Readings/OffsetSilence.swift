/// What does silence on a request for offsets mean?
public enum OffsetSilence: String, Reading {
  /// Nothing: the request stays open.
  case noEffect
  /// A refusal once the time for the answer has passed.
  case refusal

  public static let name = "offsetSilence"
  public static let question = ReadingQuestion.offsetSilence
  public static let citation = Citation("69(2)")
  public static let rule = Rule.offsetReply
  public static let defaultCase = OffsetSilence.noEffect

  public var english: String {
    switch self {
    case .noEffect: "Nothing: the request stays open."
    case .refusal: "A refusal once the time for the answer has passed."
    }
  }
}
