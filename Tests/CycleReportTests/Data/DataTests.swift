import ExactArithmetic
import OrderedJSON
import SolidarityLaw
import Testing

@testable import CycleReport

/// CSV, its description, and Markdown.
@Suite struct DataTests {
  let builder = TableBuilder(
    result: SmallCycle.distributed, comparisons: CycleComparisons(SmallCycle.distributed))

  @Test(
    "A cell is quoted where it must be, and quotes within are doubled (RFC 4180)",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""),
      ("cr\r", "\"cr\r\""), (" space", "\" space\""), ("", ""),
    ])
  func quoting(text: String, quoted: String) {
    #expect(CommaSeparated.quoted(text) == quoted)
  }

  @Test("A table of data holds codes and plain numbers, and nothing where something is not known")
  func ledger() throws {
    let lines = CommaSeparated(builder.ledger).text.split(separator: "\n", omittingEmptySubsequences: false)
    let header = try #require(lines.first).split(separator: ",")
    #expect(header.prefix(3) == ["state", "name", "status"])
    let romania = try #require(lines.first { $0.hasPrefix("RO,") }).split(
      separator: ",", omittingEmptySubsequences: false)
    #expect(romania.count == header.count)
    let row = Dictionary(zip(header, romania)) { first, _ in first }
    #expect(row["fair_share"] == "50")
    #expect(row["deducted"] == "12")
    #expect(row["pledge_relocation"] == "60")
    #expect(row["through_offsets"] == "20")
    #expect(row["available_relocation"] == "28")
    #expect(row["gap"] == "-10")
    let netherlands = try #require(lines.first { $0.hasPrefix("NL,") }).split(
      separator: ",", omittingEmptySubsequences: false)
    let unknown = Dictionary(zip(header, netherlands)) { first, _ in first }
    #expect(unknown["pledge_financial"] == "")
    #expect(unknown["gap"] == "")
    #expect(unknown["knowledge_financial"] == "unknown")
    #expect(lines.last == "")
  }

  @Test("The order of rows in the inputs does not show in any table")
  func rowOrder() {
    var result = SmallCycle.distributed
    let event = { (day: String, note: String) in
      EventRecord(
        date: SmallCycle.day(day), kind: .forum, state: nil, note: note,
        provenance: Provenance(file: "events.csv", line: 2, source: note))
    }
    result.assessment.cycle.events += [event("2025-11-18", "b"), event("2025-11-18", "a"), event("2025-01-01", "c")]
    result.assessment.cycle.pledges.append(SmallCycle.pledge(SmallCycle.romania, .relocation, 3, .reported, line: 9))
    var shuffled = result
    shuffled.assessment.cycle.events.reverse()
    shuffled.assessment.cycle.pledges.reverse()
    let texts = [result, shuffled].map { TableBuilder(result: $0).all.map { CommaSeparated($0).text } }
    #expect(texts[0] == texts[1])
  }

  @Test("Every row of every table has as many cells as the table has columns")
  func shape() {
    #expect(builder.all.count > 15)
    for table in builder.all {
      for row in table.rows { #expect(row.cells.count == table.columns.count, "\(table.id)") }
      #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.id)")
    }
  }

  @Test("Every table that is written is known again by its name")
  func names() {
    let ids = builder.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(TableBuilder.names.contains(id)) }
  }

  @Test("The description names each file and each column with its type")
  func description() throws {
    let json = TableDescription(tables: builder.all, name: "x", title: "X").json
    let resources = try #require(json["resources"]?.elements)
    #expect(resources.count == builder.all.count)
    let totals = try #require(resources.first { $0["name"] == "totals" })
    #expect(totals["path"] == "totals.csv")
    let fields = try #require(totals["schema"]?["fields"]?.elements)
    #expect(fields.map { $0["name"] } == ["level", "measure", "unit", "known", "lower", "upper"])
    #expect(fields.last?["type"] == "number")
    #expect(totals["schema"]?["missingValues"] == [""])
  }

  @Test("What a schema calls an integer, a number, a date or a truth value is one")
  func types() {
    for table in builder.all.map({ $0.narrowed(to: .data) }) {
      for row in table.rows {
        for (column, cell) in zip(table.columns, row.cells) where !cell.data.isEmpty {
          let fits =
            switch column.kind {
            case .integer: Int(cell.data) != nil
            case .number: Double(cell.data) != nil && !cell.data.contains("e")
            case .date: CalendarDate(cell.data) != nil
            case .boolean: cell.data == "true" || cell.data == "false"
            case .text, .figure: true
            }
          #expect(fits, "\(table.id).\(column.id): \(cell.data)")
        }
      }
    }
  }

  @Test("Markdown holds every section, and its tables hold what Markdown would read otherwise")
  func markdown() {
    let text = MarkdownReport(builder: builder).text
    #expect(text.hasPrefix("# Annual migration management cycle 2026"))
    for heading in ["## Summary", "## Ledger", "## Responsibility offsets", "## Open questions", "## Remarks"] {
      #expect(text.contains("\n\(heading)\n"))
    }
    #expect(MarkdownTable.escaped("a|b*c\nd") == "a\\|b\\*c d")
    let table = ReportTable(
      id: "t", title: "T", columns: [.init("a", "A"), .init("b", "B", "", .number)],
      rows: [.init(cells: [.init("x|y"), .init("1")], isTotal: true)])
    #expect(MarkdownTable(table).text == "**T**\n\n| A | B |\n| --- | ---: |\n| **x\\|y** | **1** |")
  }
}
