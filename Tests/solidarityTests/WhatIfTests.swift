import Foundation
import Testing

@Suite("What if, from the command line")
struct WhatIfTests {
  private static func changes(_ run: Program.Outcome, scenario: Int = 0) throws -> [JSON] {
    #expect(run.status == 0, "\(run.messages)")
    return try JSON(parsing: run.output)["scenarios"][scenario]["changes"].elements
  }

  /// The fair share of the Netherlands is 1 096 (population 18 044 027 of the bound States' sum, GDP likewise: 1 095.1, rounded
  /// up); it pledged no relocations, and money that is not known, from nothing to EUR 21 920 000. With 500 relocations:
  /// the money is at most 596 × 20 000 = 11 920 000, the cap falls from 1 096 to 596, every total of relocations rises by
  /// 500. Half the fair share is 548, so its offer gate stays shut; 9 450 at most are below 15 000, so the request gate too.
  @Test("The Netherlands pledge 500 relocations in 2026: exactly what must change")
  func netherlands() throws {
    let run = try Program.run("whatif", "Inputs/2026", "--pledge", "NL.relocation=500", "--json")
    let result = try JSON(parsing: run.output)
    #expect(result["format"].text == "solidarity/whatif@1")
    #expect(result["scenarios"][0]["options"]["pledges"][0]["amount"].integer == 500)
    let changes = try Self.changes(run)
    let paths = changes.compactMap(\.["path"].text)
    let totals = ["nominal", "effective", "available"].flatMap {
      ["pool.\($0).relocation", "pool.\($0).relocation.known", "pool.\($0).financial"]
    }
    #expect(
      paths.filter { !$0.hasPrefix("allocation.") } == [
        "NL.pledge.relocation", "NL.pledge.financial", "NL.effective.relocation", "NL.effective.financial",
        "NL.available.relocation", "NL.available.financial", "NL.effectiveForArticle63", "NL.value", "NL.gap",
        "NL.moneyDue", "NL.offsets.cap", "NL.offsets.yearEnd",
      ] + totals + [
        "offsets.requestGate.pledged", "offsets.mandatory.pledged", "offsets.mandatory.shortfall",
        "offsets.article63_3.pledged", "offsets.article63_3.shortfall",
      ])
    func change(_ path: String) throws -> JSON { try #require(changes.first { $0["path"].text == path }) }
    #expect(try change("NL.pledge.relocation")["before"]["exact"].text == "0")
    #expect(try change("NL.pledge.relocation")["after"]["exact"].text == "500")
    #expect(try change("NL.pledge.relocation")["difference"]["exact"].text == "500")
    let money = try change("NL.moneyDue")
    #expect(money["before"]["exact"].isNull && money["difference"].isNull)
    #expect(money["before"]["upper"]["exact"].text == "21920000")
    #expect(money["after"]["upper"]["exact"].text == "11920000")
    #expect(try change("NL.offsets.cap")["difference"]["exact"].text == "-500")
    #expect(try change("NL.gap")["after"]["upper"]["exact"].text == "596")
    // Recorded: 214 + 4 555 + 3 361 + 43 + 661; without Cyprus, which benefits; without Germany's, through offsets.
    for (name, known) in [("nominal", 8_834), ("effective", 8_791), ("available", 4_236)] {
      let total = try change("pool.\(name).relocation.known")
      #expect(total["before"]["exact"].text == "\(known)")
      #expect(total["after"]["exact"].text == "\(known + 500)")
    }
    #expect(try change("offsets.mandatory.shortfall")["after"]["upper"]["exact"].text == "\(30_000 - 9_291)")

    // All 500 reach the States that benefit, and all of them come from the Netherlands.
    func sum(_ prefix: String, _ suffix: String = "") -> Int {
      changes.filter { ($0["path"].text ?? "").hasPrefix(prefix) && ($0["path"].text ?? "").hasSuffix(suffix) }
        .compactMap { $0["difference"]["rounded"].integer }.reduce(0, +)
    }
    #expect(sum("allocation.coverage.", ".received") == 500)
    #expect(sum("allocation.flows.NL.") == 500)
    #expect(sum("allocation.flows.") == 500)
    #expect(!paths.contains { $0.hasPrefix("allocation.") && !$0.contains("relocation") })
  }

  @Test("A second way: the States whose ledger differs are those whose figures change")
  func ledger() throws {
    let options = ["--pledge", "FR.relocation=4000", "--deduct", "PT=25%", "--status", "LU=benefitting"]
    let before = try JSON(parsing: Program.run("ledger", "Inputs/2026", "--json").output)["states"].elements
    let after = try JSON(parsing: Program.run(["ledger", "Inputs/2026", "--json"] + options).output)["states"].elements
    func text(_ state: JSON) throws -> Data {
      var members = try #require(state.value as? [String: Any])
      // How an amount is known, and by which act it is deducted, are no figures.
      members["pledge"] = (members["pledge"] as? [String: Any])?.filter { $0.key != "knowledge" }
      members["deduction"] = (members["deduction"] as? [String: Any])?.filter { $0.key != "items" }
      return try JSONSerialization.data(withJSONObject: members, options: .sortedKeys)
    }
    let differing = try zip(before, after).filter { try text($0.0) != text($0.1) }.compactMap { $0.0["state"].text }
    let changes = try Self.changes(Program.run(["whatif", "Inputs/2026", "--json"] + options))
    let told = changes.filter {
      let path = $0["path"].text ?? ""
      return !path.hasPrefix("allocation.") && !path.hasPrefix("calendar.")
    }.compactMap { $0["state"].text }
    #expect(differing == ["FR", "LU", "PT"])
    #expect(Set(told) == Set(differing))
  }

  @Test("Undoing a change leaves none, and equal questions get equal bytes")
  func undone() throws {
    let run = try Program.run(
      "whatif", "Inputs/2026", "--json", "--pledge", "RO.relocation=661", "--reference", "21000")
    #expect(try Self.changes(run).isEmpty)
    let nothing = try Program.run("whatif", "Inputs/2026")
    #expect(nothing.output.contains("Nothing is changed.\n") && nothing.output.contains("No figure differs.\n"))
    let again = try Program.run(
      "whatif", "Inputs/2026", "--json", "--pledge", "RO.relocation=661", "--reference", "21000")
    #expect(run.output == again.output)
  }

  @Test("Scenario files stand side by side; an option counts in place of what a file says")
  func files() throws {
    let scratch = try Scratch()
    try scratch.url.put("round2.yaml", "name: Second round\nnote: A start.\npledges: { X001.relocation: 50 }\n")
    try scratch.url.put("round3.yaml", "pledges: { X001.relocation: 60 }\n")
    let files = ["--scenario", "round2.yaml", "--scenario", "round3.yaml"]
    let run = try Program.run(["whatif", Fixture.cycle("four"), "--json"] + files, in: scratch.url)
    let scenarios = try JSON(parsing: run.output)["scenarios"]
    #expect(scenarios.elements.map(\.["name"].text) == ["Second round", "round3"])
    #expect(scenarios[0]["note"].text == "A start.")
    #expect(scenarios[1]["file"].text == "round3.yaml")
    // X001 pledged 101 persons, its whole share; 50 leave a gap of 51, 60 one of 41.
    for (index, gap) in [(0, "51"), (1, "41")] {
      let change = try #require(try Self.changes(run, scenario: index).first { $0["path"].text == "X001.gap" })
      #expect(change["difference"]["exact"].text == gap)
    }
    let undone = try Program.run(
      ["whatif", Fixture.cycle("four"), "--json", "--pledge", "X001.relocation=101"] + files, in: scratch.url)
    #expect(try Self.changes(undone).isEmpty && Self.changes(undone, scenario: 1).isEmpty)
  }

  @Test("Broken scenario files end with every finding and status 2")
  func broken() throws {
    let scratch = try Scratch()
    try scratch.url.put("bad.yaml", "name: x\npledges:\n  X009.relocation: 5\ncolour: red\n")
    let run = try Program.run(
      "whatif", Fixture.cycle("four"), "--json", "--scenario", "bad.yaml", "--scenario", "none.yaml", in: scratch.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("bad.yaml:3:3: the cycle has no State 'X009'."))
    #expect(run.messages.contains("bad.yaml:4:1: unknown key 'colour'."))
    #expect(run.messages.contains("none.yaml: there is no such file."))
  }

  @Test("A State in focus comes first; one that the cycle does not have is a mistake in the command line")
  func focus() throws {
    let run = try Program.run(
      "whatif", Fixture.cycle("four"), "--pledge", "X001.relocation=40", "--status", "X002=benefitting", "--state",
      "X002")
    expectNarrow(run.output)
    let own = try #require(run.output.range(of: "What changes for X002\n"))
    let others = try #require(run.output.range(of: "What changes for the others\n"))
    #expect(own.lowerBound < others.lowerBound)
    let wrong = try Program.run("whatif", Fixture.cycle("four"), "--state", "NL")
    #expect(wrong.status == 64)
    #expect(wrong.messages.contains("--state: the cycle has no State 'NL'. It has: X001, X002, X003, X004."))
  }

  @Test("Wording and layout, as stored")
  func snapshot() throws {
    let run = try Program.run(
      "whatif", Fixture.cycle("four"), "--pledge", "X003.financial=2000000", "--pledge", "X001.relocation=40")
    #expect(run.status == 0)
    expectNarrow(run.output)
    try expectSnapshot(run.output, "four-whatif.txt")
  }

  /// Half of 30 000 is 15 000; with the part at a quarter 7 500 relocations open the gate, and 8 834 are pledged.
  @Test("A legal parameter from the command line, and in the record of what was changed")
  func parameter() throws {
    let run = try Program.run(
      "whatif", "Inputs/2026", "--json", "--parameter", "offsets.requestGateShare=0.25")
    let scenario = try JSON(parsing: run.output)["scenarios"][0]
    #expect(scenario["options"]["parameters"]["offsets.requestGateShare"]["exact"].text == "1/4")
    let gate = try #require(try Self.changes(run).first { $0["path"].text == "offsets.requestGate.open" })
    #expect(gate["before"].bool == false && gate["after"].bool == true)
    let key = try JSON(parsing: Program.run("key", "Inputs/2026", "--json", "--parameter", "relocation.value=1").output)
    #expect(key["overrides"].elements.count == 1)
  }

  /// The key on the population of another year, in the command line and in a file.
  @Test("Population of another release moves the shares of nearly all, alike from the command line and from a file")
  func vintage() throws {
    let run = try Program.run(
      "whatif", "Inputs/2026", "--json", "--vintage", "population=POP_JAN1_RELEASE_2026_07:2024")
    let changes = try Self.changes(run)
    let keys = changes.filter { ($0["path"].text ?? "").hasSuffix(".key") }
    #expect(keys.count > 20)
    #expect(
      try JSON(parsing: run.output)["scenarios"][0]["options"]["vintages"]["population"].text
        == "POP_JAN1_RELEASE_2026_07:2024")
    let scratch = try Scratch()
    try scratch.url.put("old.yaml", "vintages: { population: \"POP_JAN1_RELEASE_2026_07:2024\" }\n")
    let file = try Program.run(
      "whatif", "Inputs/2026", "--json", "--scenario", scratch.url.appending(path: "old.yaml").path)
    #expect(try Self.changes(file).count == changes.count)
    // The release that states.csv rests on changes nothing.
    let recorded = try Program.run("whatif", "Inputs/2026", "--json", "--vintage", "gdp=2024")
    #expect(try Self.changes(recorded).isEmpty)
  }

  @Test(
    "Vintages and parameters that there are not",
    arguments: [
      (["--vintage", "population=2024"], "several releases hold '2024'. Name one: POP_JAN1_RELEASE_2024_07:2024"),
      (["--vintage", "population=1999"], "the cycle has no data '1999'. It has: POP_JAN1"),
      (["--vintage", "population=POP_JAN1_RELEASE_2025_07:2025"], "has no value for BE, BG"),
      (["--vintage", "births=2024"], "--vintage: 'births=2024' cannot be read. Write population=YEAR"),
      (["--vintage", "gdp=:2024"], "--vintage: 'gdp=:2024' cannot be read."),
      (["--parameter", "nothing=1"], "There is no legal parameter 'nothing'."),
      (["--parameter", "relocation.value=-1"], "cannot be negative"),
      (["--parameter", "relocation.value=x"], "--parameter: 'x' is not a number"),
      (["--parameter", "relocation.value"], "--parameter: 'relocation.value' cannot be read. Write ID=VALUE"),
    ])
  func wrongChanges(_ options: [String], _ message: String) throws {
    let run = try Program.run(["whatif", "Inputs/2026"] + options)
    #expect(run.status == 64 && run.messages.contains(message), "\(run.messages)")
  }

  @Test("A page with the differences drawn, the tables behind them, and several scenarios side by side")
  func page() throws {
    let scratch = try Scratch()
    try scratch.url.put("two.yaml", "name: Second round\npledges: { X001.relocation: 50 }\n")
    try scratch.url.put("three.yaml", "name: Third round\npledges: { X001.relocation: 60 }\n")
    let run = try Program.run(
      "whatif", Fixture.cycle("four"), "--scenario", "two.yaml", "--scenario", "three.yaml", "--html", "page.html",
      in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    expectNarrow(run.output)
    #expect(run.output.hasPrefix("The scenarios beside each other\n"))
    let html = try String(contentsOf: scratch.url.appending(path: "page.html"), encoding: .utf8)
    #expect(html.contains("Second round") && html.contains("Third round") && html.contains("<svg"))
    #expect(!html.contains("<script") && html.contains("aria-labelledby"))
    // Every table that a picture leads to is there, once.
    for match in html.matches(of: /href="#(table-[a-z_0-9]+)"/) {
      #expect(html.components(separatedBy: "id=\"\(match.1)\"").count == 2, "\(match.1)")
    }
  }

  @Test("A long list is summed up by kind with the largest first; all of it on request and in JSON")
  func long() throws {
    let question = ["whatif", "Inputs/2026", "--reference", "30000"]
    let short = try Program.run(question)
    let count = try Self.changes(Program.run(question + ["--json"])).count
    #expect(count > 200)
    #expect(short.output.contains("What changes, by kind, and the largest change of each\n"))
    #expect(short.output.contains("The 25 largest of "))
    expectNarrow(short.output)
    let all = try Program.run(question + ["--all"])
    #expect(!all.output.contains("The 25 largest of "))
    #expect(all.output.count > short.output.count)
  }

  @Test("Another rule holds on both sides: a change that is undone still shows nothing")
  func rule() throws {
    let undone = try Program.run(
      "whatif", "Inputs/2026", "--json", "--rule", "talmud", "--pledge", "RO.relocation=661")
    #expect(try Self.changes(undone).isEmpty)
    let cases = try ["leximin", "cel"].map { rule in
      try Program.run("whatif", "Inputs/2026", "--json", "--rule", rule, "--pledge", "RO.relocation=900").output
    }
    #expect(cases[0] != cases[1])
  }
}
