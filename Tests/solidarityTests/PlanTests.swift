import Foundation
import Testing

@Suite("The pledge plan, from the command line")
struct PlanTests {
  /// The fair share of the Netherlands is 1 096; at EUR 31 000 a person less 10 000, a relocation costs 21 000 and as much money 20 000.
  private static let costs = """
    name: Second round
    costs: { relocation: 31000, financial: 1, alternative: 2 }
    limits: { receptionPlaces: 700, agreed: { relocation: 40 } }

    """

  @Test("A plan as JSON: money but for what is agreed, the price of the agreement, and where relocation breaks even")
  func json() throws {
    let scratch = try Scratch()
    try scratch.url.put("costs.yaml", Self.costs)
    let arguments = [
      "plan", "Inputs/2026", "--state", "NL", "--costs", scratch.url.appending(path: "costs.yaml").path, "--json",
    ]
    let run = try Program.run(arguments)
    #expect(run.status == 0, "\(run.messages)")
    let result = try JSON(parsing: run.output)
    #expect(result["format"].text == "solidarity/plan@1" && result["termination"].text == "optimal")
    #expect(result["fairShare"]["exact"].text == "1096" && result["ambition"]["exact"].text == "1096")
    #expect(result["plan"]["relocation"]["exact"].text == "40")
    #expect(result["plan"]["financial"]["exact"].text == "\(1_056 * 20_000)")
    #expect(result["plan"]["netCost"]["exact"].text == "\(40 * 21_000 + 1_056 * 20_000)")
    #expect(result["terms"]["placeholders"].bool == false)
    let agreed = try #require(result["limits"].elements.first { $0["limit"].text == "agreed.relocation" })
    #expect(agreed["rising"]["price"]["exact"].text == "1000" && agreed["rising"]["end"]["exact"].text == "700")
    let unused = try #require(result["costs"].elements.first { $0["measure"].text == "alternative" })
    #expect(unused["unused"].bool == true && unused["breakEven"]["exact"].text == "1")
    // Equal questions, equal bytes.
    #expect(try Program.run(arguments).output == run.output)
  }

  @Test("Text and page say the same plan; without a file both say that the costs are placeholders")
  func placeholders() throws {
    let scratch = try Scratch()
    let page = scratch.url.appending(path: "plan.html")
    let run = try Program.run("plan", "Inputs/2026", "--state", "NL", "--html", page.path)
    #expect(run.status == 0, "\(run.messages)")
    expectNarrow(run.output)
    #expect(run.messages.contains("placeholders that nobody has estimated"))
    #expect(run.output.contains("PLACEHOLDERS: nobody has estimated these costs."))
    let html = try String(contentsOf: page, encoding: .utf8)
    #expect(html.contains("PLACEHOLDERS") && html.contains("<svg") && html.contains("id=\"table-plan_frontier\""))
    #expect(html.contains("href=\"#table-plan_frontier\"") && !html.contains("<script"))
    #expect(!html.contains("http://fonts") && !html.contains("src="))
  }

  @Test("Limits that cannot hold together: exit status 3, the members, and what would be enough")
  func conflict() throws {
    let scratch = try Scratch()
    try scratch.url.put(
      "costs.yaml", "limits: { receptionPlaces: 100, most: { financial: 1000000, alternative: 0 } }\n")
    let file = scratch.url.appending(path: "costs.yaml").path
    let certificate = scratch.url.appending(path: "proof.json").path
    let run = try Program.run(
      "plan", "Inputs/2026", "--state", "NL", "--costs", file, "--json", "--certificate", certificate)
    #expect(run.status == 3)
    let result = try JSON(parsing: run.output)
    #expect(result["termination"].text == "infeasible" && result["plan"].isNull)
    #expect(
      result["conflict"]["conflicts"][0].elements.compactMap(\.["limit"].text) == [
        "ambition", "receptionPlaces", "most.financial", "most.alternative",
      ])
    #expect(try Program.run("verify", "--certificate", certificate).status == 0)
    let text = try Program.run("plan", "Inputs/2026", "--state", "NL", "--costs", file)
    #expect(text.status == 3 && text.output.contains("Article 57(3) of Regulation (EU)"))
    #expect(text.output.contains("Other limits may be in conflict too"))
    expectNarrow(text.output)
  }

  /// 120% of 1 096 are 1 315.2, of which money makes 50: 1 265.2 relocations, and so 1 266.
  @Test("A remedy is in whole persons, so that it can be entered, and entering it gives a plan")
  func enteredRemedy() throws {
    let scratch = try Scratch()
    let file = scratch.url.appending(path: "costs.yaml").path
    func text(_ most: String) -> String {
      "ambition: 120%\nlimits: { most: { relocation: \(most), financial: 1000000, alternative: 0 } }\n"
    }
    try scratch.url.put("costs.yaml", text("1000"))
    let run = try Program.run("plan", "Inputs/2026", "--state", "NL", "--costs", file, "--json")
    #expect(run.status == 3)
    let remedy = try #require(
      try JSON(parsing: run.output)["conflict"]["remedies"].elements.first {
        $0["changes"][0]["limit"].text == "most.relocation"
      })
    #expect(remedy["changes"][0]["to"]["exact"].text == "1266")
    #expect(remedy["changes"][0]["exact"]["exact"].text == "6326/5")
    #expect(remedy["plan"]["relocation"]["exact"].text == "1266")
    let shown = try Program.run("plan", "Inputs/2026", "--state", "NL", "--costs", file)
    #expect(shown.output.contains("6326/5"))
    expectNarrow(shown.output)
    try scratch.url.put("costs.yaml", text("1266"))
    #expect(try Program.run("plan", "Inputs/2026", "--state", "NL", "--costs", file).status == 0)
  }

  @Test("A plan of half a person is not said to be in whole persons, and there is a warning")
  func halfAPerson() throws {
    let scratch = try Scratch()
    try scratch.url.put(
      "costs.yaml",
      "ambition: 100.5\nlimits: { most: { financial: 0, alternative: 0 }, mostShare: { relocation: 100% } }\n")
    let run = try Program.run(
      "plan", "Inputs/2026", "--state", "NL", "--costs", scratch.url.appending(path: "costs.yaml").path)
    #expect(run.status == 0 && run.messages.contains("no plan in whole persons and cents"))
    #expect(run.output.contains("The exact plan, not in whole persons and cents"))
    #expect(!run.output.contains("The plan, in whole persons"))
    expectNarrow(run.output)
  }

  @Test("A relocation that brings more than it costs has no cheapest plan")
  func withoutEnd() throws {
    let scratch = try Scratch()
    try scratch.url.put("costs.yaml", "costs: { relocation: 5000 }\n")
    let run = try Program.run(
      "plan", "Inputs/2026", "--state", "NL", "--costs", scratch.url.appending(path: "costs.yaml").path)
    #expect(run.status == 3 && run.output.contains("Set a limit, such as 'receptionPlaces'"))
  }

  @Test("The template needs no cycle and no State")
  func template() throws {
    let run = try Program.run("plan", "--costs-template")
    #expect(run.status == 0 && run.output.hasPrefix("# Costs and limits of one Member State"))
  }

  @Test(
    "Wrong questions",
    arguments: [
      (["plan", "Inputs/2026"], Int32(64), "--state: name the State that plans"),
      (["plan", "Inputs/2026", "--state", "XX"], 64, "The cycle has no State 'XX'"),
      (["plan", "Inputs/2026", "--state", "nl"], 64, "Codes are in capitals."),
      (["explain", "Inputs/2026", "XX.fairShare"], 64, "`solidarity explain Inputs/2026` lists all"),
      (["plan", "Inputs/2026", "--state", "DK"], 2, "Part IV does not bind DK"),
      (["plan", "Inputs/2026", "--state", "NL", "--costs", "nowhere.yaml"], 2, "there is no such file"),
    ])
  func wrong(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == status && run.messages.contains(message), "\(run.messages)")
    #expect(run.output.isEmpty)
  }
}
