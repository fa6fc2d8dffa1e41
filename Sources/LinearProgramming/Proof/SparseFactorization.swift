import ExactArithmetic

/// A square sparse matrix taken apart by exact elimination, so that systems with it can be solved both ways.
///
/// Pivots are chosen by Markowitz (1957): the entry whose elimination can fill in least. Rows and columns with a single entry come
/// first and cost no arithmetic at all. Exact numbers need no pivot of a certain size; among equals the shortest is taken, so
/// that numbers stay short. Where they grow long all the same, the part without singletons is handed to
/// `WholeNumberSystem`, which lifts the digits of a solution instead.
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

  /// The part that is solved by lifting digits instead of steps.
  private struct Kernel {
    let rows: [Int]
    let columns: [Int]
    let system: WholeNumberSystem
  }

  let size: Int
  let steps: [Step]
  private let kernel: Kernel?

  /// Rows and columns without a pivot: none where the matrix can be inverted, else as many of the one as of the other.
  let dependentRows: [Int]
  let dependentColumns: [Int]

  var isComplete: Bool { dependentRows.isEmpty }

  /// How many steps on numbers of 64 bits elimination may take before digits are lifted instead.
  static let usualAllowance = 20_000

  /// Factorises the matrix of the given rows, each with its entries in rising order of column.
  init(
    rows: [[SparseEntry]], allowance: Int = usualAllowance, deadline: Deadline
  ) throws(ProofFailure) {
    var elimination = SparseElimination(rows: rows)
    try elimination.takeSingletons(deadline: deadline)
    let easyPart = elimination
    var kernel: Kernel?
    if try !elimination.run(allowance: allowance, deadline: deadline) {
      if let lifted = try Self.kernel(of: easyPart, deadline: deadline) {
        kernel = lifted
        elimination = easyPart
      } else {
        _ = try elimination.run(allowance: Int.max, deadline: deadline)
      }
    }
    self.kernel = kernel
    size = rows.count
    steps = elimination.steps
    dependentRows = kernel == nil ? elimination.rowIsActive.indices.filter { elimination.rowIsActive[$0] } : []
    dependentColumns = kernel == nil ? elimination.columnIsActive.indices.filter { elimination.columnIsActive[$0] } : []
  }

  /// What has no singletons as a system of whole numbers; `nil` where it is none, or cannot be inverted modulo a prime.
  private static func kernel(
    of elimination: SparseElimination, deadline: Deadline
  ) throws(ProofFailure) -> Kernel? {
    guard let (rows, columns, entries) = elimination.remainder() else { return nil }
    do {
      let system = try WholeNumberSystem(size: rows.count, entries: entries, shouldStop: { deadline.isOver })
      return Kernel(rows: rows, columns: columns, system: system)
    } catch {
      if error == .stopped { try deadline.check() }
      return nil
    }
  }

  private func solveKernel(
    _ kernel: Kernel, _ rightHandSide: [Rational], transposed: Bool, deadline: Deadline
  ) throws(ProofFailure) -> [Rational] {
    do {
      return try kernel.system.solve(rightHandSide, transposed: transposed, shouldStop: { deadline.isOver })
    } catch {
      try deadline.check()
      throw ProofFailure.timeLimit
    }
  }

  /// The solution x of A·x = b, for b by row and x by column.
  func solve(_ rightHandSide: [Rational], deadline: Deadline) throws(ProofFailure) -> [Rational] {
    var b = rightHandSide
    for step in steps where !step.multipliers.isEmpty && !b[step.row].isZero {
      let factor = b[step.row]
      for entry in step.multipliers { b[entry.index] -= entry.value * factor }
    }
    var x = Array(repeating: Rational.zero, count: size)
    if let kernel {
      let solved = try solveKernel(kernel, kernel.rows.map { b[$0] }, transposed: false, deadline: deadline)
      for (column, value) in zip(kernel.columns, solved) { x[column] = value }
    }
    for step in steps.reversed() {
      var sum = b[step.row]
      for entry in step.rest where !x[entry.index].isZero { sum -= entry.value * x[entry.index] }
      if !sum.isZero { x[step.column] = sum / step.pivot }
    }
    return x
  }

  /// The solution y of Aᵀ·y = c, for c by column and y by row.
  func solveTransposed(_ costs: [Rational], deadline: Deadline) throws(ProofFailure) -> [Rational] {
    var c = costs
    var y = Array(repeating: Rational.zero, count: size)
    for step in steps where !c[step.column].isZero {
      let value = c[step.column] / step.pivot
      y[step.row] = value
      for entry in step.rest { c[entry.index] -= entry.value * value }
    }
    if let kernel {
      let solved = try solveKernel(kernel, kernel.columns.map { c[$0] }, transposed: true, deadline: deadline)
      for (row, value) in zip(kernel.rows, solved) { y[row] = value }
    }
    for step in steps.reversed() where !step.multipliers.isEmpty {
      var sum = y[step.row]
      for entry in step.multipliers where !y[entry.index].isZero { sum -= entry.value * y[entry.index] }
      y[step.row] = sum
    }
    return y
  }
}
