/// How many offsets become mandatory?
public enum OffsetVolume: String, Reading {
  /// What the pledges lack to the threshold.
  case shortfall
  /// Up to the threshold itself, whatever was pledged.
  case threshold

  public static let name = "offsetVolume"
  public static let question = ReadingQuestion.offsetVolume
  public static let citation = Citation("63(3)")
  public static let rule = Rule.mandatoryOffsets
  public static let defaultCase = OffsetVolume.shortfall

  public var english: String {
    switch self {
    case .shortfall: "What the pledges lack to the threshold."
    case .threshold: "Up to the threshold itself, whatever was pledged."
    }
  }
}
