/// How is a year-end debt split when the requests exceed it?
public enum YearEndDebt: String, Reading {
  /// In proportion to what each benefitting State requested.
  case proRata
  /// In the order of the months of the requests, protocol order within a month.
  case asRequested

  public static let name = "yearEndDebt"
  public static let question = ReadingQuestion.yearEndDebt
  public static let citation = Citation("63(5)")
  public static let rule = Rule.yearEndOffsets
  public static let defaultCase = YearEndDebt.proRata

  public var english: String {
    switch self {
    case .proRata: "In proportion to what each benefitting State requested."
    case .asRequested: "In the order of the months of the requests, protocol order within a month."
    }
  }
}
