/// When must the High-Level Forum meet if the Council finds too little capacity after that week has run out?
public enum CapacityForum: String, Reading {
  /// At once: within a week of the Commission decision or, once that has passed, on the day of the Council's finding.
  case immediately
  /// Within a week of the Council's finding.
  case afterCouncil

  public static let name = "capacityForum"
  public static let question = ReadingQuestion.capacityForum
  public static let citation = Citation("59(7)")
  public static let rule = Rule.insufficientCapacity
  public static let defaultCase = CapacityForum.immediately

  public var english: String {
    switch self {
    case .immediately:
      "At once: within a week of the Commission decision or, once that has passed, on the day of the Council's finding."
    case .afterCouncil: "Within a week of the Council's finding."
    }
  }
}
