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

  /// Solves a program and proves what comes out.
  ///
  /// Whatever the result says of a program with continuous variables is proven exactly, or the termination says that it is not. Numbers
  /// too large for floating point are no obstacle: exact pivots then do all the work.
  ///
  /// - Throws: `SolveError` for a starting basis that does not fit and for programs too large to load.
  public func solve(_ program: LinearProgram) throws(SolveError) -> SolveResult {
    if program.hasIntegers, program.relaxationWithWholeBounds == nil {
      return SolveResult(
        .infeasible, primal: .none,
        unprovenBecause: "The bounds of a whole-number variable have no whole number between them.")
    }
    do {
      var problem = try SolverProblem.load(program, options: options)
      return try problem.solve()
    } catch .beyondFloatingPoint {
      return solveExactly(program)
    }
  }

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

  /// Works in fractions from the first pivot to the last.
  private func solveExactly(_ program: LinearProgram) -> SolveResult {
    guard let proven = program.relaxationWithWholeBounds else { return SolveResult(.infeasible, primal: .none) }
    var clock = SolveClock(options)
    clock.limit(to: options.proofLimit)
    let limit = ProofLimit(end: clock.deadline, cancellation: options.cancellation)
    do throws(ProofFailure) {
      let outcome = try ExactProver(limit: limit).prove(proven)
      switch outcome {
      case .optimal(let solution) where program.isWhole(solution.values):
        return SolveResult(
          .optimal, primal: .feasible, dual: .feasible, outcome: outcome, provenProgram: proven, basis: solution.basis,
          repair: .exactPivots)
      case .infeasible:
        return SolveResult(.infeasible, primal: .none, outcome: outcome, provenProgram: proven, repair: .exactPivots)
      case .unbounded where !program.hasIntegers:
        return SolveResult(
          .unbounded, primal: .feasible, dual: .none, outcome: outcome, provenProgram: proven, repair: .exactPivots)
      default:
        return SolveResult(
          .notProven, unprovenBecause: "Numbers beyond floating point leave no way to search over whole numbers.")
      }
    } catch {
      return SolveResult(error == .cancelled ? .cancelled : .notProven, unprovenBecause: error.description)
    }
  }
}
