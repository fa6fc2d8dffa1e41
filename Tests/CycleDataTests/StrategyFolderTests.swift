import CycleData
import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

@Suite("The folder of the five-year strategy")
struct StrategyFolderTests {
  private static let header =
    "id,priority,action,actor,due,due_kind,solidarity_cycle_link,source_section,status,status_date,source"

  private func findings(_ files: [String: String]) throws -> [Finding] {
    let folder = try TestFolder(files)
    do {
      return try StrategyFolder.read(at: folder.path).findings
    } catch {
      return error.findings
    }
  }

  private func finding(_ row: String) throws -> Finding {
    let found = try findings(["strategy_actions.csv": "\(Self.header)\n\(row)\n"])
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test("Rows keep their cells, and an empty status is unknown")
  func reads() throws {
    let folder = try TestFolder([
      "strategy_actions.csv": """
      \(Self.header)
      S-1,asylum,"do it, soon",Commission,2026 mid,half-year,core,4,done,2026-06-01,page 3
      S-2,borders,look into it,Council,if needed,conditional,,,,,page 4
      """,
      "strategy_figures.csv":
        "id,figure,value,unit,period,origin,source_section,source\nF-1,rate,51.4,percent,2024,Eurostat,1,page 1\n",
      "datapackage.json": "{\"title\": \"A strategy\"}",
    ])
    let strategy = try StrategyFolder.read(at: folder.path).strategy
    #expect(strategy.actions.map(\.id) == ["S-1", "S-2"])
    #expect(strategy.actions.map(\.action) == ["do it, soon", "look into it"])
    #expect(strategy.actions.map(\.status) == [.done, .unknown])
    #expect(strategy.actions.map(\.link) == [.core, .context])
    #expect(strategy.actions.first?.statusDate == CalendarDate("2026-06-01"))
    #expect(strategy.actions.map(\.provenance.line) == [2, 3])
    #expect(strategy.figures.map(\.value) == [Rational(514, 10)])
    #expect(strategy.package?.title == "A strategy")
    #expect(strategy.inputs.map(\.path) == ["datapackage.json", "strategy_actions.csv", "strategy_figures.csv"])
  }

  @Test("The strategy that comes with the project is read, every row with a source, and nothing is claimed as done")
  func real() throws {
    // From where this file stands, so that it does not matter where the tests are run.
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let strategy = try StrategyFolder.read(at: root.appending(path: "Inputs/strategy-2026-2030").path).strategy
    #expect(strategy.actions.count == 47)
    #expect(strategy.figures.count == 25)
    #expect(strategy.actions.allSatisfy { $0.status == .unknown })
    // Each row names the document and the section that it is taken from.
    for (source, section) in strategy.actions.map({ ($0.provenance.source, $0.section) })
      + strategy.figures.map({ ($0.provenance.source, $0.section) })
    {
      #expect(source.contains("COM(2026) 45") && source.contains("section \(section);"), "\(source)")
    }
    // What nobody looked up is not stated: neither a CELEX number nor a licence of the document.
    let package = try #require(strategy.package)
    #expect(package.sources.count == 1 && package.sources.allSatisfy { $0.contains("CELEX number was not looked up") })
    #expect(package.licences.count == 1 && package.licences.allSatisfy { $0.contains("was not looked up") })
  }

  @Test("A time that does not fit its kind is named with file, row and column")
  func due() throws {
    let finding = try finding("S-1,asylum,act,Commission,soon,half-year,core,4,,,page 3")
    #expect(finding.code == .dueMalformed)
    #expect(finding.description.hasPrefix("strategy_actions.csv:2:5: 'soon' is no 'half-year'"))
    #expect(finding.remedy.contains("2026 mid"))
  }

  @Test("Every kind of time names an example of itself", arguments: StrategyDueKind.allCases)
  func examples(_ kind: StrategyDueKind) throws {
    guard ![.period, .recurring, .conditional, .none].contains(kind) else { return }
    let finding = try finding("S-1,asylum,act,Commission,???,\(kind.rawValue),core,4,,,page 3")
    let example = try #require(finding.remedy.split(separator: ",").first?.dropFirst("Write it as ".count))
    let first = example.split(separator: " or ").first.map(String.init) ?? ""
    #expect(StrategyDue(first, kind: kind) != nil, "\(first)")
  }

  @Test("A date without a status, and a recurring action without a date, are pointed out")
  func warnings() throws {
    let dated = try finding("S-1,asylum,act,Commission,2026,year,core,4,,2026-05-01,page 3")
    #expect(dated.code == .statusDateWithoutStatus)
    #expect(dated.severity == .warning)
    let recurring = try finding("S-1,asylum,act,Commission,yearly,recurring,core,4,done,,page 3")
    #expect(recurring.code == .recurringWithoutDate)
    #expect(recurring.column?.name == "status")
  }

  @Test("Empty cells, unknown words and repeated names are refused")
  func cells() throws {
    #expect(try finding(",asylum,act,Commission,2026,year,core,4,,,page 3").code == .missingValue)
    #expect(try finding("S-1,asylum,act,Commission,2026,year,core,4,finished,,page 3").code == .unknownWord)
    #expect(try finding("S-1,asylum,act,Commission,2026,someday,core,4,,,page 3").code == .unknownWord)
    let row = "S-1,asylum,act,Commission,2026,year,core,4,,,page 3"
    #expect(try finding(row + "\n" + row).code == .repeatedRow)
  }

  @Test("A missing folder, a missing table and a foreign file are named")
  func folder() throws {
    let nowhere = #expect(throws: CycleInputError.self) { try StrategyFolder.read(at: "nowhere/at/all") }
    #expect(nowhere?.findings.first?.remedy == "Name a folder that holds strategy_actions.csv.")
    let found = try findings(["strategy_action.csv": ""])
    #expect(found.map(\.code).contains(.fileMissing))
    #expect(found.first { $0.code == .unknownFile }?.remedy == "Did you mean 'strategy_actions.csv'?")
  }
}
