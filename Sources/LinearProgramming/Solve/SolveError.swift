/// What keeps a program from being solved at all; a program without a solution is a result, not an error.
public enum SolveError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A number that no double can hold even after scaling, so that GLPK cannot be asked.
  case beyondFloatingPoint(String)
  /// More rows, columns or terms than GLPK can count.
  case tooLarge(rows: Int, columns: Int, terms: Int)
  /// A starting basis that does not fit the program.
  case basisDoesNotFit(String)
  /// GLPK gave up in a way that would have ended the process; the text is GLPK's own.
  case libraryFailure(String)
  /// A change that the model refuses.
  case model(ModelError)
  /// Memory could not be had.
  case outOfMemory

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .beyondFloatingPoint(let place):
      "\(place) is too large for floating point. Express it in a larger unit."
    case .tooLarge(let rows, let columns, let terms):
      "The program has \(rows) constraints, \(columns) variables and \(terms) terms, more than GLPK can count. Split it."
    case .basisDoesNotFit(let reason):
      "The starting basis does not fit the program: \(reason). Use a basis of a program with the same rows and columns."
    case .libraryFailure(let message):
      "GLPK failed inside and was stopped: \(message). Please report the program that caused it."
    case .model(let error):
      error.description
    case .outOfMemory:
      "There is not enough memory for the problem. Solve a smaller one."
    }
  }
}
