import CycleData
import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

@Suite("A cycle written as a folder and read back")
struct RoundTripTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder([:])
  }

  private var target: String { folder.path + "/copy" }

  @Test func equalsWhatWasWritten() throws {
    let cycle = try TestFolder(GoodFolder.files).read().cycle
    try CycleWriter.write(cycle, to: target)
    let reading = try CycleFolder.read(at: target)
    #expect(reading.findings.map(\.description) == [])
    expectEqual(reading.cycle, cycle)
    #expect(reading.cycle.name == "copy")
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: target)) == Set(GoodFolder.files.keys))
  }

  @Test func writtenTwiceGivesEqualBytes() throws {
    let cycle = try TestFolder(GoodFolder.files).read().cycle
    try CycleWriter.write(cycle, to: target)
    let first = try CycleWriter.files(of: cycle).map(\.text)
    let second = try CycleWriter.files(of: try CycleFolder.read(at: target).cycle).map(\.text)
    #expect(first == second)
  }

  @Test func textsThatNeedQuotesSurvive() throws {
    var cycle = try TestFolder(GoodFolder.files).read().cycle
    let texts = [
      "a,b", "\"", "\"\"", "two\nlines", "two\r\nlines", " blank ends ", "\ttab", "'", "é — ☃ 𝄞", "#", "&a *b !c",
    ]
    cycle.events = try texts.enumerated().map { index, text in
      EventRecord(
        date: try #require(CalendarDate(year: 2026, month: 1, day: index + 1)), kind: .other, state: nil, note: text,
        provenance: Provenance(file: "", line: nil, source: text + text))
    }
    cycle.act?.eli = "http://example.eu/?a=1&b=2 &x !y \"\\ \u{85}"
    try CycleWriter.write(cycle, to: target)
    let read = try CycleFolder.read(at: target).cycle
    #expect(read.events.map(\.note) == texts)
    #expect(read.events.map(\.provenance.source) == texts.map { $0 + $0 })
    #expect(read.act?.eli == cycle.act?.eli)
    // The fourth and fifth rows hold three line ends each, one in the note and two in the source.
    #expect(read.events.map(\.provenance.line) == [2, 3, 4, 5, 9, 13, 14, 15, 16, 17, 18])
  }

  @Test func leavesDefaultsAndEmptyTablesOut() throws {
    let cycle = Cycle(
      name: "small", year: 2027, lawAsOf: try #require(CalendarDate("2026-06-12")),
      reference: ReferenceNumbers(relocations: 0, financial: .zero), states: [])
    let files = try CycleWriter.files(of: cycle)
    #expect(files.map(\.name) == ["cycle.yaml", "states.csv"])
    #expect(
      files[0].text == """
        cycle: 2027
        law: { asOf: 2026-06-12 }
        reference: { relocations: 0, financial: 0 }

        """)
  }

  @Test func refusesAPlaceThatIsTaken() throws {
    let cycle = try TestFolder(GoodFolder.files).read().cycle
    try folder.write([1], to: "copy")
    #expect(throws: CycleWritingError.exists(path: target)) { try CycleWriter.write(cycle, to: target) }
    #expect(throws: CycleWritingError.exists(path: folder.path)) { try CycleWriter.write(cycle, to: folder.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["copy"])
    #expect(
      CycleWritingError.exists(path: "a").description
        == "a: there is something already. Name a folder that does not exist or is empty.")
  }

  @Test func takesAnEmptyFolder() throws {
    let cycle = try TestFolder(GoodFolder.files).read().cycle
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    try CycleWriter.write(cycle, to: target)
    #expect(try CycleFolder.read(at: target).cycle.pledges.count == 4)
  }

  @Test func refusesAThirdOfAPerson() throws {
    var cycle = try TestFolder(GoodFolder.files).read().cycle
    cycle.pledges[0].amount = Rational(1, 3)
    #expect(throws: CycleWritingError.notADecimal(number: "1/3")) { try CycleWriter.write(cycle, to: target) }
    #expect(
      CycleWritingError.notADecimal(number: "1/3").description
        == "The number 1/3 has no finite decimal form. Round it before it is written.")
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func saysWhenTheFileSystemRefuses() throws {
    let cycle = try TestFolder(GoodFolder.files).read().cycle
    try folder.write([1], to: "file")
    let path = folder.path + "/file/copy"
    let refusal = CycleWritingError.refused(path: path, reason: "the folder cannot be written there")
    #expect(throws: refusal) { try CycleWriter.write(cycle, to: path) }
    #expect(
      refusal.description == "\(path): the folder cannot be written there. Name a folder that can be written.")
  }
}

/// Compares cycles in everything but name, hashes and the lines on which facts stand.
func expectEqual(_ left: Cycle, _ right: Cycle, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(placeless(left) == placeless(right), sourceLocation: sourceLocation)
}

/// A cycle as text without name, hashes, order of rows and lines.
func placeless(_ cycle: Cycle) -> [String] {
  var cycle = cycle
  cycle.name = ""
  cycle.inputs = []
  cycle.provenance = [:]
  func table<Record>(_ records: [Record]) -> String {
    records.map { record in
      // A record's text holds its provenance, of which only the source is the fact's own.
      String(describing: record).replacing(/line: (nil|Optional\(\d+\))/, with: "")
    }.sorted().joined(separator: "\n")
  }
  return [
    "\(cycle.year) \(cycle.lawAsOf) \(String(describing: cycle.asAt)) \(String(describing: cycle.proposal))",
    "\(cycle.reference) \(String(describing: cycle.searchAndRescueShare)) \(String(describing: cycle.act))",
    "\(cycle.forumReconvened) \(cycle.needsBasis) \(cycle.synthetic) \(String(describing: cycle.crisis))",
    cycle.readings.chosen.sorted { $0.key < $1.key }.map { "\($0)" }.joined(separator: "\n"),
    cycle.parameters.overrides.map { "\($0)" }.sorted().joined(separator: "\n"),
    String(describing: cycle.package),
    table(cycle.states), table(cycle.statuses), table(cycle.indicators), table(cycle.pledges),
    table(cycle.deductions), table(cycle.needs), table(cycle.access), table(cycle.caseload), table(cycle.pairs),
    table(cycle.implementation), table(cycle.draws), table(cycle.agreed), table(cycle.wishes),
    table(cycle.offsetRequests),
    table(cycle.credits), table(cycle.events), table(cycle.holidays),
  ]
}
