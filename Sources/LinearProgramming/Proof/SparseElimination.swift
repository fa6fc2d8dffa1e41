import ExactArithmetic

/// The elimination behind `SparseFactorization`: the rows not yet pivoted, and who has entries where.
struct SparseElimination {
  private(set) var steps: [SparseFactorization.Step] = []
  private(set) var rowIsActive: [Bool]
  private(set) var columnIsActive: [Bool]

  private var rows: [[SparseEntry]]
  /// Rows with an entry in each column; a row stays listed when its entry cancels.
  private var columnRows: [[Int]]
  private var columnCounts: [Int]
  /// Steps on numbers of 64 bits so far.
  private var work = 0
  private var singletonRows: [Int] = []
  private var singletonColumns: [Int] = []

  init(rows: [[SparseEntry]]) {
    self.rows = rows
    let size = rows.count
    rowIsActive = Array(repeating: true, count: size)
    columnIsActive = Array(repeating: true, count: size)
    columnRows = Array(repeating: [], count: size)
    columnCounts = Array(repeating: 0, count: size)
    for (row, entries) in rows.enumerated() {
      for entry in entries { columnRows[entry.index].append(row) }
    }
    for column in 0..<size { columnCounts[column] = columnRows[column].count }
    singletonColumns = columnCounts.indices.filter { columnCounts[$0] == 1 }.reversed()
    singletonRows = rows.indices.filter { rows[$0].count == 1 }.reversed()
    steps.reserveCapacity(size)
  }

  /// Pivots on rows and columns with a single entry for as long as there are any.
  mutating func takeSingletons(deadline: Deadline) throws(ProofFailure) {
    while true {
      if let column = singletonColumns.popLast() {
        guard columnIsActive[column], columnCounts[column] == 1,
          let row = columnRows[column].first(where: { rowIsActive[$0] && position(of: column, in: $0) != nil })
        else { continue }
        try pivot(row: row, column: column, deadline: deadline)
      } else if let row = singletonRows.popLast() {
        guard rowIsActive[row], rows[row].count == 1 else { continue }
        try pivot(row: row, column: rows[row][0].index, deadline: deadline)
      } else {
        return
      }
    }
  }

  /// Eliminates until nothing is left, or until more than `allowance` steps on numbers of 64 bits were taken.
  ///
  /// - Returns: whether it came to its end.
  mutating func run(allowance: Int, deadline: Deadline) throws(ProofFailure) -> Bool {
    while true {
      try takeSingletons(deadline: deadline)
      guard let (row, column) = leastFill() else { return true }
      if work > allowance { return false }
      try pivot(row: row, column: column, deadline: deadline)
    }
  }

  /// What is left: active rows and columns, and the entries at their places among them where all are whole and short.
  func remainder() -> (rows: [Int], columns: [Int], entries: [WholeNumberSystem.Entry])? {
    let rowsLeft = rowIsActive.indices.filter { rowIsActive[$0] }
    let columnsLeft = columnIsActive.indices.filter { columnIsActive[$0] }
    var places = Array(repeating: -1, count: columnIsActive.count)
    for (place, column) in columnsLeft.enumerated() { places[column] = place }
    var entries: [WholeNumberSystem.Entry] = []
    for (place, row) in rowsLeft.enumerated() {
      for entry in rows[row] {
        guard let value = entry.value.integer, value != Int.min else { return nil }
        entries.append(WholeNumberSystem.Entry(row: place, column: places[entry.index], value: value))
      }
    }
    return (rowsLeft, columnsLeft, entries)
  }

  private func position(of column: Int, in row: Int) -> Int? {
    var low = 0
    var high = rows[row].count
    while low < high {
      let middle = (low + high) / 2
      if rows[row][middle].index < column { low = middle + 1 } else { high = middle }
    }
    return low < rows[row].count && rows[row][low].index == column ? low : nil
  }

  private mutating func pivot(row: Int, column: Int, deadline: Deadline) throws(ProofFailure) {
    guard let place = position(of: column, in: row) else { return }
    var rest = rows[row]
    let pivot = rest.remove(at: place).value
    rowIsActive[row] = false
    columnIsActive[column] = false
    for entry in rest { lowerCount(of: entry.index) }
    var multipliers: [SparseEntry] = []
    for other in columnRows[column] where rowIsActive[other] {
      guard let place = position(of: column, in: other) else { continue }
      let multiplier = rows[other][place].value / pivot
      multipliers.append(SparseEntry(index: other, value: multiplier))
      if rest.isEmpty {
        rows[other].remove(at: place)
      } else {
        try deadline.check()
        subtract(multiplier, times: rest, from: other, without: column)
      }
      if rows[other].count == 1 { singletonRows.append(other) }
    }
    columnRows[column] = []
    rows[row] = []
    steps.append(SparseFactorization.Step(row: row, column: column, pivot: pivot, multipliers: multipliers, rest: rest))
  }

  private mutating func lowerCount(of column: Int) {
    columnCounts[column] -= 1
    if columnCounts[column] == 1 { singletonColumns.append(column) }
  }

  private mutating func subtract(_ multiplier: Rational, times rest: [SparseEntry], from row: Int, without column: Int)
  {
    let old = rows[row]
    var new: [SparseEntry] = []
    new.reserveCapacity(old.count + rest.count)
    var next = 0
    for entry in old {
      while next < rest.count, rest[next].index < entry.index {
        fillIn(rest[next], multiplier: multiplier, row: row, into: &new)
        next += 1
      }
      if next < rest.count, rest[next].index == entry.index {
        let value = entry.value - multiplier * rest[next].value
        work += 1 + value.bitWidth / 64
        next += 1
        if value.isZero {
          lowerCount(of: entry.index)
        } else {
          new.append(SparseEntry(index: entry.index, value: value))
        }
      } else if entry.index != column {
        new.append(entry)
      }
    }
    while next < rest.count {
      fillIn(rest[next], multiplier: multiplier, row: row, into: &new)
      next += 1
    }
    rows[row] = new
  }

  private mutating func fillIn(_ entry: SparseEntry, multiplier: Rational, row: Int, into new: inout [SparseEntry]) {
    let value = -(multiplier * entry.value)
    work += 1 + value.bitWidth / 64
    new.append(SparseEntry(index: entry.index, value: value))
    columnCounts[entry.index] += 1
    columnRows[entry.index].append(row)
  }

  /// The entry with the least bound on fill-in among the shortest rows and columns; `nil` where no entry is left.
  private func leastFill() -> (row: Int, column: Int)? {
    var shortRow = Int.max
    for row in rows.indices where rowIsActive[row] && !rows[row].isEmpty { shortRow = min(shortRow, rows[row].count) }
    guard shortRow < Int.max else { return nil }
    var shortColumn = Int.max
    for column in columnCounts.indices where columnIsActive[column] && columnCounts[column] > 0 {
      shortColumn = min(shortColumn, columnCounts[column])
    }
    var best: (row: Int, column: Int)?
    var bestFill = Int.max
    var bestBits = Int.max
    func consider(_ row: Int, _ entry: SparseEntry) {
      let fill = (rows[row].count - 1) * (columnCounts[entry.index] - 1)
      guard fill <= bestFill else { return }
      let bits = entry.value.bitWidth
      if fill < bestFill || bits < bestBits { (best, bestFill, bestBits) = ((row, entry.index), fill, bits) }
    }
    var examined = 0
    for row in rows.indices where rowIsActive[row] && rows[row].count == shortRow {
      for entry in rows[row] { consider(row, entry) }
      examined += 1
      if examined == Self.searchBreadth { break }
    }
    examined = 0
    for column in columnCounts.indices where columnIsActive[column] && columnCounts[column] == shortColumn {
      for row in columnRows[column] where rowIsActive[row] {
        if let place = position(of: column, in: row) { consider(row, rows[row][place]) }
      }
      examined += 1
      if examined == Self.searchBreadth { break }
    }
    return best
  }

  /// How many of the shortest rows, and of the shortest columns, are searched for a pivot.
  private static let searchBreadth = 8
}
