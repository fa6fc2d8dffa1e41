import SolidarityLaw

/// The columns of a table, by the names that stand in its header.
protocol TableColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The columns that a file may leave out, which is the same as leaving all their cells empty.
  static var optional: [Self] { get }
  /// The column that names each row's source.
  static var source: Self { get }
}

/// What it means when rows repeat.
enum Repetition<Column: TableColumn>: Sendable {
  /// Rows equal in these columns contradict each other: an error.
  case forbidden([Column])
  /// The same where cells of these columns may be empty, which then is something that rows can have in common.
  case forbiddenWithGaps([Column])
  /// Rows add up, so that a row equal in every column is probably a slip: a warning.
  case suspicious
}

/// A table in a file: its columns, and how a row becomes a record.
protocol FileTable {
  associatedtype Column: TableColumn
  associatedtype Record

  static var file: String { get }
  static var repetition: Repetition<Column> { get }

  /// The record of a row, or nil after reporting why there is none.
  static func record(from row: TableRow<Column>) -> Record?
}

/// One table of the cycle folder: where its records go, and how a record becomes a row again.
protocol CycleTable: FileTable {
  static var target: WritableKeyPath<Cycle, [Record]> { get }

  /// The cells of a record, for writing; a column left out is an empty cell.
  static func cells(of record: Record) throws(CycleWritingError) -> [Column: String]
}

/// The tables of a cycle folder, in the order in which they are read and reported.
enum CycleTables {
  static var all: [any CycleTable.Type] {
    [
      StatesTable.self, StatusesTable.self, IndicatorsTable.self, PledgesTable.self, DeductionsTable.self,
      NeedsTable.self, AccessTable.self, CaseloadTable.self, PairsTable.self, ImplementationTable.self,
      DrawsTable.self, AgreedTable.self, OffsetRequestsTable.self, CreditsTable.self,
      CrisisPledgesTable.self, EventsTable.self,
      HolidaysTable.self, WishesTable.self,
    ]
  }
}
