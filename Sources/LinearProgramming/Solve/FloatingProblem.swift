import CGLPKGuard
import ExactArithmetic

/// A program loaded into GLPK for very many solves that differ in bounds, costs or terms, in floating point throughout.
///
/// For sweeps: numbers go in and come out as doubles, each solve starts from the last basis with the dual simplex method, and
/// nothing is proven. Changes are collected and handed over together with the solve. Where a result has to be certain, `basis()`
/// gives what an `ExactProver` needs to prove the same program in fractions.
///
/// It exists only inside `Solver.withFloatingProblem(_:_:)`, on one thread, and allocates nothing of its own from one solve to the
/// next.
public struct FloatingProblem: ~Copyable {
  /// What GLPK makes of a solve; none of it is proven.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The values are optimal within tolerances of 10⁻⁷.
    case optimal
    /// No point satisfies all rows and bounds.
    case infeasible
    /// The objective improves without end.
    case unbounded
    /// Unbounded or infeasible; GLPK did not find out which.
    case unboundedOrInfeasible
    /// A limit of the options was reached, or the caller withdrew the question.
    case stopped
    /// GLPK found nothing to build on.
    case failed
  }

  /// What one solve came to.
  public struct Outcome: Sendable, Hashable {
    /// What GLPK makes of it.
    public let verdict: Verdict
    /// The objective, its constant included; a number that means nothing unless the verdict is `optimal`.
    public let objective: Double
    /// The simplex iterations that it took.
    public let iterations: Int
  }

  /// The program with the terms as they are now; its bounds and costs are those that it was loaded with.
  public private(set) var program: LinearProgram
  /// How it is solved; exactness and the first basis's presolve aside, all options hold.
  public let options: SolveOptions

  let scaling: UnitScaling
  var handle: GLPKHandle
  /// Limits and costs as GLPK has them or is about to have them, with an unused entry 0.
  var model: GLPKModel
  /// Rows by number, columns after them, whose limits changed since the last solve.
  var changedBounds: [Int32] = []
  var isBoundChanged: [Bool]
  var changedCosts: [Int32] = []
  var isWarm = false
  let objectiveConstant: Double

  private init(
    _ program: LinearProgram, options: SolveOptions, scaling: UnitScaling, model: GLPKModel,
    handle: consuming GLPKHandle
  ) {
    self.program = program
    self.options = options
    self.scaling = scaling
    self.model = model
    self.handle = handle
    objectiveConstant = program.objectiveConstant.doubleValue
    isBoundChanged = Array(repeating: false, count: program.rowCount + program.columnCount + 1)
    changedBounds.reserveCapacity(program.rowCount + program.columnCount)
    changedCosts.reserveCapacity(program.columnCount)
  }

  /// Loads a program, whole-number demands left aside, and chooses the basis to start from.
  static func load(_ program: LinearProgram, options: SolveOptions) throws(SolveError) -> FloatingProblem {
    let program = program.relaxed
    let coefficients = program.storedTerms.map(\.coefficient.doubleValue)
    let scaling = UnitScaling(program, coefficients: coefficients, requested: options.scaling)
    let model = try GLPKModel(program, coefficients: coefficients, scaling: scaling)
    var problem = FloatingProblem(
      program, options: options, scaling: scaling, model: model, handle: try GLPKHandle(model))
    if problem.isScaledByLibrary { try problem.handle.scale() }
    switch options.startingBasis {
    case .slack: try problem.handle.setStandardBasis()
    case .advanced: try problem.handle.setAdvancedBasis()
    case .crash: try problem.handle.setCrashBasis()
    case .given(let basis): try problem.start(from: basis)
    }
    return problem
  }

  private var isScaledByLibrary: Bool { options.scaling == .automatic || options.scaling == .library }

  /// Takes a basis as the starting point of the next solve, such as one that another problem with the same rows ended in.
  ///
  /// - Throws: `SolveError.basisDoesNotFit` where its counts are not the program's.
  public mutating func start(from basis: Basis) throws(SolveError) {
    try basis.check(for: program)
    // The limits are those of the arrays, which the program does not follow; GLPK aligns what stands at none.
    try handle.setBasis(basis)
    isWarm = true
  }

  /// The basis in which the last solve ended, for a proof or for another problem to start from.
  ///
  /// - Throws: `SolveError.libraryFailure` should GLPK refuse.
  public func basis() throws(SolveError) -> Basis {
    try handle.basis()
  }

  /// Replaces the terms of a constraint; the next solve has to factorise anew.
  ///
  /// - Throws: `SolveError.model` for a foreign constraint or variable, a variable that occurs twice, and NaN or infinity;
  ///   `SolveError.beyondFloatingPoint` for a huge coefficient.
  public mutating func setTerms(
    of constraint: LinearProgram.Constraint, to terms: [(LinearProgram.Variable, Double)]
  ) throws(SolveError) {
    var exact: [(LinearProgram.Variable, Rational)] = []
    exact.reserveCapacity(terms.count)
    let row = constraint.index
    var columns: [Int32] = [0]
    var values: [Double] = [0]
    for (variable, coefficient) in terms {
      guard let number = Rational(coefficient) else {
        throw SolveError.beyondFloatingPoint("A coefficient of constraint \(row)")
      }
      exact.append((variable, number))
      if coefficient == 0 { continue }
      columns.append(Int32(variable.index + 1))
      // A foreign variable is refused below, before GLPK hears of it.
      guard scaling.hasColumn(variable.index), scaling.hasRow(row) else { continue }
      let value = scaling.coefficient(coefficient, row: row, column: variable.index)
      values.append(try GLPKModel.finite(value) { "A coefficient of constraint \(row)" })
    }
    do {
      try program.setTerms(of: constraint, to: exact)
    } catch {
      throw SolveError.model(error)
    }
    do {
      try handle.setRow(row, columns: columns, values: values)
    } catch .libraryFailure {
      try reload()
    }
  }

  /// Loads the program afresh with its present numbers, after a failure took GLPK's copy of it.
  mutating func reload() throws(SolveError) {
    let coefficients = program.storedTerms.map(\.coefficient.doubleValue)
    let fresh = try GLPKModel(program, coefficients: coefficients, scaling: scaling)
    model = fresh.withNumbers(of: model)
    handle = try GLPKHandle(model)
    if isScaledByLibrary { try handle.scale() }
    try handle.setAdvancedBasis()
    isWarm = false
    forgetChanges()
  }

  /// Says that GLPK has all numbers of the arrays.
  mutating func forgetChanges() {
    for index in changedBounds { isBoundChanged[Int(index)] = false }
    changedBounds.removeAll(keepingCapacity: true)
    changedCosts.removeAll(keepingCapacity: true)
  }
}

extension Solver {
  /// Loads a program once for very many solves in floating point, each from the basis of the last.
  ///
  /// One such problem a worker: it belongs to the thread on which `body` runs, and ends with it.
  ///
  /// ```swift
  /// try Solver().withFloatingProblem(program) { problem in
  ///   for limit in limits {
  ///     try problem.setBounds(of: pledge, lower: -.infinity, upper: limit)
  ///     results.append(try problem.solve().objective)
  ///   }
  /// }
  /// ```
  ///
  /// - Throws: `SolveError` where the program cannot be loaded, and whatever `body` throws.
  public func withFloatingProblem<Value>(
    _ program: LinearProgram, _ body: (inout FloatingProblem) throws -> Value
  ) throws -> Value {
    var problem = try FloatingProblem.load(program, options: options)
    return try body(&problem)
  }
}
