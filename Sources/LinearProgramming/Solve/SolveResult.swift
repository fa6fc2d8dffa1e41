public import ExactArithmetic

/// What became of a program: why the solve ended, what is known of both sides, and what is proven.
public struct SolveResult: Sendable, Equatable {
  /// How far a result can be relied upon.
  public enum Proof: String, Sendable, Hashable, CaseIterable {
    /// Confirmed in exact arithmetic.
    case exact
    /// Floating-point opinion only.
    case none
  }

  /// What it took to find a basis that holds exactly, from the usual to the last resort.
  public enum Repair: String, Sendable, Hashable, CaseIterable {
    /// GLPK's first basis holds.
    case nothing
    /// GLPK had to work with tolerances of 10⁻⁹.
    case tighterTolerances
    /// GLPK's rational simplex method had to go on from its floating-point basis.
    case libraryExact
    /// Our own exact pivots had to go on.
    case exactPivots
  }

  /// A point that satisfies all bounds and constraints exactly, without a proof that none is better.
  public struct Incumbent: Sendable, Hashable {
    /// The value of every variable, by index.
    public let values: [Rational]
    /// The objective there, the constant included.
    public let objectiveValue: Rational
  }

  /// Why the solve ended.
  public let termination: Termination
  /// What is known of the primal side.
  public let primalStatus: PointStatus
  /// What is known of the dual side.
  public let dualStatus: PointStatus
  /// The proof, where there is one. It is about `provenProgram`.
  public let outcome: ExactOutcome?
  /// The program that the proof is about: the one that was asked, for whole-number programs without that demand and with
  /// the bounds of such variables rounded inwards.
  public let provenProgram: LinearProgram?
  /// The best point found where it is not proven best.
  public let incumbent: Incumbent?
  /// GLPK's opinion of the objective where there is no exact value, as the exact value of its double.
  public let claimedObjective: Rational?
  /// The simplex iterations of all runs together.
  public let iterations: Int
  /// The last basis, to start a similar solve from.
  public let basis: Basis?
  /// What scaling did; `nil` where GLPK was not asked.
  public let scaling: ScalingReport?
  /// What it took to find a basis that holds; `nil` without a proof.
  public let repair: Repair?
  /// Why there is no proof, in a sentence; `nil` where there is one, or none was wanted.
  public let unprovenBecause: String?

  init(
    _ termination: Termination, primal: PointStatus = .unknown, dual: PointStatus = .unknown,
    outcome: ExactOutcome? = nil, provenProgram: LinearProgram? = nil, incumbent: Incumbent? = nil,
    claimedObjective: Rational? = nil, iterations: Int = 0, basis: Basis? = nil, scaling: ScalingReport? = nil,
    repair: Repair? = nil, unprovenBecause: String? = nil
  ) {
    self.termination = termination
    self.primalStatus = primal
    self.dualStatus = dual
    self.outcome = outcome
    self.provenProgram = provenProgram
    self.incumbent = incumbent
    self.claimedObjective = claimedObjective
    self.iterations = iterations
    self.basis = basis
    self.scaling = scaling
    self.repair = repair
    self.unprovenBecause = unprovenBecause
  }
}

extension SolveResult {
  /// Whether the termination is proven.
  public var proof: Proof {
    switch (termination, outcome) {
    case (.optimal, .optimal), (.infeasible, .infeasible), (.unbounded, .unbounded): .exact
    default: .none
    }
  }

  /// The proven optimal point with its dual values; it exists only where the optimum is proven.
  public var solution: ExactSolution? {
    guard proof == .exact, case .optimal(let solution) = outcome else { return nil }
    return solution
  }

  /// The proof that nothing is feasible; it exists only where that is proven.
  public var infeasibility: InfeasibilityProof? {
    guard proof == .exact, case .infeasible(let proof) = outcome else { return nil }
    return proof
  }

  /// The proof that the objective has no end; it exists only where that is proven.
  public var unboundedness: UnboundednessProof? {
    guard proof == .exact, case .unbounded(let proof) = outcome else { return nil }
    return proof
  }

  /// The values of the variables, by index: the proven ones, else the incumbent's.
  public var values: [Rational]? { solution?.values ?? incumbent?.values }

  /// The objective: proven, else the incumbent's, else GLPK's opinion; `proof` says which to believe.
  public var objectiveValue: Rational? { solution?.objectiveValue ?? incumbent?.objectiveValue ?? claimedObjective }

  /// The proof as a stage of a certificate; `nil` without one.
  public func certificateStage(title: String) -> Certificate.Stage? {
    guard proof == .exact, let outcome, let provenProgram else { return nil }
    return Certificate.Stage(title: title, program: provenProgram, outcome: outcome)
  }
}
