import ExactArithmetic
import Foundation
import SolidarityLaw

/// The tables of a report as one workbook (Office Open XML): a sheet that explains, then a sheet a table.
///
/// A sheet has the columns of the table's CSV file under the same names, numbers being numbers.
struct SpreadsheetReport {
  let builder: TableBuilder
  let tables: [ReportTable]

  private var book: Phrasebook { builder.book }

  /// The sheet that explains the others.
  static let contentsName = "README"

  /// The workbook's bytes; equal tables give equal bytes.
  func bytes() throws(ReportError) -> Data {
    for table in tables where table.rows.count >= Workbook.mostRows {
      throw .tooManyRows(table: table.id, rows: table.rows.count, limit: Workbook.mostRows - 1)
    }
    let cycle = builder.result.cycle
    let workbook = try Workbook(
      title: book(.pageTitle, ["year": builder.year]), created: SpreadsheetReport.seconds(cycle.asAt ?? cycle.lawAsOf))
    let narrowed = tables.map { $0.narrowed(to: .data) }
    let contents = try workbook.addSheet(SpreadsheetReport.contentsName)
    for table in narrowed { try write(table, to: workbook) }
    writeContents(narrowed, to: contents, of: workbook)
    return try workbook.bytes()
  }

  private func write(_ table: ReportTable, to workbook: Workbook) throws(ReportError) {
    let sheet = try workbook.addSheet(SpreadsheetReport.name(table))
    workbook.setHeader(sheet, rows: table.rows.count, columns: table.columns.count)
    var widths = table.columns.map(\.id.utf8.count)
    for (column, head) in table.columns.enumerated() {
      workbook.write(head.id, to: sheet, row: 0, column: column, .bold)
    }
    for (index, row) in table.rows.enumerated() {
      for (column, cell) in row.cells.enumerated() {
        let text = cell.data
        widths[column] = max(widths[column], text.utf8.count)
        let kind = table.columns[column].kind
        if kind == .integer || kind == .number, let number = SheetNumber(text) {
          workbook.write(number, to: sheet, row: index + 1, column: column)
        } else {
          workbook.write(text, to: sheet, row: index + 1, column: column)
        }
      }
    }
    for (column, width) in widths.enumerated() {
      workbook.setWidth(sheet, column: column, to: min(60, width + 2))
    }
  }

  /// What the workbook is, which sheet holds what, and what each column means.
  private func writeContents(_ tables: [ReportTable], to sheet: Workbook.Sheet, of workbook: Workbook) {
    var row = 0
    func line(_ cells: [String], _ style: Workbook.TextStyle = .wrapped) {
      for (column, text) in cells.enumerated() {
        workbook.write(text, to: sheet, row: row, column: column, style)
      }
      row += 1
    }
    line([book(.pageTitle, ["year": builder.year])], .bold)
    line([builder.lead], .plain)
    for mark in builder.marks { line([mark], .plain) }
    let engine = builder.result.engine
    line([book(.pageFooter, ["name": engine.name, "version": engine.version, "glpk": engine.glpk])], .plain)
    let text = WorkbookMessage.self
    let limits = [SheetNumber.mostDigits, Workbook.longestText].map { book.numbers.number(Rational($0)) }
    line([book(text.cutCells, ["digits": limits[0], "characters": limits[1]])], .plain)
    row += 1
    line([book(text.sheet), book(text.column), book(text.heading), book(text.meaning)], .bold)
    for table in tables {
      line([SpreadsheetReport.name(table), "", table.title], .bold)
      for column in table.columns {
        line([SpreadsheetReport.name(table), column.id, column.heading, column.meaning])
      }
    }
    for (column, width) in [20, 30, 40, 70].enumerated() { workbook.setWidth(sheet, column: column, to: width) }
  }

  /// The sheet's name: the table's, within what a name can be.
  private static func name(_ table: ReportTable) -> String {
    String(table.id.prefix(Workbook.longestName))
  }

  /// The seconds from 1970 to the beginning of a day.
  private static func seconds(_ date: CalendarDate) -> Int {
    let first = CalendarDate(year: 1970, month: 1, day: 1)
    return (first.map { $0.days(until: date) } ?? 0) * 86_400
  }
}
