/// What keeps a conflict or a relaxation from being found.
public enum ConflictError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The program could not be solved at all.
  case solve(SolveError)
  /// A question on the way could not be answered with proof.
  case notProven(Termination)
  /// A change that the model refuses.
  case model(ModelError)
  /// A limit that may move and that the program does not set.
  case noSuchLimit(String)
  /// A weight or a largest movement below zero.
  case negativeAllowance(String)
  /// A limit that may move and is named twice.
  case repeatedAllowance(String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .solve(let error): error.description
    case .notProven(let termination):
      "A step ended with '\(termination.rawValue)' instead of a proof. Allow more time or iterations."
    case .model(let error): error.description
    case .noSuchLimit(let name):
      "The limit of '\(name)' that may move does not exist. Name a limit that the program sets."
    case .negativeAllowance(let name):
      "The weight or the largest movement of '\(name)' is below zero. Use numbers from zero."
    case .repeatedAllowance(let name): "The limit of '\(name)' may move twice. Name it once."
    }
  }
}
