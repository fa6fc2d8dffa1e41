public import ExactArithmetic

/// Optimises affine criteria of a linear program one after the other, the worst off always first.
///
/// *Leximin* raises the smallest criterion as far as it goes, then the next, and so on; *leximax* lowers the greatest. The optimal
/// values of the criteria are unique, so they do not depend on solver, pivots or the order of rows (over a convex set two
/// different optimal vectors would average to a better one).
///
/// Each stage maximises a level t subject to fᵢ ≥ t for the open criteria. A criterion whose row has a dual value cannot rise
/// above t in any optimum: exactly those are fixed at t, and the next stage goes on with the others. Everything that is fixed is
/// an exact number taken from an exact proof. Groups of criteria can follow each other: what one has fixed stays fixed.
///
/// ```swift
/// var optimum = LexicographicOptimum(program)
/// let coverage = try optimum.leximin("Coverage", of: coverageCriteria)
/// let utilisation = try optimum.leximin("Utilisation", of: utilisationCriteria)
/// let certificate = optimum.certificate
/// ```
///
/// The program's own objective plays no part.
public struct LexicographicOptimum: Sendable {
  /// Which end of the criteria counts first.
  public enum Aim: String, Sendable, Hashable, CaseIterable {
    /// The smallest criterion is made as great as possible, then the next.
    case leximin
    /// The greatest criterion is made as small as possible, then the next.
    case leximax
  }

  /// The program with an equation for each criterion fixed so far; the first rows and columns are those it was made of.
  public internal(set) var program: LinearProgram

  /// The proof of everything so far; stages of equal level are joined in one. Empty where it is not recorded.
  public internal(set) var certificate = Certificate(stages: [])

  /// The value of every variable at the optimum so far, by index; empty before the first group.
  ///
  /// Where the criteria do not determine a variable, it is one of its possible values.
  public internal(set) var values: [Rational] = []

  /// How many linear programs were solved so far.
  public internal(set) var solveCount = 0

  let options: SolveOptions
  let pivotLimit: Int
  /// Whether stages are kept for the certificate; every optimum is proven either way.
  let recordsCertificate: Bool
  let end: ContinuousClock.Instant?
  /// The rows of fixed criteria, each with the stage that fixed it.
  var fixedBy: [(row: LinearProgram.Constraint, stage: Int)] = []
  /// A variable that is always one, to carry the constants of criteria.
  var unit: LinearProgram.Variable?
  var basis: Basis?
  /// How many stages the certificate has, or would have.
  var stageCount = 0

  /// Prepares a program; nothing is solved yet.
  ///
  /// - Parameters:
  ///   - options: how each stage is solved; `timeLimit` is for all stages together and runs from here, `proofLimit` for each proof.
  ///   - pivotLimit: the exact pivots that each proof may take.
  ///   - recordsCertificate: whether the proofs are kept. Values are proven stage by stage all the same; what is saved is writing
  ///     every stage down and joining stages of one level.
  public init(
    _ program: LinearProgram, options: SolveOptions = SolveOptions(), pivotLimit: Int = 10_000,
    recordsCertificate: Bool = true
  ) {
    var program = program.relaxed
    program.clearObjective()
    self.program = program
    var options = options
    // From one stage to the next the point stays feasible, so the primal method goes on where the last stage ended.
    options.method = .primal
    options.presolve = false
    self.options = options
    self.pivotLimit = pivotLimit
    self.recordsCertificate = recordsCertificate
    end = SolveClock.bounded(options.timeLimit).map { ContinuousClock.now + $0 }
  }

  /// The value of a variable at the optimum so far; `nil` before the first group and for a variable of another program.
  public func value(of variable: LinearProgram.Variable) -> Rational? {
    values.indices.contains(variable.index) ? values[variable.index] : nil
  }

  /// Makes the smallest criterion as great as possible, then the next, and fixes all of them.
  ///
  /// - Returns: one result for each criterion, in the order given.
  /// - Throws: `LexicographicError`; the optimum is then as it was before.
  @discardableResult
  public mutating func leximin(
    _ title: String, of criteria: [Criterion]
  ) throws(LexicographicError) -> [CriterionResult] {
    try optimise(.leximin, title, of: criteria)
  }

  /// Makes the greatest criterion as small as possible, then the next, and fixes all of them.
  ///
  /// - Returns: one result for each criterion, in the order given.
  /// - Throws: `LexicographicError`; the optimum is then as it was before.
  @discardableResult
  public mutating func leximax(
    _ title: String, of criteria: [Criterion]
  ) throws(LexicographicError) -> [CriterionResult] {
    try optimise(.leximax, title, of: criteria)
  }
}
