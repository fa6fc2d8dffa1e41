import ExactArithmetic

/// A program as the exact side sees it: variables and activities as one list of bounded unknowns, costs to be minimised.
///
/// Unknown j < columnCount is variable j, unknown columnCount + i the activity of row i.
struct ExactModel {
  let matrix: SparseMatrix
  let columnCount: Int
  let rowCount: Int
  let lower: [Rational?]
  let upper: [Rational?]
  /// The objective of the variables, negated where the program maximises.
  let costs: [Rational]

  init(_ program: LinearProgram) {
    matrix = SparseMatrix(program)
    columnCount = program.columnCount
    rowCount = program.rowCount
    lower = program.columns.map(\.lower) + program.rows.map(\.lower)
    upper = program.columns.map(\.upper) + program.rows.map(\.upper)
    costs = program.columns.map { program.sense == .minimise ? $0.objective : -$0.objective }
  }

  var unknownCount: Int { columnCount + rowCount }

  /// Whether a value is below its lower bound (−1), above its upper bound (1) or within both (0).
  func side(of value: Rational, unknown: Int) -> Int {
    if let bound = lower[unknown], value < bound { return -1 }
    if let bound = upper[unknown], value > bound { return 1 }
    return 0
  }

  /// The value at which a nonbasic unknown stands; the free one stands at zero.
  func standing(_ status: Basis.Status, unknown: Int) -> Rational {
    switch status {
    case .basic, .free: .zero
    case .atLower, .fixed: lower[unknown] ?? .zero
    case .atUpper: upper[unknown] ?? .zero
    }
  }

  /// The activities of all rows at values of all variables.
  func activities(at values: ArraySlice<Rational>) -> [Rational] {
    (0..<rowCount).map { activity(ofRow: $0, at: values) }
  }

  /// The activity of one row at values of all variables.
  func activity(ofRow row: Int, at values: ArraySlice<Rational>) -> Rational {
    var sum = Rational.zero
    for entry in matrix.rows[row] where !values[entry.index].isZero { sum += entry.value * values[entry.index] }
    return sum
  }
}
