public import ExactArithmetic

extension LexicographicOptimum {
  /// One affine criterion, `constant + Σ coefficient · variable`.
  public struct Criterion: Sendable {
    /// The name of the row that the criterion gets, unique among the constraints of the program.
    public var name: String
    /// The variables with their coefficients, each at most once.
    public var terms: [(LinearProgram.Variable, Rational)]
    /// The constant part.
    public var constant: Rational

    /// A criterion from its parts.
    public init(name: String, terms: [(LinearProgram.Variable, Rational)], constant: Rational = .zero) {
      self.name = name
      self.terms = terms
      self.constant = constant
    }
  }

  /// What became of a criterion.
  public struct CriterionResult: Sendable, Hashable {
    /// The criterion's name.
    public let name: String
    /// Its exact value at every optimum.
    public let value: Rational
    /// The index in the certificate of the stage that fixed it.
    public let stage: Int
  }
}
