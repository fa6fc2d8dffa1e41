/// Does a deduction count that was requested or assessed but not yet granted?
public enum PendingDeduction: String, Reading {
  /// It does not: the pledge stands until the Council adopts its act.
  case stands
  /// It counts from the request (never in Article 63(4), which speaks of deductions granted).
  case counts

  public static let name = "pendingDeduction"
  public static let question = ReadingQuestion.pendingDeduction
  public static let citation = Citation("61(3)")
  public static let rule = Rule.deductionAssessment
  public static let defaultCase = PendingDeduction.stands

  public var english: String {
    switch self {
    case .stands: "It does not: the pledge stands until the Council adopts its act."
    case .counts: "It counts from the request (never in Article 63(4), which speaks of deductions granted)."
    }
  }
}
