/// Does the balanced distribution come before the duty to implement pro rata, or after it?
public enum DistributionOrder: String, Reading {
  /// Balanced coverage first, then pro rata use of the pledges.
  case coverageFirst
  /// Pro rata use of the pledges first, then balanced coverage.
  case proRataFirst

  public static let name = "distributionOrder"
  public static let question = ReadingQuestion.distributionOrder
  public static let citation = Citation("60(2)")
  public static let rule = Rule.balancedDistribution
  public static let defaultCase = DistributionOrder.coverageFirst

  public var english: String {
    switch self {
    case .coverageFirst: "Balanced coverage first, then pro rata use of the pledges."
    case .proRataFirst: "Pro rata use of the pledges first, then balanced coverage."
    }
  }
}
