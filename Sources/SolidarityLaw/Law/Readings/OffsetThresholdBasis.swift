/// Which numbers set the threshold below which offsets become mandatory?
public enum OffsetThresholdBasis: String, Reading {
  /// The higher of the fixed number and the part of the reference number, even where it exceeds the reference number.
  case statutory
  /// The part of the reference number alone.
  case referenceOnly

  public static let name = "offsetThreshold"
  public static let question = ReadingQuestion.offsetThreshold
  public static let citation = Citation("63(3)")
  public static let rule = Rule.offsetThreshold
  public static let defaultCase = OffsetThresholdBasis.statutory

  public var english: String {
    switch self {
    case .statutory:
      "The higher of the fixed number and the part of the reference number, even where it exceeds the reference number."
    case .referenceOnly: "The part of the reference number alone."
    }
  }
}
