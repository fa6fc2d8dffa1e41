public import SolidarityLaw

/// Why a cycle has no public edition.
public enum PublicEditionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing is marked as restricted.
  case noMarks
  /// A mark fits no row, so that what it was meant for would be published.
  case idleMark(Restriction)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .noMarks:
      "cycle.yaml marks nothing as restricted, so that a public edition would be the whole. Write such as 'restricted: \(RestrictionText.example)'."
    case .idleMark(let mark):
      "cycle.yaml: 'restricted: \(mark)' fits no row, so that what it was meant for would be published. Correct the mark or take it out."
    }
  }
}
