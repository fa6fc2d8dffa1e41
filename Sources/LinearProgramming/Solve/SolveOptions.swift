/// How to look for an optimum; what counts as one does not depend on any of this.
public struct SolveOptions: Sendable {
  /// The variant of the simplex method.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Primal from scratch, dual after a change to a solved problem.
    case automatic
    /// Primal simplex.
    case primal
    /// Dual simplex, and primal where it fails.
    case dual
  }

  /// The basis to start from.
  public enum StartingBasis: Sendable, Hashable {
    /// All rows basic.
    case slack
    /// GLPK's triangular basis.
    case advanced
    /// Bixby's crash basis as GLPK builds it.
    case crash
    /// A basis of an earlier solve; one that does not fit the program is an error.
    case given(Basis)
  }

  /// What is multiplied before GLPK sees the numbers; always powers of two, so that nothing is rounded by it.
  public enum Scaling: String, Sendable, Hashable, CaseIterable {
    /// Units first, then GLPK's own choice.
    case automatic
    /// Units of rows, columns, bounds and objective chosen so that numbers lie near 1.
    case units
    /// GLPK's own choice only.
    case library
    /// Nothing.
    case none
  }

  /// Whether a result is proven in exact arithmetic.
  public enum Exactness: String, Sendable, Hashable, CaseIterable {
    /// Every result is proven or called not proven.
    case proven
    /// No proof is sought: results are GLPK's opinion and called not proven. For sweeps that sample their proofs.
    case floating
  }

  /// The variant of the simplex method.
  public var method: Method
  /// Whether GLPK simplifies the problem before solving it; `nil` for larger programs that are solved from scratch.
  public var presolve: Bool?
  /// The basis to start from.
  public var startingBasis: StartingBasis
  /// What is multiplied before GLPK sees the numbers.
  public var scaling: Scaling
  /// Whether the result is proven.
  public var exactness: Exactness
  /// How long the whole solve may take, its proof included; `nil` for no limit.
  public var timeLimit: Duration?
  /// How many simplex iterations may be made; `nil` for no limit.
  public var iterationLimit: Int?
  /// How long the proof may take; `nil` for no limit other than `timeLimit`.
  public var proofLimit: Duration?
  /// A token with which the caller can withdraw the question.
  public var cancellation: Cancellation?
  /// Told how far a longer solve has come: every some thousand iterations, before the proof, and before the search over
  /// whole numbers; called on the solving thread.
  public var progress: (@Sendable (SolveProgress) -> Void)?

  /// Makes options; the defaults suit a problem of any kind.
  public init(
    method: Method = .automatic, presolve: Bool? = nil, startingBasis: StartingBasis = .advanced,
    scaling: Scaling = .automatic, exactness: Exactness = .proven, timeLimit: Duration? = nil,
    iterationLimit: Int? = nil, proofLimit: Duration? = nil, cancellation: Cancellation? = nil,
    progress: (@Sendable (SolveProgress) -> Void)? = nil
  ) {
    self.method = method
    self.presolve = presolve
    self.startingBasis = startingBasis
    self.scaling = scaling
    self.exactness = exactness
    self.timeLimit = timeLimit
    self.iterationLimit = iterationLimit
    self.proofLimit = proofLimit
    self.cancellation = cancellation
    self.progress = progress
  }
}
