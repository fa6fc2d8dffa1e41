/// Why a lexicographic optimum was not found.
public enum LexicographicError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A criterion that the model refuses, such as one with a name already taken.
  case model(ModelError)
  /// A program that cannot be given to the solver.
  case solve(SolveError)
  /// No point satisfies the program; the stage holds the proof.
  case infeasible(Certificate.Stage)
  /// The criteria of a group can all improve without end; the stage holds the proof.
  case unbounded(group: String, Certificate.Stage)
  /// A stage whose optimum could not be proven.
  case notProven(group: String, ProofFailure)
  /// A limit was reached, or the caller withdrew the question.
  case stopped(Termination)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .model(let error): error.description
    case .solve(let error): error.description
    case .infeasible:
      "No point satisfies all constraints. Look for the conflict among them and relax one of it."
    case .unbounded(let group, _):
      "The criteria of '\(group)' can all improve without end. Bound the variables in them."
    case .notProven(let group, let failure):
      "A stage of '\(group)' could not be proven: \(failure.description)"
    case .stopped(let termination):
      "The stages were not finished (\(termination.rawValue)). Allow more time."
    }
  }
}
