import ExactArithmetic

/// A square sparse matrix taken apart by exact elimination, so that systems with it can be solved both ways.
///
/// Pivots are chosen by Markowitz (1957): the entry whose elimination can fill in least. Rows and columns with a single entry come
/// first and cost no arithmetic at all. Exact numbers need no pivot of a certain size; among equals the shortest is taken, so
/// that numbers stay short.
struct SparseFactorization {
  /// One pivot with what it took from the rows below it and what is left in its own row.
  struct Step {
    let row: Int
    let column: Int
    let pivot: Rational
    /// For each row changed by this pivot, the multiple of the pivot row that was subtracted.
    let multipliers: [SparseEntry]
    /// The entries of the pivot row in columns that come later.
    let rest: [SparseEntry]
  }

  let size: Int
  let steps: [Step]

  /// Rows and columns without a pivot: none where the matrix can be inverted, else as many of the one as of the other.
  let dependentRows: [Int]
  let dependentColumns: [Int]

  var isComplete: Bool { dependentRows.isEmpty }

  /// Factorises the matrix of the given rows, each with its entries in rising order of column.
  init(rows: [[SparseEntry]], deadline: Deadline) throws(ProofFailure) {
    var elimination = SparseElimination(rows: rows)
    try elimination.run(deadline: deadline)
    size = rows.count
    steps = elimination.steps
    dependentRows = elimination.rowIsActive.indices.filter { elimination.rowIsActive[$0] }
    dependentColumns = elimination.columnIsActive.indices.filter { elimination.columnIsActive[$0] }
  }

  /// The solution x of A·x = b, for b by row and x by column.
  func solve(_ rightHandSide: [Rational]) -> [Rational] {
    var b = rightHandSide
    for step in steps where !step.multipliers.isEmpty && !b[step.row].isZero {
      let factor = b[step.row]
      for entry in step.multipliers { b[entry.index] -= entry.value * factor }
    }
    var x = Array(repeating: Rational.zero, count: size)
    for step in steps.reversed() {
      var sum = b[step.row]
      for entry in step.rest where !x[entry.index].isZero { sum -= entry.value * x[entry.index] }
      if !sum.isZero { x[step.column] = sum / step.pivot }
    }
    return x
  }

  /// The solution y of Aᵀ·y = c, for c by column and y by row.
  func solveTransposed(_ costs: [Rational]) -> [Rational] {
    var c = costs
    var y = Array(repeating: Rational.zero, count: size)
    for step in steps where !c[step.column].isZero {
      let value = c[step.column] / step.pivot
      y[step.row] = value
      for entry in step.rest { c[entry.index] -= entry.value * value }
    }
    for step in steps.reversed() where !step.multipliers.isEmpty {
      var sum = y[step.row]
      for entry in step.multipliers where !y[entry.index].isZero { sum -= entry.value * y[entry.index] }
      y[step.row] = sum
    }
    return y
  }
}
