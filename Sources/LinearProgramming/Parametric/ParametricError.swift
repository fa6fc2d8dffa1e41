/// What keeps a value function from being found.
public enum ParametricError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A program could not be solved at all.
  case solve(SolveError)
  /// A change that the model refuses.
  case model(ModelError)
  /// A solve ended without a proof.
  case notProven(Termination)
  /// The least value has no end for some parameter.
  case unbounded

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .solve(let error): error.description
    case .model(let error): error.description
    case .notProven(let termination):
      "A step ended with '\(termination.rawValue)' instead of a proof. Allow more time or iterations."
    case .unbounded: "The least value has no end. Limit what is minimised."
    }
  }
}
