import ExactArithmetic

/// A program as the exact side sees it: variables and activities as one list of bounded unknowns, costs to be minimised.
///
/// Unknown j < columnCount is variable j, unknown columnCount + i the activity of row i. Nothing of the program is copied: of the
/// columns, which the program does not store, only the places of their terms are listed.
struct ExactModel {
  private let program: LinearProgram
  let columnCount: Int
  let rowCount: Int
  /// Where each column starts in the lists of rows and places; one entry more than there are columns.
  private let columnStarts: [Int]
  private let rowsOfColumns: [Int]
  private let placesOfColumns: [Int]

  init(_ program: LinearProgram) {
    self.program = program
    columnCount = program.columnCount
    rowCount = program.rowCount
    var starts = [Int](repeating: 0, count: program.columnCount + 1)
    for term in program.storedTerms { starts[term.column + 1] += 1 }
    for column in 0..<program.columnCount { starts[column + 1] += starts[column] }
    var next = starts
    var rows = [Int](repeating: 0, count: program.termCount)
    var places = rows
    for row in 0..<program.rowCount {
      for place in program.rowStarts[row]..<program.rowStarts[row + 1] {
        let column = program.storedTerms[place].column
        rows[next[column]] = row
        places[next[column]] = place
        next[column] += 1
      }
    }
    columnStarts = starts
    rowsOfColumns = rows
    placesOfColumns = places
  }

  var unknownCount: Int { columnCount + rowCount }

  /// The terms of a row.
  @inline(__always)
  func terms(ofRow row: Int) -> ArraySlice<LinearProgram.Term> {
    program.storedTerms[program.rowStarts[row]..<program.rowStarts[row + 1]]
  }

  /// Goes through the terms of a column, row after row.
  @inline(__always)
  func forEachTerm(ofColumn column: Int, _ body: (_ row: Int, _ coefficient: Rational) -> Void) {
    for index in columnStarts[column]..<columnStarts[column + 1] {
      body(rowsOfColumns[index], program.storedTerms[placesOfColumns[index]].coefficient)
    }
  }

  /// The least value of an unknown; nil where there is none.
  @inline(__always)
  func lower(_ unknown: Int) -> Rational? {
    unknown < columnCount ? program.columns[unknown].lower : program.rows[unknown - columnCount].lower
  }

  /// The greatest value of an unknown; nil where there is none.
  @inline(__always)
  func upper(_ unknown: Int) -> Rational? {
    unknown < columnCount ? program.columns[unknown].upper : program.rows[unknown - columnCount].upper
  }

  /// Whether an unknown has both bounds, and they are equal.
  func isFixed(_ unknown: Int) -> Bool {
    guard let lower = lower(unknown), let upper = upper(unknown) else { return false }
    return lower == upper
  }

  /// The costs of all unknowns: the objective of the variables, negated where the program maximises, and nothing for activities.
  var costs: [Rational] {
    var costs = [Rational](repeating: .zero, count: unknownCount)
    for column in 0..<columnCount where !program.columns[column].objective.isZero {
      let objective = program.columns[column].objective
      costs[column] = program.sense == .minimise ? objective : -objective
    }
    return costs
  }

  /// Whether a value is below its lower bound (−1), above its upper bound (1) or within both (0).
  func side(of value: Rational, unknown: Int) -> Int {
    if let bound = lower(unknown), value < bound { return -1 }
    if let bound = upper(unknown), value > bound { return 1 }
    return 0
  }

  /// The value at which a nonbasic unknown stands; the free one stands at zero.
  func standing(_ status: Basis.Status, unknown: Int) -> Rational {
    switch status {
    case .basic, .free: .zero
    case .atLower, .fixed: lower(unknown) ?? .zero
    case .atUpper: upper(unknown) ?? .zero
    }
  }

  /// The activities of all rows at values of all variables.
  func activities(at values: ArraySlice<Rational>) -> [Rational] {
    (0..<rowCount).map { activity(ofRow: $0, at: values) }
  }

  /// The activity of one row at values of all variables.
  func activity(ofRow row: Int, at values: ArraySlice<Rational>) -> Rational {
    var sum = Rational.zero
    for term in terms(ofRow: row) where !values[term.column].isZero { sum += term.coefficient * values[term.column] }
    return sum
  }
}
