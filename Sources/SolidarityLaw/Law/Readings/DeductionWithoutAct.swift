/// Does a deduction count that was applied without a separate Council act?
public enum DeductionWithoutAct: String, Reading {
  /// It counts (in Article 63(4), which speaks of deductions granted, only when chosen expressly).
  case counts
  /// It does not count.
  case ignored

  public static let name = "deductionWithoutAct"
  public static let question = ReadingQuestion.deductionWithoutAct
  public static let citation = Citation("61(4)")
  public static let rule = Rule.deductionEffect
  public static let defaultCase = DeductionWithoutAct.counts

  public var english: String {
    switch self {
    case .counts: "It counts (in Article 63(4), which speaks of deductions granted, only when chosen expressly)."
    case .ignored: "It does not count."
    }
  }
}
