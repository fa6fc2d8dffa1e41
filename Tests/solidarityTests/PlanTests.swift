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
    expectNarrow(text.output)
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
      (["plan", "Inputs/2026", "--state", "DK"], 2, "Part IV does not bind DK"),
      (["plan", "Inputs/2026", "--state", "NL", "--costs", "nowhere.yaml"], 2, "there is no such file"),
    ])
  func wrong(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == status && run.messages.contains(message), "\(run.messages)")
    #expect(run.output.isEmpty)
  }
}
