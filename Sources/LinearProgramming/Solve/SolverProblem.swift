import CGLPK
import CGLPKGuard
import ExactArithmetic

/// A program loaded into GLPK, to be changed and solved again from where the last solve ended.
///
/// It exists only inside `Solver.withProblem(_:_:)`: GLPK's problems belong to one thread, so nothing of it may be kept, and there is
/// no suspension inside. Change bounds, objective or terms through it, then solve; the program that it speaks of
/// is always `program`.
public struct SolverProblem: ~Copyable {
  /// The program as changed so far, in exact numbers.
  public internal(set) var program: LinearProgram
  /// How it is solved.
  public let options: SolveOptions
  /// The basis in which the last solve ended, or the one that was given.
  public internal(set) var basis: Basis?

  let scaling: UnitScaling
  var handle: GLPKHandle
  var isWarm = false

  private init(
    _ program: LinearProgram, options: SolveOptions, scaling: UnitScaling, handle: consuming GLPKHandle
  ) {
    self.program = program
    self.options = options
    self.scaling = scaling
    self.handle = handle
  }

  /// Loads a program and chooses the basis to start from.
  static func load(_ program: LinearProgram, options: SolveOptions) throws(SolveError) -> SolverProblem {
    let coefficients = program.storedTerms.map(\.coefficient.doubleValue)
    let scaling = UnitScaling(program, coefficients: coefficients, requested: options.scaling)
    let model = try GLPKModel(program, coefficients: coefficients, scaling: scaling)
    var problem = SolverProblem(program, options: options, scaling: scaling, handle: try GLPKHandle(model))
    try problem.prepare()
    return problem
  }

  /// What scaling did to the numbers.
  public var scalingReport: ScalingReport { scaling.report }

  private mutating func prepare() throws(SolveError) {
    if options.scaling == .automatic || options.scaling == .library { try handle.scale() }
    switch options.startingBasis {
    case .slack: try handle.setStandardBasis()
    case .advanced: try handle.setAdvancedBasis()
    case .crash: try handle.setCrashBasis()
    case .given(let basis): try start(from: basis)
    }
  }

  /// Takes a basis as the starting point of the next solve.
  ///
  /// - Throws: `SolveError.basisDoesNotFit` where its counts are not the program's.
  public mutating func start(from basis: Basis) throws(SolveError) {
    try basis.check(for: program)
    let aligned = basis.aligned(with: program)
    try handle.setBasis(aligned)
    self.basis = aligned
    isWarm = true
  }

  /// Loads the program afresh, after a failure took GLPK's copy of it.
  mutating func reload() throws(SolveError) {
    let coefficients = program.storedTerms.map(\.coefficient.doubleValue)
    handle = try GLPKHandle(GLPKModel(program, coefficients: coefficients, scaling: scaling))
    if options.scaling == .automatic || options.scaling == .library { try handle.scale() }
    if let basis { try handle.setBasis(basis.aligned(with: program)) } else { try handle.setAdvancedBasis() }
  }
}
