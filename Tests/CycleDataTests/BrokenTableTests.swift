import CycleData
import Testing

@Suite("What is wrong with the shape of a table")
struct BrokenTableTests {
  @Test(arguments: BrokenFolder.headers) func headers(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.rows) func rows(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.texts) func texts(_ folder: BrokenFolder) throws { try folder.check() }

  private let caseload = "contributing,benefitting,eligible_cases,source"

  private func lines(of text: String) throws -> [Int?] {
    try TestFolder(changing: ["caseload.csv": text]).read().cycle.caseload.map(\.provenance.line)
  }

  @Test func linesCountWhateverEndsThem() throws {
    #expect(try lines(of: "\(caseload)\nDE,EL,1,a\nFR,EL,2,b\n") == [2, 3])
    #expect(try lines(of: "\(caseload)\r\nDE,EL,1,a\r\nFR,EL,2,b\r\n") == [2, 3])
    #expect(try lines(of: "\(caseload)\rDE,EL,1,a\rFR,EL,2,b") == [2, 3])
    #expect(try lines(of: "\(caseload)\n\n  \nDE,EL,1,a\n\n\nFR,EL,2,b\n\n") == [4, 7])
    // The quoted source of line 2 ends on line 4.
    #expect(try lines(of: "\(caseload)\nDE,EL,1,\"a\n\nb\"\nFR,EL,2,b\n") == [2, 5])
    #expect(try lines(of: "\(caseload)\r\nDE,EL,1,\"a\r\n\r\nb\"\r\nFR,EL,2,b\r\n") == [2, 5])
  }

  @Test func aCellIsPlacedWhereItBegins() throws {
    // The second row begins on line 2; its third cell begins on line 4 and its fourth on line 5.
    let text = "benefitting,source,eligible_cases,contributing\nEL,\"two\n\nlines\",\"1\n\",XX\n"
    let found = try TestFolder(changing: ["caseload.csv": text]).findings()
    #expect(found.map(\.line) == [4, 5])
    #expect(found.map(\.column) == [.init(number: 3, name: "eligible_cases"), .init(number: 4, name: "contributing")])
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstColumn() throws {
    #expect(try lines(of: "\u{FEFF}\(caseload)\nDE,EL,1,a\n") == [2])
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let folder = try TestFolder(changing: [
      "caseload.csv": "source,eligible_cases,benefitting,contributing\na,7,EL,DE\n"
    ])
    let record = try #require(try folder.read().cycle.caseload.first)
    #expect(record.contributing.code == "DE")
    #expect(record.benefitting.code == "EL")
    #expect(record.eligibleCases == 7)
  }

  @Test func optionalColumnsMayBeLeftOut() throws {
    let folder = try TestFolder(changing: [
      "pledges.csv": "state,measure,amount,unit,source\nDE,relocation,12,persons,a\nFR,financial,,,b\n",
      "deductions.csv": "state,ground,extent,stage,source\nFR,62,100%,requested,a\n",
      "states.csv": "state,bound,population,population_year,gdp_meur,gdp_year,flags,source\n"
        + ["DE", "FR", "EL", "IE"].map { "\($0),yes,1000000,2024,10000,2024,,a\n" }.joined() + "NO,no,,,,,,a\n",
    ])
    let cycle = try folder.read().cycle
    #expect(cycle.pledges.map(\.knowledge) == [.recorded, .unknown])
    #expect(cycle.pledges.map(\.round) == [1, 1])
    #expect(cycle.pledges.allSatisfy { !$0.throughOffsets })
    #expect(cycle.deductions.map(\.base) == [.pledge])
    #expect(cycle.deductions.map(\.knowledge) == [.recorded])
    #expect(cycle.states.allSatisfy { $0.adoptedShare == nil && $0.adoptedRelocation == nil })
  }

  @Test func onlyTwoFilesAreNeeded() throws {
    let files = ["cycle.yaml", "states.csv"].reduce(into: [:]) { $0[$1] = GoodFolder.files[$1] }
    var small = try TestFolder(files).findings()
    // The needs rest on an indicator, which is gone with its table.
    #expect(small.map(\.code) == [.unknownIndicator])
    small = try TestFolder([
      "cycle.yaml": "cycle: 2026\nlaw: {asOf: 2026-06-12}\nreference: {relocations: 1, financial: 20000}",
      "states.csv": files["states.csv"] ?? "",
    ]).findings()
    #expect(small.map(\.description) == [])
  }

  @Test func findingsOfOneFileAreCapped() throws {
    let rows = (1...5_051).map { "Q\($0),EL,\($0),s\n" }.joined()
    let found = try TestFolder(changing: ["caseload.csv": "\(caseload)\n\(rows)"]).findings()
    #expect(found.count == 5_001)
    #expect(found[4_999].line == 5_001)
    #expect(
      found.last?.description
        == "caseload.csv: … and 51 more errors of this file. Mend those above first.")
    #expect(found.last?.code == .moreFindings)
  }
}

extension BrokenFolder {
  private static let statesHeader =
    "state,bound,population,population_year,gdp_meur,gdp_year,flags,adopted_share,adopted_relocation,"
    + "adopted_financial,source"

  static let headers: [BrokenFolder] = [
    BrokenFolder(
      "caseload.csv", "contributing,benefiting,eligible_cases,source\nDE,EL,1,a\n", .unknownColumn,
      "caseload.csv:1: the column 'benefitting' is missing. Add it; a cell may be empty where a value is not known.",
      "caseload.csv:1:2: unknown column 'benefiting'. Did you mean 'benefitting'?"),
    BrokenFolder(
      "caseload.csv", "contributing,benefitting,eligible_cases,source,remark\nDE,EL,1,a,b\n", .unknownColumn,
      "caseload.csv:1:5: unknown column 'remark'. "
        + "The columns are: contributing, benefitting, eligible_cases, source."),
    BrokenFolder(
      "caseload.csv", "contributing,benefitting,eligible_cases,source,\nDE,EL,1,a,\n", .unknownColumn,
      "caseload.csv:1:5: the column has no name. The columns are: contributing, benefitting, eligible_cases, source."),
    BrokenFolder(
      "caseload.csv", "contributing,benefitting,benefitting,eligible_cases,source\nDE,EL,EL,1,a\n", .repeatedColumn,
      "caseload.csv:1:3: the column 'benefitting' is already column 2. Leave one of the two out."),
    BrokenFolder(
      "caseload.csv", "contributing,benefitting,eligible_cases\nDE,EL,1\n", .missingSource,
      "caseload.csv:1: the column 'source' is missing. "
        + "Every row names where its figures come from: add the column."),
    BrokenFolder(
      "caseload.csv", "benefitting,eligible_cases,source\nEL,1,a\n", .missingColumn,
      "caseload.csv:1: the column 'contributing' is missing. Add it; a cell may be empty where a value is not known."),
    BrokenFolder(
      "caseload.csv", "contributing;benefitting;eligible_cases;source\nDE;EL;1;a\n", .missingHeader,
      "caseload.csv:1:1: the columns are separated by ';'. "
        + "Save the table with commas between the cells and a decimal point in numbers."),
    BrokenFolder(
      "caseload.csv", "contributing\tbenefitting\teligible_cases\tsource\nDE\tEL\t1\ta\n", .missingHeader,
      "caseload.csv:1:1: the columns are separated by tabs. "
        + "Save the table with commas between the cells and a decimal point in numbers."),
    BrokenFolder(
      "caseload.csv", "", .missingHeader,
      "caseload.csv: the table has no header row. "
        + "Begin with the line: contributing,benefitting,eligible_cases,source."),
  ]

  static let rows: [BrokenFolder] = [
    BrokenFolder(
      "caseload.csv", line: 2, "DE,EL,1,200,BAMF", .wrongNumberOfCells,
      "caseload.csv:2: the row has 5 cells where the header has 4. "
        + "Put cells that contain commas in quotes, and write numbers without thousands separators."),
    BrokenFolder(
      "caseload.csv", line: 2, "DE", .wrongNumberOfCells,
      "caseload.csv:2: the row has 1 cell where the header has 4. Write a comma for each empty cell."),
    // What a broken row of states.csv would have declared is not known, so that no State is missed elsewhere.
    BrokenFolder(
      "states.csv", line: 5, "IE,yes", .wrongNumberOfCells,
      "states.csv:5: the row has 2 cells where the header has 11. Write a comma for each empty cell."),
    BrokenFolder(
      "caseload.csv", line: 2, "DE,EL,12\"00,BAMF", .brokenQuotes,
      "caseload.csv:2:3: a quote stands in the wrong place. "
        + "Put the whole cell in quotes and write each quote inside it twice."),
    BrokenFolder(
      "caseload.csv", line: 2, "DE,EL,\"12\"00,BAMF", .brokenQuotes,
      "caseload.csv:2:3: a quote stands in the wrong place. "
        + "Put the whole cell in quotes and write each quote inside it twice."),
    BrokenFolder(
      "caseload.csv", line: 3, "FR,EL,,\"unknown", .brokenQuotes,
      "caseload.csv:3:4: the quote that opens this cell is never closed. Close it at the end of the cell."),
    BrokenFolder(
      "caseload.csv", line: 3, "FR,EL,,\"" + String(repeating: "long ", count: 8000), .fieldTooLong,
      "caseload.csv:3:4: the cell is longer than 32 KiB. Close its quote, if one is open, or shorten it."),
    BrokenFolder(
      "caseload.csv", line: 3, String(repeating: ",", count: 1000), .tooManyColumns,
      "caseload.csv:3: the row has more than 200 cells. "
        + "Keep to the table's columns: contributing, benefitting, eligible_cases, source."),
    // Two broken rows and a broken cell between them are all found.
    BrokenFolder(
      "caseload.csv", "contributing,benefitting,eligible_cases,source\nDE,EL,1\"2,a\nXX,EL,1,b\nFR,EL,\"1\"2,c\n",
      .brokenQuotes,
      "caseload.csv:2:3: a quote stands in the wrong place. "
        + "Put the whole cell in quotes and write each quote inside it twice.",
      "caseload.csv:3:1: unknown Member State code 'XX'. Use Eurostat's two-letter codes: "
        + "BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE IS LI NO CH.",
      "caseload.csv:4:3: a quote stands in the wrong place. "
        + "Put the whole cell in quotes and write each quote inside it twice."),
  ]

  static let texts: [BrokenFolder] = [
    BrokenFolder(
      "caseload.csv", line: 3, "FR,EL,\u{0},x", .notText,
      "caseload.csv:3: the file holds a control character (byte 0). Save it as plain text in UTF-8."),
    BrokenFolder(
      "caseload.csv", line: 3, "FR,EL,\u{1B}[31m,x", .notText,
      "caseload.csv:3: the file holds a control character (byte 27). Save it as plain text in UTF-8."),
    // Characters that steer a terminal but are no control bytes come out as their numbers.
    BrokenFolder(
      "caseload.csv", line: 2, "DE,EL,\u{9B}31m\u{202E}1,x", .notANumber,
      "caseload.csv:2:3: '\\u{9b}31m\\u{202e}1' is not a decimal number. "
        + "Write digits with a decimal point and no thousands separators, such as 1234.50."),
    BrokenFolder(
      "caseload.csv", line: 2, "DE,EL,\(String(repeating: "9", count: 2000)),x", .numberOutOfRange,
      "caseload.csv:2:3: '\(String(repeating: "9", count: 60))…' is out of range. "
        + "Numbers lie between -10^18 and 10^18 and have at most 18 digits after the point."),
  ]
}
