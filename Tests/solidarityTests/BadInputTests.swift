import Foundation
import Testing

/// One way to spoil the fixture `four`, and what the program must say about it.
struct Spoiled: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let spoil: @Sendable (URL) throws -> Void
  /// Each must stand in the messages.
  let told: [String]

  init(_ description: String, told: [String], spoil: @escaping @Sendable (URL) throws -> Void) {
    testDescription = description
    self.told = told
    self.spoil = spoil
  }

  static let pledge = "X001,relocation,101,persons,recorded,invented"
}

@Suite("Bad input: every finding with file, row, column and remedy; exit status 2; nothing half-written")
struct BadInputTests {
  static let cases: [Spoiled] = [
    Spoiled("Greece by its ISO code", told: ["pledges.csv:2:1", "'GR'", "'EL'"]) {
      try $0.edit("pledges.csv", replacing: "X001,", with: "GR,")
    },
    Spoiled("a code that no State has", told: ["pledges.csv:2:1", "'QQ'"]) {
      try $0.edit("pledges.csv", replacing: "X001,", with: "QQ,")
    },
    Spoiled("a negative amount", told: ["pledges.csv:2:3", "-101"]) {
      try $0.edit("pledges.csv", replacing: ",101,", with: ",-101,")
    },
    Spoiled("not a number", told: ["pledges.csv:2:3", "NaN"]) {
      try $0.edit("pledges.csv", replacing: ",101,", with: ",NaN,")
    },
    Spoiled("a number beyond all measure", told: ["pledges.csv:2:3", "1e400"]) {
      try $0.edit("pledges.csv", replacing: ",101,", with: ",1e400,")
    },
    Spoiled("infinity", told: ["states.csv:2:3", "inf"]) {
      try $0.edit("states.csv", replacing: "X001,yes,10,", with: "X001,yes,inf,")
    },
    Spoiled("half a person", told: ["pledges.csv:2:3", "100.5"]) {
      try $0.edit("pledges.csv", replacing: ",101,", with: ",100.5,")
    },
    Spoiled("persons counted in EUR", told: ["pledges.csv:2:4", "EUR", "persons"]) {
      try $0.edit("pledges.csv", replacing: "101,persons", with: "101,EUR")
    },
    Spoiled("a State twice", told: ["states.csv:6:1", "X001"]) {
      try $0.edit(
        "states.csv", replacing: "X004,yes,40,2024,50,2024,,invented\n",
        with: "X004,yes,40,2024,50,2024,,invented\nX001,yes,10,2024,10,2024,,invented\n")
    },
    Spoiled("a column missing", told: ["pledges.csv:1", "unit"]) {
      try $0.put("pledges.csv", "state,measure,amount,source\nX001,relocation,101,invented\n")
    },
    Spoiled("a column that is none", told: ["pledges.csv:1:6", "colour"]) {
      try $0.put("pledges.csv", "state,measure,amount,unit,source,colour\nX001,relocation,101,persons,invented,red\n")
    },
    Spoiled("a measure that is none", told: ["pledges.csv:2:2", "kindness", "relocation"]) {
      try $0.edit("pledges.csv", replacing: "X001,relocation", with: "X001,kindness")
    },
    Spoiled("a required file missing", told: ["states.csv"]) {
      try FileManager.default.removeItem(at: $0.appending(path: "states.csv"))
    },
    Spoiled("cycle.yaml missing", told: ["cycle.yaml"]) {
      try FileManager.default.removeItem(at: $0.appending(path: "cycle.yaml"))
    },
    Spoiled("a folder in place of a file", told: ["pledges.csv"]) {
      let place = $0.appending(path: "pledges.csv")
      try FileManager.default.removeItem(at: place)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    },
    Spoiled("a file that is no part of a cycle", told: ["pledge.csv"]) {
      try $0.put("pledge.csv", "state\n")
    },
    Spoiled("quotes that never close", told: ["pledges.csv:2"]) {
      try $0.put("pledges.csv", "state,measure,amount,unit,source\nX001,relocation,101,persons,\"inven\n")
    },
    Spoiled("binary noise for a table", told: ["pledges.csv"]) {
      let noise = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) })
      try noise.write(to: $0.appending(path: "pledges.csv"))
    },
    Spoiled("binary noise for cycle.yaml", told: ["cycle.yaml"]) {
      let noise = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 211 &+ $0 / 5) })
      try noise.write(to: $0.appending(path: "cycle.yaml"))
    },
    Spoiled("a YAML bomb of aliases", told: ["cycle.yaml"]) { folder in
      var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
      for level in 1...12 {
        let alias = "*a\(level - 1)"
        text += "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
      }
      try folder.put("cycle.yaml", text)
    },
    Spoiled("YAML nested too deep", told: ["cycle.yaml"]) {
      try $0.put("cycle.yaml", "cycle: " + String(repeating: "[", count: 100_000))
    },
    Spoiled("an unknown key", told: ["cycle.yaml:4", "colour"]) {
      try $0.edit("cycle.yaml", replacing: "synthetic: true", with: "colour: red\nsynthetic: true")
    },
    Spoiled("an unknown reading", told: ["cycle.yaml", "fairShareRounding", "sideways"]) {
      try $0.edit(
        "cycle.yaml", replacing: "synthetic: true", with: "readings: { fairShareRounding: sideways }\nsynthetic: true")
    },
    Spoiled("a reading by a wrong name", told: ["cycle.yaml", "rounding", "Did you mean 'drawRounding'"]) {
      try $0.edit("cycle.yaml", replacing: "synthetic: true", with: "readings: { rounding: up }\nsynthetic: true")
    },
    Spoiled("a required key missing", told: ["cycle.yaml", "reference"]) {
      try $0.edit("cycle.yaml", replacing: "reference: { relocations: 1001, financial: 20020000 }\n", with: "")
    },
    Spoiled("a day that no calendar has", told: ["cycle.yaml:2", "2026-02-30"]) {
      try $0.edit("cycle.yaml", replacing: "2026-06-12", with: "2026-02-30")
    },
  ]

  @Test("Every kind of mistake is found, placed and explained", arguments: cases)
  func finds(_ spoiled: Spoiled) throws {
    let scratch = try Scratch()
    let cycle = try scratch.copy(of: Fixture.folder.appending(path: "four"))
    try spoiled.spoil(cycle)
    let run = try Program.run("ledger", cycle.path, "--json")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    for part in spoiled.told {
      #expect(run.messages.contains(part), "'\(part)' is missing in: \(run.messages.prefix(2000))")
    }
    #expect(run.messages.utf8.count < 20_000, "a message must stay readable")
  }

  @Test("All findings come at once, in `validate` as in the commands that compute")
  func allAtOnce() throws {
    let scratch = try Scratch()
    let cycle = try scratch.copy(of: Fixture.folder.appending(path: "four"))
    try cycle.edit("pledges.csv", replacing: "X001,relocation,101,persons", with: "GR,relocation,-5,EUR")
    try cycle.edit("states.csv", replacing: "X002,yes", with: "X002,perhaps")
    try cycle.edit("cycle.yaml", replacing: "synthetic: true", with: "colour: red\nsynthetic: true")
    let places = ["pledges.csv:2:1", "pledges.csv:2:3", "pledges.csv:2:4", "states.csv:3:2", "cycle.yaml:4"]
    for arguments in [["validate", cycle.path], ["report", cycle.path, "--out", scratch.url.path + "/report"]] {
      let run = try Program.run(arguments)
      #expect(run.status == 2)
      for place in places { #expect(run.messages.contains(place), "\(place) is missing in: \(run.messages)") }
    }
    #expect(
      try Scratch.contents(of: scratch.url).contains { $0.hasPrefix("report") } == false, "nothing is half-written")
  }

  @Test("A folder that is not there, and a file in place of the folder, are wrong input")
  func missingFolder() throws {
    let scratch = try Scratch()
    let missing = try Program.run("key", scratch.url.appending(path: "nowhere").path)
    #expect(missing.status == 2)
    #expect(missing.output.isEmpty)
    #expect(missing.messages.contains("nowhere"))
    try scratch.url.put("file", "text")
    let file = try Program.run("key", scratch.url.appending(path: "file").path)
    #expect(file.status == 2)
    #expect(file.messages.contains("file"))
    let standard = try Program.run("key", in: scratch.url)
    #expect(standard.status == 2)
    #expect(standard.messages.contains("Inputs/2026"))
  }
}
