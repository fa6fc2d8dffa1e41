/// Why an answer could not be proven.
public enum ProofFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The basis has other counts than the program, or stands at bounds that do not exist.
  case basisDoesNotFit
  /// The time allowed for the proof was used up.
  case timeLimit
  /// The exact pivots allowed were used up.
  case pivotLimit(Int)
  /// The caller withdrew the question.
  case cancelled

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .basisDoesNotFit:
      "The basis does not belong to this program. Prove a program with the basis that solving it returned."
    case .timeLimit:
      "The time allowed for the exact proof was used up. Allow more seconds, or take the answer as not proven."
    case .pivotLimit(let limit):
      "The exact proof needed more than \(limit) pivots from the basis given. Allow more, or start from a better basis."
    case .cancelled:
      "The exact proof was withdrawn before it was finished. Ask again to have the answer proven."
    }
  }
}
