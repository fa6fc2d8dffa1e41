/// Every matrix of whole numbers within limits of its rows, its columns and its cells.
struct WholeMatrices {
  /// The most of each row.
  let rows: [Int]
  /// The most of each column.
  let columns: [Int]
  /// The most of each cell.
  let cells: [[Int]]

  func forEach(_ body: ([[Int]]) -> Void) {
    var matrix = cells.map { $0.map { _ in 0 } }
    var (left, open) = (rows, columns)
    func extend(_ row: Int, _ column: Int) {
      if row == rows.count { return body(matrix) }
      if column == columns.count { return extend(row + 1, 0) }
      for amount in 0...min(left[row], open[column], cells[row][column]) {
        matrix[row][column] = amount
        left[row] -= amount
        open[column] -= amount
        extend(row, column + 1)
        left[row] += amount
        open[column] += amount
      }
      matrix[row][column] = 0
    }
    extend(0, 0)
  }
}
