import CGLPKGuard
import ExactArithmetic

/// A linear program as the arrays of scaled doubles that GLPK loads; every array has an unused entry 0.
struct GLPKModel {
  let rowCount: Int32
  let columnCount: Int32
  let termCount: Int32
  let maximise: Bool
  private(set) var rowLower: [Double] = [0]
  private(set) var rowUpper: [Double] = [0]
  private(set) var columnLower: [Double] = [0]
  private(set) var columnUpper: [Double] = [0]
  private(set) var objective: [Double] = [0]
  private(set) var integer: [UInt8] = [0]
  private(set) var termRows: [Int32] = [0]
  private(set) var termColumns: [Int32] = [0]
  private(set) var termValues: [Double] = [0]

  /// GLPK counts in `int` and refuses more than this many rows, columns or terms.
  static let largestCount = 100_000_000

  init(_ program: LinearProgram, coefficients: [Double], scaling: UnitScaling) throws(SolveError) {
    guard max(program.rowCount, program.columnCount, program.termCount) <= Self.largestCount else {
      throw SolveError.tooLarge(rows: program.rowCount, columns: program.columnCount, terms: program.termCount)
    }
    rowCount = Int32(program.rowCount)
    columnCount = Int32(program.columnCount)
    termCount = Int32(program.termCount)
    maximise = program.sense == .maximise
    for (index, row) in program.rows.enumerated() {
      let (lower, upper) = try Self.rowBounds(row.lower, row.upper, index: index, scaling: scaling) { row.name }
      rowLower.append(lower)
      rowUpper.append(upper)
    }
    for (index, column) in program.columns.enumerated() {
      let (lower, upper) = try Self.columnBounds(
        column.lower, column.upper, isInteger: column.isInteger, index: index, scaling: scaling
      ) { column.name }
      columnLower.append(lower)
      columnUpper.append(upper)
      objective.append(try Self.objective(column, index: index, scaling: scaling))
      integer.append(column.isInteger ? 1 : 0)
    }
    termRows.reserveCapacity(program.termCount + 1)
    termColumns.reserveCapacity(program.termCount + 1)
    termValues.reserveCapacity(program.termCount + 1)
    for row in program.rows.indices {
      for position in program.rowStarts[row]..<program.rowStarts[row + 1] {
        let column = program.storedTerms[position].column
        termRows.append(Int32(row + 1))
        termColumns.append(Int32(column + 1))
        let value = scaling.coefficient(coefficients[position], row: row, column: column)
        termValues.append(try Self.finite(value) { Self.place(program, row: row, column: column) })
      }
    }
  }

  mutating func setRowBounds(_ row: Int, lower: Double, upper: Double) {
    rowLower[row + 1] = lower
    rowUpper[row + 1] = upper
  }

  mutating func setColumnBounds(_ column: Int, lower: Double, upper: Double) {
    columnLower[column + 1] = lower
    columnUpper[column + 1] = upper
  }

  mutating func setObjective(_ column: Int, to coefficient: Double) {
    objective[column + 1] = coefficient
  }

  /// The same terms with the limits and costs of another model of the same size.
  func withNumbers(of other: GLPKModel) -> GLPKModel {
    var result = self
    result.rowLower = other.rowLower
    result.rowUpper = other.rowUpper
    result.columnLower = other.columnLower
    result.columnUpper = other.columnUpper
    result.objective = other.objective
    return result
  }

  /// Lends limits and costs to C for the time of `body`.
  func lend<Value>(
    to changes: inout guarded_changes, bounds: [Int32], costs: [Int32],
    _ body: (guarded_changes) throws(SolveError) -> Value
  ) throws(SolveError) -> Value {
    try rowLower.withUnsafeBufferPointer { (pointer) throws(SolveError) in
      changes.row_lower = pointer.baseAddress
      return try rowUpper.withUnsafeBufferPointer { (pointer) throws(SolveError) in
        changes.row_upper = pointer.baseAddress
        return try columnLower.withUnsafeBufferPointer { (pointer) throws(SolveError) in
          changes.column_lower = pointer.baseAddress
          return try columnUpper.withUnsafeBufferPointer { (pointer) throws(SolveError) in
            changes.column_upper = pointer.baseAddress
            return try objective.withUnsafeBufferPointer { (pointer) throws(SolveError) in
              changes.objective = pointer.baseAddress
              return try bounds.withUnsafeBufferPointer { (pointer) throws(SolveError) in
                changes.bounds = pointer.baseAddress
                return try costs.withUnsafeBufferPointer { (pointer) throws(SolveError) in
                  changes.costs = pointer.baseAddress
                  return try body(changes)
                }
              }
            }
          }
        }
      }
    }
  }

  /// Doubles above this are left to the exact side: products of two of them would overflow inside GLPK.
  private static let largestMagnitude = 1e150

  static func finite(_ value: Double, place: () -> String) throws(SolveError) -> Double {
    guard value.magnitude <= largestMagnitude else { throw SolveError.beyondFloatingPoint(place()) }
    return value
  }

  static func place(_ program: LinearProgram, row: Int, column: Int) -> String {
    "The coefficient of '\(program.columns[column].name)' in '\(program.rows[row].name)'"
  }

  static func rowBounds(
    _ lowest: Rational?, _ highest: Rational?, index: Int, scaling: UnitScaling, name: () -> String
  ) throws(SolveError) -> (Double, Double) {
    var lower = -Double.infinity
    var upper = Double.infinity
    if let bound = lowest {
      lower = try finite(scaling.rowBound(bound.doubleValue, row: index)) { "The lower bound of '\(name())'" }
    }
    if let bound = highest {
      upper = try finite(scaling.rowBound(bound.doubleValue, row: index)) { "The upper bound of '\(name())'" }
    }
    return (lower, upper)
  }

  static func columnBounds(
    _ lowest: Rational?, _ highest: Rational?, isInteger: Bool, index: Int, scaling: UnitScaling, name: () -> String
  ) throws(SolveError) -> (Double, Double) {
    var lower = -Double.infinity
    var upper = Double.infinity
    // GLPK refuses whole-number variables with broken bounds; rounding them inwards changes nothing.
    if let bound = isInteger ? lowest?.ceiling() : lowest {
      lower = try finite(scaling.columnBound(bound.doubleValue, column: index)) {
        "The lower bound of '\(name())'"
      }
    }
    if let bound = isInteger ? highest?.floor() : highest {
      upper = try finite(scaling.columnBound(bound.doubleValue, column: index)) {
        "The upper bound of '\(name())'"
      }
    }
    return (lower, upper)
  }

  static func objective(
    _ column: LinearProgram.Column, index: Int, scaling: UnitScaling
  ) throws(SolveError) -> Double {
    let value = scaling.objective(column.objective.doubleValue, column: index)
    return try finite(value) { "The objective coefficient of '\(column.name)'" }
  }
}
