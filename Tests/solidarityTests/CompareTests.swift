import Foundation
import Testing

@Suite("The rules side by side, from outside")
struct CompareTests {
  @Test("Exact awards and axioms of a cycle with a closed pair")
  func closed() throws {
    // Fixtures/README.md: X001 gives 60 but not to X003, X002 gives 40, both need 100. Leximin: 40 and 60. Every rule for claims knows only
    // two equal needs of 100 and 100 to divide: 50 each.
    let run = try Program.run("compare", Fixture.cycle("closed"), "--json")
    #expect(run.status == 0, "\(run.messages)")
    let json = try JSON(parsing: run.output)
    #expect(json["format"].text == "solidarity/comparison@1")
    #expect(
      json.keys == [
        "format", "cycle", "engine", "inputs", "readings", "overrides", "assumptions", "needsBasis", "measures",
        "exclusions", "notes", "chosenReadings", "articleReadings",
      ])
    #expect(json["needsBasis"].text == "stated")
    #expect(json["measures"].elements.count == 1)
    let measure = json["measures"][0]
    #expect(measure["measure"].text == "relocation")
    #expect(measure["supply"]["exact"].text == "100")
    #expect(measure["fullyOpen"].bool == false)
    #expect(
      measure["rules"].elements.map { $0["rule"].text } == ["leximin", "proportional", "cea", "cel", "talmud"])
    for rule in measure["rules"].elements {
      let isFirst = rule["rule"].text == "leximin"
      #expect(rule["awards"]["state", "X003"]["need"]["exact"].text == "100")
      #expect(rule["awards"]["state", "X003"]["received"]["exact"].text == (isFirst ? "40" : "50"))
      #expect(rule["awards"]["state", "X004"]["received"]["exact"].text == (isFirst ? "60" : "50"))
      #expect(rule["awards"]["state", "X004"]["ratio"]["exact"].text == (isFirst ? "3/5" : "1/2"))
      #expect(rule["axioms"].elements.count == 5)
      let failing = rule["axioms"].elements.filter { $0["holds"].bool == false }.map { $0["axiom"].text }
      #expect(failing == (isFirst ? ["equalTreatment"] : []))
      #expect(
        rule["axioms"]["axiom", "equalTreatment"]["witness"].text
          == (isFirst ? "X003 needs 100 and X004 100, but they receive 40 and 60." : nil))
    }
  }

  @Test("Three claims of the literature, in persons and in money, within eighty columns")
  func literature() throws {
    // Needs 100, 200 and 300, pledges 200: the Talmud gives 50, 75 and 75 (Kethubot 93a). In money a million times as much.
    let scratch = try Scratch()
    let cycle = scratch.url.appending(path: "claims")
    try FileManager.default.createDirectory(at: cycle, withIntermediateDirectories: true)
    try cycle.put(
      "cycle.yaml",
      """
      cycle: 2027
      law: { asOf: 2026-06-12 }
      reference: { relocations: 30000, financial: 600000000 }
      synthetic: true

      """)
    var tables = [
      "states.csv": "state,bound,population,population_year,gdp_meur,gdp_year,flags,source\n",
      "needs.csv": "state,measure,amount,unit,source\n", "access.csv": "state,route,date,outcome,source\n",
      "pledges.csv":
        "state,measure,amount,unit,source\nX004,relocation,200,persons,s\nX004,financial,200000000,EUR,s\n",
    ]
    for place in 1...4 {
      tables["states.csv", default: ""] += "X00\(place),yes,100,2025,100,2024,,s\n"
      if place == 4 { continue }
      tables["access.csv", default: ""] += "X00\(place),59,,accepted,s\n"
      tables["needs.csv", default: ""] += "X00\(place),relocation,\(place)00,persons,s\n"
      tables["needs.csv", default: ""] += "X00\(place),financial,\(place)00000000,EUR,s\n"
    }
    for (name, text) in tables { try cycle.put(name, text) }
    let run = try Program.run("compare", cycle.path)
    #expect(run.status == 0, "\(run.messages)")
    expectNarrow(run.output)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    // State, need, leximin and proportional a third of the need, equal awards 66⅔, equal losses of 133⅓, Talmud.
    #expect(lines.contains("X001 100 33.33 33.33 66.67 0 50"))
    #expect(lines.contains("X002 200 66.67 66.67 66.67 50 75"))
    #expect(lines.contains("X003 300 100 100 66.67 150 75"))
    #expect(lines.contains("X003 300.00 100.00 100.00 66.67 150.00 75.00"))
    #expect(lines.contains("Every axiom holds here for every rule."))
    let json = try JSON(parsing: Program.run("compare", cycle.path, "--json").output)
    let talmud = json["measures"]["measure", "financial"]["rules"]["rule", "talmud"]
    #expect(talmud["awards"].elements.map { $0["received"]["exact"].text } == ["50000000", "75000000", "75000000"])
    let losses = json["measures"]["measure", "relocation"]["rules"]["rule", "cea"]
    #expect(losses["awards"][0]["received"]["exact"].text == "200/3")
  }

  @Test("Where nobody needs anything the answer says so")
  func nothing() throws {
    let scratch = try Scratch()
    let cycle = try scratch.copy(of: Fixture.folder.appending(path: "closed"))
    try FileManager.default.removeItem(at: cycle.appending(path: "needs.csv"))
    let run = try Program.run("compare", cycle.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("There is nothing to compare"))
    expectNarrow(run.output)
  }

  @Test("Every rule distributes the first real pool", arguments: ["leximin", "proportional", "cea", "cel", "talmud"])
  func allocate(_ rule: String) throws {
    let run = try Program.run("allocate", "Inputs/2026", "--rule", rule, "--json")
    #expect(run.status == 0, "\(run.messages)")
    let allocation = try JSON(parsing: run.output)["allocation"]
    #expect(allocation["rule"].text == rule)
    #expect(!allocation["flows"].elements.isEmpty)
    // Each State's flows add up to what it receives, after rounding.
    for entry in allocation["coverage"].elements {
      let flows = allocation["flows"].elements.filter {
        $0["to"].text == entry["state"].text && $0["measure"].text == entry["measure"].text
      }
      let sum = flows.reduce(0) { $0 + ($1["rounded"].number ?? 0) }
      #expect(abs(sum - (entry["received"]["rounded"].number ?? -1)) < 0.001)
    }
  }
}
