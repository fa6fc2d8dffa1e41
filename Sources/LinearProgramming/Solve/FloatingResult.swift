/// GLPK's opinion on a program, before any proof.
public struct FloatingResult: Sendable, Hashable {
  let verdict: FloatingVerdict
  /// What GLPK knows of the primal side.
  public let primalStatus: PointStatus
  /// What GLPK knows of the dual side.
  public let dualStatus: PointStatus
  /// The basis in which it ended; `nil` where GLPK has none, as after presolve found the program infeasible.
  public let basis: Basis?
  /// The simplex iterations that it took.
  public let iterations: Int

  /// Whether GLPK holds the basis for optimal.
  public var claimsOptimal: Bool { verdict == .optimal }

  /// Whether GLPK holds the program for infeasible.
  public var claimsInfeasible: Bool { verdict == .infeasible }

  /// Whether GLPK holds the program for unbounded.
  public var claimsUnbounded: Bool { verdict == .unbounded }
}
