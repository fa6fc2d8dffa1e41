/// Can the money due fall below zero?
public enum MoneyFloor: String, Reading {
  /// It cannot: nothing is refunded.
  case zero
  /// It can.
  case none

  public static let name = "moneyFloor"
  public static let question = ReadingQuestion.moneyFloor
  public static let citation = Citation(.implementingRules, "30(1)")
  public static let rule = Rule.moneyDue
  public static let defaultCase = MoneyFloor.zero

  public var english: String {
    switch self {
    case .zero: "It cannot: nothing is refunded."
    case .none: "It can."
    }
  }
}
