import CGLPK
import CGLPKGuard

/// Sole owner of one GLPK problem; it lives and dies on the thread that made it.
///
/// Not copyable, so that the problem is freed exactly once, and not sendable, so that it cannot be carried to another thread.
struct GLPKHandle: ~Copyable {
  private let pointer: OpaquePointer
  let rowCount: Int
  let columnCount: Int

  init(_ model: GLPKModel) throws(SolveError) {
    var created: OpaquePointer?
    var outcome = Int32(GUARDED_NO_MEMORY)
    withUnsafePointers(to: model) { pointers in
      outcome = withUnsafePointer(to: pointers) { guarded_create($0, &created) }
    }
    guard let created else { throw GLPKHandle.failure(outcome) }
    pointer = created
    rowCount = Int(model.rowCount)
    columnCount = Int(model.columnCount)
  }

  deinit {
    guarded_free(pointer)
  }

  /// What went wrong in a guarded call, in the words of the layer above.
  static func failure(_ outcome: Int32) -> SolveError {
    switch Int(outcome) {
    case GUARDED_ABORTED:
      let text = String(cString: guarded_message()).split(separator: "\n").joined(separator: " ")
      return .libraryFailure(text.isEmpty ? "no message" : text)
    case GUARDED_STALE: return .libraryFailure("an earlier failure on this thread took the problem with it")
    case GUARDED_WRONG_THREAD: return .libraryFailure("the problem was used on a thread other than its own")
    default: return .outOfMemory
    }
  }

  private borrowing func check(_ outcome: Int32) throws(SolveError) {
    guard Int(outcome) == GUARDED_DONE else { throw GLPKHandle.failure(outcome) }
  }

  borrowing func setColumnBounds(_ column: Int, lower: Double, upper: Double) throws(SolveError) {
    try check(guarded_set_column_bounds(pointer, Int32(column + 1), lower, upper))
  }

  borrowing func setRowBounds(_ row: Int, lower: Double, upper: Double) throws(SolveError) {
    try check(guarded_set_row_bounds(pointer, Int32(row + 1), lower, upper))
  }

  borrowing func setObjective(_ column: Int, to coefficient: Double) throws(SolveError) {
    try check(guarded_set_objective(pointer, Int32(column + 1), coefficient))
  }

  borrowing func setSense(maximise: Bool) throws(SolveError) {
    try check(guarded_set_sense(pointer, maximise ? 1 : 0))
  }

  borrowing func setInteger(_ column: Int, _ isInteger: Bool) throws(SolveError) {
    try check(guarded_set_integer(pointer, Int32(column + 1), isInteger ? 1 : 0))
  }

  borrowing func setRow(_ row: Int, columns: [Int32], values: [Double]) throws(SolveError) {
    try check(guarded_set_row(pointer, Int32(row + 1), Int32(columns.count - 1), columns, values))
  }

  borrowing func setColumn(_ column: Int, rows: [Int32], values: [Double]) throws(SolveError) {
    try check(guarded_set_column(pointer, Int32(column + 1), Int32(rows.count - 1), rows, values))
  }

  borrowing func scale() throws(SolveError) {
    try check(guarded_scale(pointer, Int32(GLP_SF_AUTO)))
  }

  borrowing func setStandardBasis() throws(SolveError) { try check(guarded_standard_basis(pointer)) }

  borrowing func setAdvancedBasis() throws(SolveError) { try check(guarded_advanced_basis(pointer)) }

  borrowing func setCrashBasis() throws(SolveError) { try check(guarded_crash_basis(pointer)) }

  borrowing func setBasis(_ basis: Basis) throws(SolveError) {
    let rows = [0] + basis.rows.map(\.library)
    let columns = [0] + basis.columns.map(\.library)
    try check(guarded_set_basis(pointer, rows, columns))
  }

  borrowing func basis() throws(SolveError) -> Basis {
    var rows = [UInt8](repeating: 0, count: rowCount + 1)
    var columns = [UInt8](repeating: 0, count: columnCount + 1)
    try check(guarded_get_basis(pointer, &rows, &columns))
    return Basis(rows: Self.statuses(rows), columns: Self.statuses(columns))
  }

  /// Statuses from GLPK's codes, whose entry 0 is unused.
  private static func statuses(_ codes: [UInt8]) -> [Basis.Status] {
    Array(unsafeUninitializedCapacity: codes.count - 1) { buffer, count in
      codes.withUnsafeBufferPointer { codes in
        for index in 1..<codes.count {
          buffer.initializeElement(at: index - 1, to: Basis.Status(library: codes[index]))
        }
      }
      count = codes.count - 1
    }
  }

  /// Runs the simplex method; `nil` where the cancellation flag ended it, which leaves the handle of no further use.
  borrowing func simplex(
    _ options: guarded_simplex_options, exact: Bool
  ) throws(SolveError) -> guarded_simplex_result? {
    var options = options
    var result = guarded_simplex_result()
    let outcome =
      exact ? guarded_exact(pointer, &options, &result) : guarded_simplex(pointer, &options, &result)
    if Int(outcome) == GUARDED_CANCELLED { return nil }
    try check(outcome)
    return result
  }

  /// Makes changes and runs the simplex method from the last basis; `nil` where the cancellation flag ended it.
  borrowing func resolve(
    _ changes: guarded_changes, _ options: guarded_simplex_options
  ) throws(SolveError) -> guarded_simplex_result? {
    var result = guarded_simplex_result()
    let outcome = withUnsafePointer(to: changes) { changes in
      withUnsafePointer(to: options) { guarded_resolve(pointer, changes, $0, &result) }
    }
    if Int(outcome) == GUARDED_CANCELLED { return nil }
    try check(outcome)
    return result
  }

  borrowing func columnValue(_ column: Int) -> Double { guarded_column_primal(pointer, Int32(column + 1)) }

  borrowing func reducedCost(_ column: Int) -> Double { guarded_column_dual(pointer, Int32(column + 1)) }

  borrowing func rowActivity(_ row: Int) -> Double { guarded_row_primal(pointer, Int32(row + 1)) }

  borrowing func rowDual(_ row: Int) -> Double { guarded_row_dual(pointer, Int32(row + 1)) }

  /// Searches over whole numbers; `nil` where the cancellation flag ended it outside the search proper.
  borrowing func integers(_ options: guarded_integer_options) throws(SolveError) -> guarded_integer_result? {
    var options = options
    var result = guarded_integer_result()
    let outcome = guarded_integer(pointer, &options, &result)
    if Int(outcome) == GUARDED_CANCELLED { return nil }
    try check(outcome)
    return result
  }

  borrowing func columnValues() throws(SolveError) -> [Double] {
    var values = [Double](repeating: 0, count: columnCount + 1)
    try check(guarded_read_columns(pointer, &values, nil))
    return Array(values.dropFirst())
  }

  borrowing func integerColumnValues() throws(SolveError) -> [Double] {
    var values = [Double](repeating: 0, count: columnCount + 1)
    try check(guarded_read_integer_columns(pointer, &values))
    return Array(values.dropFirst())
  }
}

/// Lends the arrays of a model to C for the time of `body`.
private func withUnsafePointers(to model: GLPKModel, _ body: (guarded_model) -> Void) {
  var result = guarded_model()
  result.row_count = model.rowCount
  result.column_count = model.columnCount
  result.term_count = model.termCount
  result.maximise = model.maximise ? 1 : 0
  model.rowLower.withUnsafeBufferPointer { rowLower in
    model.rowUpper.withUnsafeBufferPointer { rowUpper in
      model.columnLower.withUnsafeBufferPointer { columnLower in
        model.columnUpper.withUnsafeBufferPointer { columnUpper in
          result.row_lower = rowLower.baseAddress
          result.row_upper = rowUpper.baseAddress
          result.column_lower = columnLower.baseAddress
          result.column_upper = columnUpper.baseAddress
          model.objective.withUnsafeBufferPointer { objective in
            model.integer.withUnsafeBufferPointer { integer in
              result.objective = objective.baseAddress
              result.integer = integer.baseAddress
              model.termRows.withUnsafeBufferPointer { termRows in
                model.termColumns.withUnsafeBufferPointer { termColumns in
                  model.termValues.withUnsafeBufferPointer { termValues in
                    result.term_rows = termRows.baseAddress
                    result.term_columns = termColumns.baseAddress
                    result.term_values = termValues.baseAddress
                    body(result)
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

extension GLPKHandle {
  static var libraryVersion: String { String(cString: guarded_version()) }
}
