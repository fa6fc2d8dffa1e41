public import ExactArithmetic

/// Rounds a matrix to whole numbers so that its cells, its row totals, its column totals and its grand total all stay next to
/// their exact values.
///
/// Every cell and every total becomes its exact value's floor or ceiling, the grand total the nearer of the two, a half going up.
/// Such a matrix always exists, because the exact one is a point of a polytope whose corners are whole (Cox 1987). Among all of
/// them this is the one with, in this order, the greatest sum of the remainders of columns that are rounded up, of rows that are,
/// of cells that are, and the greatest cells when read column by column from the top. It is unique.
///
/// The remainders of columns come first because the columns are what benefitting States receive: where a matrix for it exists,
/// their totals are those of the largest-remainder method.
public struct ControlledRounding: Sendable {
  /// A cell of the matrix; cells that are not listed are zero.
  public struct Cell: Sendable, Hashable {
    /// The row, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int
    /// The exact value, zero or more.
    public let value: Rational

    public init(row: Int, column: Int, value: Rational) {
      self.row = row
      self.column = column
      self.value = value
    }
  }

  /// A matrix of whole numbers next to the exact one.
  public struct Result: Sendable, Hashable {
    /// The whole numbers of the cells, in the order in which they were given.
    public let cells: [Rational]
    public let rowTotals: [Rational]
    public let columnTotals: [Rational]
    public let total: Rational
    /// Whether the column totals are ones that the largest-remainder method gives; where they are not, no matrix has such totals.
    public let followsLargestRemainder: Bool
    /// The places of cells that equal remainders leave open and that only the order of reading decides.
    public let ties: [Int]
  }

  let cells: [Cell]
  let rowCount: Int
  let columnCount: Int

  /// A matrix given by its cells.
  ///
  /// - Parameter cells: at most one a place, none negative.
  public init(cells: [Cell]) {
    self.cells = cells
    rowCount = (cells.map(\.row).max() ?? -1) + 1
    columnCount = (cells.map(\.column).max() ?? -1) + 1
  }

  /// The rounded matrix, or nil where the cells are not a matrix of numbers of zero or more.
  public func rounded() -> Result? {
    guard cells.allSatisfy({ $0.row >= 0 && $0.column >= 0 && !$0.value.isNegative }), !hasRepeatedPlaces else {
      return nil
    }
    let exactRows = totals(rowCount, of: cells.map(\.value), by: \.row)
    let exactColumns = totals(columnCount, of: cells.map(\.value), by: \.column)
    let target = exactRows.reduce(.zero, +).rounded(.nearest)
    guard
      let outcome = RoundingNetwork(self, exactRows: exactRows, exactColumns: exactColumns, total: target)?.outcome()
    else {
      return nil
    }
    let whole = zip(cells, outcome.ups).map { $0.value.floor() + ($1 ? .one : .zero) }
    let columns = totals(columnCount, of: whole, by: \.column)
    return Result(
      cells: whole, rowTotals: totals(rowCount, of: whole, by: \.row), columnTotals: columns, total: target,
      followsLargestRemainder: haveLargestRemainders(columns, of: exactColumns), ties: outcome.ties)
  }

  func totals(_ count: Int, of values: [Rational], by index: (Cell) -> Int) -> [Rational] {
    var sums = [Rational](repeating: .zero, count: count)
    for (cell, value) in zip(cells, values) { sums[index(cell)] += value }
    return sums
  }

  private var hasRepeatedPlaces: Bool {
    let places = cells.map { ($0.row, $0.column) }.sorted { $0 < $1 }
    return zip(places, places.dropFirst()).contains { $0 == $1 }
  }

  private func haveLargestRemainders(_ whole: [Rational], of exact: [Rational]) -> Bool {
    let remainders = exact.map { $0 - $0.floor() }
    let roundedUp = zip(whole, exact).map { $0 > $1.floor() }
    let leastUp = zip(remainders, roundedUp).filter(\.1).map(\.0).min()
    let greatestDown = zip(remainders, roundedUp).filter { !$0.1 }.map(\.0).max()
    guard let leastUp, let greatestDown else { return true }
    return leastUp >= greatestDown
  }
}
