public import ExactArithmetic

extension LinearProgram {
  /// A variable of one program, as returned when it was added.
  public struct Variable: Hashable, Sendable {
    /// The position of the variable among the columns, from 0.
    public let index: Int
    let program: UInt64
  }

  /// A constraint of one program, as returned when it was added.
  public struct Constraint: Hashable, Sendable {
    /// The position of the constraint among the rows, from 0.
    public let index: Int
    let program: UInt64
  }

  /// What a program knows of a variable.
  public struct Column: Hashable, Sendable {
    /// The name, unique among the variables of a program and not empty.
    public let name: String
    /// The smallest value allowed; `nil` where there is none.
    public internal(set) var lower: Rational?
    /// The greatest value allowed; `nil` where there is none.
    public internal(set) var upper: Rational?
    /// The coefficient in the objective.
    public internal(set) var objective: Rational
    /// Whether the value must be a whole number.
    public internal(set) var isInteger: Bool
  }

  /// What a program knows of a constraint besides its terms.
  public struct Row: Hashable, Sendable {
    /// The name, unique among the constraints of a program and not empty.
    public let name: String
    /// The smallest activity allowed; `nil` where there is none.
    public internal(set) var lower: Rational?
    /// The greatest activity allowed; `nil` where there is none.
    public internal(set) var upper: Rational?
  }

  /// One coefficient of a constraint; it is never zero.
  public struct Term: Hashable, Sendable {
    /// The index of the variable.
    public let column: Int
    /// What the variable is multiplied with.
    public let coefficient: Rational
  }
}
