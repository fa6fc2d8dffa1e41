/// From when does a State under pressure benefit from the pool and stand released from its own pledge?
public enum BenefittingFrom: String, Reading {
  /// From its notice that it intends to use the pool.
  case notice
  /// From the decision that finds it under pressure.
  case decision

  public static let name = "benefittingFrom"
  public static let question = ReadingQuestion.benefittingFrom
  public static let citation = Citation("58(1)")
  public static let rule = Rule.useOfPool
  public static let defaultCase = BenefittingFrom.notice

  public var english: String {
    switch self {
    case .notice: "From its notice that it intends to use the pool."
    case .decision: "From the decision that finds it under pressure."
    }
  }
}
