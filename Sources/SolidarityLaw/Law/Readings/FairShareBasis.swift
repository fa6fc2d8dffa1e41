/// Do gap and gates rest on the fair share that the act adopted or on the computed one?
public enum FairShareBasis: String, Reading {
  /// The adopted number where one is recorded, the computed one otherwise.
  case adopted
  /// The computed number always.
  case computed

  public static let name = "fairShareBasis"
  public static let question = ReadingQuestion.fairShareBasis
  public static let citation = Citation("57(3)")
  public static let rule = Rule.fairShareOfReferenceNumber
  public static let defaultCase = FairShareBasis.adopted

  public var english: String {
    switch self {
    case .adopted: "The adopted number where one is recorded, the computed one otherwise."
    case .computed: "The computed number always."
    }
  }
}
