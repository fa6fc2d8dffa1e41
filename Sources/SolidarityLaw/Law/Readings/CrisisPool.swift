/// Which pledges of the pool count as available to the State in crisis?
public enum CrisisPool: String, Reading {
  /// Those still obliged and not carried out.
  case unimplemented
  /// Those still obliged and not drawn upon.
  case undrawn
  /// All that are still obliged.
  case effective

  public static let name = "crisisPool"
  public static let question = ReadingQuestion.crisisPool
  public static let citation = Citation(.crisisAndForceMajeure, "9(1)")
  public static let rule = Rule.crisisOffsets
  public static let defaultCase = CrisisPool.unimplemented

  public var english: String {
    switch self {
    case .unimplemented: "Those still obliged and not carried out."
    case .undrawn: "Those still obliged and not drawn upon."
    case .effective: "All that are still obliged."
    }
  }
}
