import CycleData
import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

@Suite("Scenario files: what they may say, and what is wrong with them, with line and column")
struct ScenarioFileTests {
  /// The Netherlands, Latvia and Portugal are bound, Norway is not.
  private static var cycle: Cycle {
    var cycle = Cycle(
      name: "case", year: 2026, lawAsOf: CalendarDate("2026-06-12")!,
      reference: ReferenceNumbers(relocations: 100, financial: 2_000_000), states: [])
    cycle.states = [("NL", true), ("LV", true), ("PT", true), ("NO", false)].map { code, isBound in
      StateRecord(
        state: MemberState(code), isBound: isBound, population: 1, populationYear: 2025, gdp: 1, gdpYear: 2024,
        flags: "", adoptedShare: nil, adoptedShareText: nil, adoptedRelocation: nil, adoptedFinancial: nil,
        provenance: Provenance(file: "case", line: nil, source: "worked out by hand"))
    }
    return cycle
  }

  private static func read(_ texts: String...) throws -> [NamedScenario] {
    let folder = try TestFolder(
      Dictionary(uniqueKeysWithValues: texts.enumerated().map { ("round\($0.offset + 2).yaml", $0.element) }))
    return try ScenarioFiles.read(at: texts.indices.map { folder.path + "/round\($0 + 2).yaml" }, for: cycle)
  }

  /// The findings without the folder's name.
  private static func findings(_ texts: String...) throws -> [String] {
    let folder = try TestFolder(
      Dictionary(uniqueKeysWithValues: texts.enumerated().map { ("round\($0.offset + 2).yaml", $0.element) }))
    do {
      _ = try ScenarioFiles.read(at: texts.indices.map { folder.path + "/round\($0 + 2).yaml" }, for: cycle)
      return []
    } catch {
      #expect(error.errors == error.findings)
      return error.findings.map { $0.description.replacing(folder.path + "/", with: "") }
    }
  }

  @Test("Every key")
  func complete() throws {
    let scenario = try #require(
      try Self.read(
        """
        # Kept from the Forum of 12 November.
        name: Second round
        note: >
          The Netherlands move;
          Latvia asks for half.
        pledges: { NL.relocation: 500, NO.financial: 1000000.5, LV.alternative: 0 }
        deductions: { LV: 50%, NL: relocation:20 }
        statuses: { PT: pressure, NL: [risk, significant], LV: benefitting }
        reference: 30000
        readings: { fairShareRounding: nearest }
        parameters: { offsets.mandatoryMinimum: 25000 }
        """
      ).first)
    #expect(scenario.name == "Second round")
    #expect(scenario.note == "The Netherlands move; Latvia asks for half.")
    #expect(scenario.file?.hasSuffix("/round2.yaml") == true)
    let changes = scenario.changes
    #expect(changes.pledges.map(\.state.code) == ["NL", "NO", "LV"])
    #expect(changes.pledges.map(\.amount) == [500, Rational(2_000_001, 2), 0])
    #expect(changes.pledges.map(\.measure) == [.relocation, .financial, .alternative])
    #expect(changes.deductions.map(\.extent) == [.share(Rational(1, 2)), .amount(.relocation, 20)])
    #expect(changes.statuses.map(\.change) == [.gains(.pressure), .gains(.risk), .gains(.significant), .benefits])
    #expect(changes.reference == 30_000)
    #expect(changes.readings == [.init(reading: "fairShareRounding", answer: "nearest")])
    #expect(changes.parameters == [.init(id: .mandatoryMinimum, value: 25_000)])
    #expect(throws: Never.self) { try changes.applied(to: Self.cycle) }
  }

  @Test("Without a name a scenario is called like its file; several keep their order; nothing is required")
  func names() throws {
    let scenarios = try Self.read("reference: 5\n", "name: Third\n", "name: \"\\e[31mred\"\n")
    #expect(scenarios.map(\.name) == ["round2", "Third", "\\u{1b}[31mred"])
    #expect(scenarios.map(\.changes.reference) == [5, nil, nil])
    #expect(scenarios[1].changes.isEmpty)
  }

  @Test(
    "What is wrong stands with its place and its remedy",
    arguments: [
      (
        "pledge: {}\n",
        "round2.yaml:1:1: unknown key 'pledge'. Did you mean 'pledges'?"
      ),
      (
        "name: x\npledges:\n  GR.relocation: 5\n",
        "round2.yaml:3:3: unknown Member State code 'GR'. Eurostat's code for Greece is 'EL'."
      ),
      (
        "pledges: { FR.relocation: 5 }\n",
        "round2.yaml:1:12: the cycle has no State 'FR'. Give it a row in states.csv, or leave it out here."
      ),
      (
        "pledges: { NL.relocations: 5 }\n",
        "round2.yaml:1:12: there is no measure 'relocations'. Did you mean 'relocation'?"
      ),
      (
        "pledges: { NL: 5 }\n",
        "round2.yaml:1:12: 'NL' names no pledge. "
          + "Write the State and the measure with a point between them: NL.relocation: 500."
      ),
      (
        "pledges: { NL.relocation: 5.5 }\n",
        "round2.yaml:1:27: '5.5' counts persons but is not whole. Write a whole number without thousands separators."
      ),
      (
        "pledges: { NL.relocation: 2000000000 }\n",
        "round2.yaml:1:27: '2000000000' is too large. "
          + "The most is 1000000000 persons or EUR 1000000000000000."
      ),
      (
        "pledges: { NL.financial: 0.0015 }\n",
        "round2.yaml:1:26: '0.0015' has a fraction of a cent. Write at most two decimals."
      ),
      (
        "pledges: { NL.financial: }\n",
        "round2.yaml:1:12: the pledge 'NL.financial' has no amount. Write persons or EUR, 0 where nothing is pledged."
      ),
      (
        "pledges: 5\n",
        "round2.yaml:1:10: 'pledges' is a single value. Write its own keys below it, indented, or in braces."
      ),
      (
        "deductions: { LV: 150% }\n",
        "round2.yaml:1:19: '150%' is not between 0 % and 100 %. A deduction takes off at most the whole."
      ),
      (
        "deductions: { NO: 50% }\n",
        "round2.yaml:1:15: Part IV does not bind NO. Only its ad hoc pledges can be changed, under 'pledges'."
      ),
      (
        "deductions: { LV: }\n",
        "round2.yaml:1:15: the deduction of 'LV' has no extent. "
          + "Write a percentage such as 100% or 12.5%, or an amount with its measure such as relocation:50."
      ),
      (
        "statuses: { PT: presure }\n",
        "round2.yaml:1:17: there is no status 'presure'. Did you mean 'pressure'?"
      ),
      (
        "reference: many\n",
        "round2.yaml:1:12: 'many' is not a decimal number. "
          + "Write digits with a decimal point and no thousands separators, such as 1234.50."
      ),
      (
        "readings: { fairShareRounding: sideways }\n",
        "round2.yaml:1:32: the reading 'fairShareRounding' has no case 'sideways'. Its cases are: up, nearest, down."
      ),
      (
        "parameters: { offsets.mandatoryMinimun: 1 }\n",
        "round2.yaml:1:15: there is no legal parameter 'offsets.mandatoryMinimun'. "
          + "Did you mean 'offsets.mandatoryMinimum'?"
      ),
      (
        "parameters: { offsets.mandatoryMinimum: -1 }\n",
        "round2.yaml:1:41: the legal parameter 'offsets.mandatoryMinimum' is negative. Write zero or more."
      ),
      (
        "pledges: &all { NL.relocation: 5 }\n",
        "round2.yaml:1:10: an anchor ('&') is not admitted. "
          + "Write each value out where it is needed; write '& ' with a space in texts."
      ),
      (
        "name: x\nname: y\n",
        "round2.yaml:2:1: the key 'name' stands twice, first in line 1. Keep one of the two."
      ),
      (
        "", "round2.yaml: the file is empty. Write what the scenario changes, such as: pledges: { NL.relocation: 500 }."
      ),
      ("- a\n", "round2.yaml:1: the file is not a mapping. Write keys and values: name: Second round."),
    ])
  func broken(_ text: String, _ finding: String) throws {
    #expect(try Self.findings(text) == [finding])
  }

  @Test("All findings of all files come at once, file by file")
  func several() throws {
    #expect(
      try Self.findings("reference: -1\nstatuses: { NL: x, GR: pressure }\n", "name: fine\n", "tags: !a 1\n").map {
        String($0.prefix { $0 != "." }) + String($0.dropFirst(11).prefix { $0 != " " })
      } == ["round2:1:12:", "round2:2:17:", "round2:2:20:", "round4:1:1:", "round4:1:7:"])
  }

  @Test("A file that is not there, is a folder, or holds no text")
  func unreadable() throws {
    let folder = try TestFolder([:])
    try folder.write([0x6E, 0x00], to: "zero.yaml")
    try folder.write(Array(repeating: 0x23, count: 256 * 1024 + 1), to: "long.yaml")
    for (name, message) in [
      ("missing.yaml", "/missing.yaml: there is no such file. Name a file that is there."),
      ("", "/: this is a folder, not a file. Put the file itself here."),
      ("zero.yaml", "/zero.yaml:1: the file holds a control character (byte 0). Save it as plain text in UTF-8."),
      ("long.yaml", "/long.yaml: the file is larger than 256 KiB. Keep the scenario's keys only."),
    ] {
      #expect(
        performing: {
          try ScenarioFiles.read(at: [folder.path + "/" + name], for: Self.cycle)
        },
        throws: { error in
          ((error as? CycleInputError)?.findings.map { $0.description.replacing(folder.path, with: "") }) == [message]
        })
    }
  }
}
