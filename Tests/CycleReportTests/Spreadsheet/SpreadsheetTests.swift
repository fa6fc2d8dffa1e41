import Foundation
import SolidarityLaw
import Testing

@testable import CycleReport

/// The workbook: numbers as numbers, a sheet a table, the same bytes every time.
@Suite struct SpreadsheetTests {
  /// A table with everything that spreadsheets are known to spoil.
  static let odd: ReportTable = {
    var table = ReportTable(
      id: "odd", title: "Odd cells",
      columns: [
        .init("number", "Number", "", .number), .init("count", "Count", "", .integer), .init("text", "Text"),
        .init("day", "Day", "", .date), .init("truth", "Truth", "", .boolean),
      ])
    table.rows = [
      ["0.2168912345", "420000000", "=1+1", "2026-10-15", "true"],
      ["-0.0000000001234567891", "-1", "1/2", "2026-01-01", "false"],
      ["123456789012345", "0", "01", "", ""],
      // One digit more than floating point keeps: the text stays whole.
      ["1234567890.1234567", "1234567890123456", "a \"quoted\", text\nof two lines <&>", "", ""],
      ["", "", "Ελλάδα Česko 🇪🇺", "", ""], ["9.1", "7", "  blanks  ", "", ""],
    ].map { .init(cells: $0.map { .init($0) }) }
    return table
  }()

  private var builder: TableBuilder { TableBuilder(result: SmallCycle.distributed) }

  @Test("A decimal becomes a number with the digits that it has")
  func numbers() {
    #expect(SheetNumber("301").map { [$0.value, Double($0.fractionDigits)] } == [301, 0])
    #expect(SheetNumber("-0.25").map { [$0.value, Double($0.fractionDigits)] } == [-0.25, 2])
    #expect(SheetNumber("2.50")?.fractionDigits == 2)
    #expect(SheetNumber("999999999999999")?.value == 999_999_999_999_999)
  }

  @Test(
    "What is no decimal, or has more than fifteen digits, stays text",
    arguments: [
      "", "-", ".", "1.", ".5", "1e3", "0x1F", "1/2", "nan", "inf", "1 000", "+1", "--1", "1.2.3", "١",
      "1000000000000001", "0.1234567890123456",
    ])
  func texts(_ text: String) {
    #expect(SheetNumber(text) == nil)
  }

  @Test("Equal tables give equal bytes, in another second and another time zone too")
  func reproducible() throws {
    let report = SpreadsheetReport(builder: builder, tables: builder.all)
    let first = try report.bytes()
    #expect(first.starts(with: Data("PK".utf8)))
    let zone = getenv("TZ").map { String(cString: $0) }
    setenv("TZ", "Asia/Tokyo", 1)
    tzset()
    defer {
      if let zone { setenv("TZ", zone, 1) } else { unsetenv("TZ") }
      tzset()
    }
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try report.bytes() == first)
  }

  @Test("A text that no cell can hold is cut at a character, with a mark")
  func longTexts() throws {
    let longest = String(repeating: "a", count: Workbook.longestText)
    #expect(Workbook.shortened(longest + "b").utf8.count <= Workbook.longestText)
    let flags = Workbook.shortened(String(repeating: "🇪🇺", count: 20_000))
    #expect(flags.utf8.count <= Workbook.longestText)
    #expect(flags.utf8.count > Workbook.longestText - 20)
    #expect(flags.hasSuffix("🇪🇺…"))
  }

  @Test("A table that no sheet can hold is refused with its name")
  func manyRows() {
    var table = ReportTable(id: "endless", title: "", columns: [.init("a", "A")])
    table.rows = Array(repeating: .init(cells: [.init("1")]), count: Workbook.mostRows)
    let error = #expect(throws: ReportError.self) {
      try SpreadsheetReport(builder: builder, tables: [table]).bytes()
    }
    #expect(
      error?.description
        == "The table endless has 1048576 rows; a sheet of a workbook has 1048575 at most. Leave out the form xlsx.")
  }

  @Test(
    "Another reader turns each sheet into the table's CSV file, whether as shown or as held",
    .enabled(
      if: LibreOffice.installed != nil, "LibreOffice is not installed: its reading of the workbook was not tried"),
    arguments: [true, false])
  func converted(asShown: Bool) throws {
    let office = try #require(LibreOffice.installed)
    let tables = builder.all + [Self.odd]
    let sheets = try office.sheets(of: SpreadsheetReport(builder: builder, tables: tables).bytes(), asShown: asShown)
    #expect(Set(sheets.keys) == Set(tables.map(\.id) + ["README"]))
    for table in tables {
      let sheet = try #require(sheets[table.id])
      #expect(SchoolbookCSV.rows(sheet) == SchoolbookCSV.rows(CommaSeparated(table).text), "\(table.id)")
    }
    let contents = try SchoolbookCSV.rows(#require(sheets["README"]))
    for table in tables.map({ $0.narrowed(to: .data) }) {
      #expect(contents.contains { $0.contains(table.id) && $0.contains(table.title) })
      for column in table.columns {
        #expect(contents.contains { $0.starts(with: [table.id, column.id, column.heading]) }, "\(column.id)")
      }
    }
  }
}
