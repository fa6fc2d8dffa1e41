/// Do relocation pledges that are to be met through responsibility offsets take part in the distribution?
public enum OffsetPledges: String, Reading {
  /// They take part like every relocation pledge.
  case distributed
  /// They are set aside.
  case setAside

  public static let name = "offsetPledges"
  public static let question = ReadingQuestion.offsetPledges
  public static let citation = Citation("63(2)")
  public static let rule = Rule.poolTotals
  public static let defaultCase = OffsetPledges.distributed

  public var english: String {
    switch self {
    case .distributed: "They take part like every relocation pledge."
    case .setAside: "They are set aside."
    }
  }
}
