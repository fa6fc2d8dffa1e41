/// The way in: solves linear programs with GLPK and believes only what exact arithmetic confirms.
public struct Solver: Sendable {
  /// How to look for an optimum.
  public var options: SolveOptions

  /// Makes a solver with options for all that it is asked.
  public init(options: SolveOptions = SolveOptions()) {
    self.options = options
  }

  /// The version of the GLPK library in use, such as "5.0".
  public static var libraryVersion: String { GLPKHandle.libraryVersion }

  /// Loads a program once, for a series of changes and solves that each start from the last basis.
  ///
  /// GLPK's problems belong to one thread: everything happens inside `body`, which cannot suspend, and the problem ends with it.
  ///
  /// - Throws: `SolveError` where the program cannot be loaded, and whatever `body` throws.
  public func withProblem<Value>(
    _ program: LinearProgram, _ body: (inout SolverProblem) throws -> Value
  ) throws -> Value {
    var problem = try SolverProblem.load(program, options: options)
    return try body(&problem)
  }
}
