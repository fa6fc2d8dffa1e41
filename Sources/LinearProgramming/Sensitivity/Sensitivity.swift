import ExactArithmetic

/// How far bounds and costs may move before an optimal basis stops being one, in exact numbers.
///
/// Everything is said of one basis and one change at a time. Where a basic value stands exactly at a bound, or a nonbasic one has no
/// reduced cost, another basis may be optimal as well: ranges are then only what this basis can vouch for, the true ones
/// may be wider, and ``isPrimalDegenerate`` and ``isDualDegenerate`` say so.
public struct Sensitivity: Sendable {
  /// Whether a basic value or activity stands at one of its bounds: prices may then differ for increase and decrease.
  public let isPrimalDegenerate: Bool
  /// Whether a nonbasic value could move without changing the objective: other optimal points may then exist.
  public let isDualDegenerate: Bool

  let program: LinearProgram
  let solution: ExactSolution
  let statuses: [Basis.Status]
  let reduced: ReducedBasis
  /// Values of all variables, then activities of all constraints.
  let values: [Rational]
  /// Reduced costs of all variables, then dual values of all constraints, in the signs of the program.
  let prices: [Rational]

  /// Looks at an optimal point and its basis.
  ///
  /// - Throws: `ProofFailure.basisDoesNotFit` where the solution is not the optimum that its basis gives for this program, and
  ///   whatever limit was reached.
  public init(
    of solution: ExactSolution, in program: LinearProgram, limit: ProofLimit = ProofLimit()
  ) throws(ProofFailure) {
    guard solution.basis.fits(program), solution.isOptimal(for: program) else { throw .basisDoesNotFit }
    let model = ExactModel(program)
    let statuses = solution.basis.columns + solution.basis.rows
    reduced = try ReducedBasis(model: model, statuses: statuses, deadline: Deadline(limit))
    let values = solution.values + solution.activities
    let prices = solution.reducedCosts + solution.duals
    guard reduced.factorization.isComplete, try reduced.values(statuses) == values else { throw .basisDoesNotFit }
    isPrimalDegenerate = statuses.indices.contains {
      statuses[$0] == .basic && (values[$0] == model.lower($0) || values[$0] == model.upper($0))
    }
    isDualDegenerate = statuses.indices.contains {
      statuses[$0] != .basic && statuses[$0] != .fixed && prices[$0].isZero
    }
    self.program = program
    self.solution = solution
    self.statuses = statuses
    self.values = values
    self.prices = prices
  }

  /// The range of the objective coefficient of a variable; `nil` for a variable of another program.
  ///
  /// - Throws: `ProofFailure` where a limit was reached.
  public func cost(of variable: LinearProgram.Variable) throws(ProofFailure) -> CostRange? {
    program.variable(at: variable.index) == variable ? try cost(ofColumn: variable.index) : nil
  }

  /// The ranges of the bounds of a constraint, one for each bound that it has; empty for one of another program.
  ///
  /// - Throws: `ProofFailure` where a limit was reached.
  public func bounds(of constraint: LinearProgram.Constraint) throws(ProofFailure) -> [BoundRange] {
    guard program.constraint(at: constraint.index) == constraint else { return [] }
    return try bounds(ofUnknown: program.columnCount + constraint.index)
  }

  /// The ranges of the bounds of a variable, one for each bound that it has; empty for one of another program.
  ///
  /// - Throws: `ProofFailure` where a limit was reached.
  public func bounds(of variable: LinearProgram.Variable) throws(ProofFailure) -> [BoundRange] {
    program.variable(at: variable.index) == variable ? try bounds(ofUnknown: variable.index) : []
  }
}
