public import ExactArithmetic

/// The least movement of limits that makes a program feasible, of those limits that may move.
public struct Relaxation: Sendable, Equatable {
  /// A limit that may move, and what that costs.
  public struct Allowance: Sendable, Hashable {
    /// The limit.
    public let limit: ProgramLimit
    /// The cost of moving it by one unit; not below zero.
    public let weight: Rational
    /// The farthest that it may move; `nil` for any distance.
    public let most: Rational?

    /// Allows a limit to move.
    public init(_ limit: ProgramLimit, weight: Rational = 1, most: Rational? = nil) {
      self.limit = limit
      self.weight = weight
      self.most = most
    }
  }

  /// A limit that moves.
  public struct Change: Sendable, Hashable {
    /// The limit.
    public let limit: ProgramLimit
    /// Where it stands.
    public let from: Rational
    /// Where it goes: below `from` for a lower limit, above it for an upper one.
    public let to: Rational
    /// How far it moves, above zero.
    public var distance: Rational { (to - from).magnitude }
  }

  /// The limits that move, in the order of the allowances; none where the program is feasible as it stands.
  public let changes: [Change]
  /// The sum of weight times distance.
  public let cost: Rational
  /// A point that is feasible once the limits have moved: the value of every variable of the program, by index.
  public let values: [Rational]
  /// The elastic program that was solved; its variables are those of the program and one for each allowance.
  public let elasticProgram: LinearProgram
  /// The proof that nothing costs less.
  public let solution: ExactSolution
}
