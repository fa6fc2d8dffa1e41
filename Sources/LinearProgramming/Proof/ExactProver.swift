import ExactArithmetic

/// Turns a basis into a proof: re-solves it in fractions, checks it, and mends it by exact pivots where it falls short.
///
/// Nothing numerical enters: feasibility, signs and complementary slackness hold exactly, or the basis is not accepted.
/// Where the basis given is not exactly optimal, a simplex method in fractions goes on from it (Dantzig's rule, Bland's in
/// degenerate stretches so that it ends), with the dual method as long as the dual side is feasible.
public struct ExactProver: Sendable {
  /// How much work a proof may take.
  public var limit: ProofLimit

  /// A prover with a limit on its work.
  public init(limit: ProofLimit = ProofLimit()) {
    self.limit = limit
  }

  /// Proves what is true of a program, starting from a basis, or from the basis of all rows without one.
  ///
  /// The better the basis, the less there is to do: from an optimal one a single factorisation. A basis matrix that
  /// cannot be inverted is completed by rows.
  ///
  /// - Throws: `ProofFailure` for a basis of another shape and for limits that were reached.
  public func prove(_ program: LinearProgram, from basis: Basis? = nil) throws(ProofFailure) -> ExactOutcome {
    var simplex = try ExactSimplex(program, from: basis ?? Basis(slackOf: program), limit: limit)
    return try simplex.run()
  }
}
