public import ExactArithmetic

/// What makes a statement about a linear program impossible to accept.
public enum ModelError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of thing that an error speaks of.
  public enum Part: String, Sendable, Hashable {
    /// A variable, that is a column.
    case variable
    /// A constraint, that is a row.
    case constraint
  }

  /// A variable or constraint without a name; `index` is the position that it would have had.
  case emptyName(Part, index: Int)

  /// A name that another variable, or another constraint, has already.
  case repeatedName(Part, name: String)

  /// Bounds that leave no value.
  case lowerAboveUpper(Part, name: String, lower: Rational, upper: Rational)

  /// A variable that occurs more than once in one constraint.
  case repeatedVariable(constraint: String, variable: String)

  /// A variable or constraint that belongs to another program.
  case foreign(Part, index: Int)

  /// What is wrong, where, and how to mend it.
  public var description: String {
    switch self {
    case .emptyName(let part, let index):
      "The \(part.rawValue) at position \(index) has no name. Give every \(part.rawValue) a name; certificates refer to it."
    case .repeatedName(let part, let name):
      "There is a \(part.rawValue) named '\(name)' already. Choose another name."
    case .lowerAboveUpper(let part, let name, let lower, let upper):
      "The lower bound \(lower) of \(part.rawValue) '\(name)' is above its upper bound \(upper). Exchange or widen them."
    case .repeatedVariable(let constraint, let variable):
      "Constraint '\(constraint)' names variable '\(variable)' twice. Add up its coefficients and name it once."
    case .foreign(let part, let index):
      "The \(part.rawValue) with index \(index) belongs to another program. Use one that this program, or a copy, returned."
    }
  }
}
