/// Where each column stands in a table's header; a search through so few is cheaper than a hash table of its own type.
struct ColumnPositions<Column: TableColumn> {
  private var columns: [Column] = []
  private var positions: [Int] = []

  /// The position of a column, from 0; nil where the file leaves it out.
  subscript(_ column: Column) -> Int? {
    columns.firstIndex(of: column).map { positions[$0] }
  }

  /// The column at a position, where one stands there.
  func column(at position: Int) -> Column? {
    positions.firstIndex(of: position).map { columns[$0] }
  }

  /// Takes a column in.
  mutating func insert(_ column: Column, at position: Int) {
    columns.append(column)
    positions.append(position)
  }
}
