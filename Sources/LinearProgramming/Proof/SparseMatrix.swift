import ExactArithmetic

/// One number of a sparse row or column.
struct SparseEntry {
  var index: Int
  var value: Rational
}

/// The coefficients of a program, by row and by column.
struct SparseMatrix {
  let rows: [[SparseEntry]]
  let columns: [[SparseEntry]]

  init(_ program: LinearProgram) {
    var rows: [[SparseEntry]] = []
    rows.reserveCapacity(program.rowCount)
    var columns: [[SparseEntry]] = Array(repeating: [], count: program.columnCount)
    for row in 0..<program.rowCount {
      let terms = program.terms(ofRow: row)
      rows.append(terms.map { SparseEntry(index: $0.column, value: $0.coefficient) })
      for term in terms { columns[term.column].append(SparseEntry(index: row, value: term.coefficient)) }
    }
    self.rows = rows
    self.columns = columns
  }
}
