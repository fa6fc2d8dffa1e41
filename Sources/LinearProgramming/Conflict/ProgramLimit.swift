public import ExactArithmetic

/// One of the limits that a program sets: one side of a constraint, or one bound of a variable.
public enum ProgramLimit: Sendable, Hashable {
  /// The lower limit of a constraint.
  case lower(LinearProgram.Constraint)
  /// The upper limit of a constraint.
  case upper(LinearProgram.Constraint)
  /// The lower bound of a variable.
  case lowerBound(LinearProgram.Variable)
  /// The upper bound of a variable.
  case upperBound(LinearProgram.Variable)
}

extension ProgramLimit {
  /// Whether the limit holds from below.
  var isLower: Bool {
    switch self {
    case .lower, .lowerBound: true
    case .upper, .upperBound: false
    }
  }
}

extension LinearProgram {
  /// The value of a limit; `nil` where the program does not set it.
  public func value(of limit: ProgramLimit) -> Rational? {
    switch limit {
    case .lower(let row): rows.indices.contains(row.index) ? rows[row.index].lower : nil
    case .upper(let row): rows.indices.contains(row.index) ? rows[row.index].upper : nil
    case .lowerBound(let column): columns.indices.contains(column.index) ? columns[column.index].lower : nil
    case .upperBound(let column): columns.indices.contains(column.index) ? columns[column.index].upper : nil
    }
  }

  /// The name of the constraint or variable that a limit belongs to; `nil` where the program has none such.
  public func name(of limit: ProgramLimit) -> String? {
    switch limit {
    case .lower(let row), .upper(let row): rows.indices.contains(row.index) ? rows[row.index].name : nil
    case .lowerBound(let column), .upperBound(let column):
      columns.indices.contains(column.index) ? columns[column.index].name : nil
    }
  }
}
