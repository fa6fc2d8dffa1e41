import CGLPKGuard

/// Maximise 3x + 2y subject to x + y ≤ 4, x + 3y ≤ 6, 0 ≤ x ≤ 3, y ≥ 0, and hands the problem to `body`.
///
/// By hand: the corners are (0,0), (3,0), (3,1), (0,2); the objective there is 0, 9, 11, 4. Optimum 11 at (3,1).
func withSmallProblem<Result>(_ body: (OpaquePointer) throws -> Result) rethrows -> Result? {
  let infinity = Double.infinity
  var problem: OpaquePointer?
  let rowLower = [0, -infinity, -infinity]
  let rowUpper = [0, 4.0, 6.0]
  let columnLower = [0, 0.0, 0.0]
  let columnUpper = [0, 3.0, infinity]
  let objective = [0, 3.0, 2.0]
  let termRows: [Int32] = [0, 1, 1, 2, 2]
  let termColumns: [Int32] = [0, 1, 2, 1, 2]
  let termValues = [0, 1.0, 1.0, 1.0, 3.0]
  let outcome = rowLower.withUnsafeBufferPointer { rowLower in
    rowUpper.withUnsafeBufferPointer { rowUpper in
      columnLower.withUnsafeBufferPointer { columnLower in
        columnUpper.withUnsafeBufferPointer { columnUpper in
          objective.withUnsafeBufferPointer { objective in
            termRows.withUnsafeBufferPointer { termRows in
              termColumns.withUnsafeBufferPointer { termColumns in
                termValues.withUnsafeBufferPointer { termValues in
                  var model = guarded_model()
                  model.row_count = 2
                  model.column_count = 2
                  model.term_count = 4
                  model.maximise = 1
                  model.row_lower = rowLower.baseAddress
                  model.row_upper = rowUpper.baseAddress
                  model.column_lower = columnLower.baseAddress
                  model.column_upper = columnUpper.baseAddress
                  model.objective = objective.baseAddress
                  model.term_rows = termRows.baseAddress
                  model.term_columns = termColumns.baseAddress
                  model.term_values = termValues.baseAddress
                  return guarded_create(&model, &problem)
                }
              }
            }
          }
        }
      }
    }
  }
  guard outcome == GUARDED_DONE, let problem else { return nil }
  defer { guarded_free(problem) }
  return try body(problem)
}

/// The options of an ordinary simplex run.
func ordinaryOptions() -> guarded_simplex_options {
  guarded_simplex_options(
    method: Int32(GLP_PRIMAL), pricing: Int32(GLP_PT_PSE), ratio_test: Int32(GLP_RT_HAR), presolve: 0,
    iteration_limit: Int32.max, time_limit: Int32.max, primal_tolerance: 1e-7, dual_tolerance: 1e-7,
    cancellation: nil)
}
