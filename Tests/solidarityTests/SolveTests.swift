import Foundation
import Testing

@Suite("solve and verify: any linear program, with its proof")
struct SolveTests {
  /// Runs `solve --json` on a model.
  static func solve(_ model: String, _ options: String..., in scratch: Scratch) throws -> (status: Int32, json: JSON) {
    try scratch.url.put("model.mps", model)
    let run = try Program.run(["solve", "model.mps", "--json"] + options, in: scratch.url)
    return (run.status, try JSON(parsing: run.output))
  }

  @Test("Optimal: 2x + y = 4 and x + 3y = 6 meet in (6/5, 8/5), so −x − y is −14/5")
  func optimal() throws {
    let (status, json) = try Self.solve(ExitStatusTests.model, in: Scratch())
    #expect(status == 0)
    #expect(json["format"].text == "solidarity/lp@1")
    #expect(json["termination"].text == "optimal")
    #expect(json["objective"]["exact"].text == "-14/5")
    #expect(json["objective"]["decimal"].text == "-2.8")
    #expect(json["proof"].text == "exact")
    #expect(json["rows"].integer == 2)
    #expect(json["columns"].integer == 2)
    #expect(json["iterations"].integer != nil)
  }

  @Test("OBJSENSE turns the direction round: max 14/5 of x + y")
  func maximise() throws {
    let model = ExitStatusTests.model
      .replacingOccurrences(of: "ROWS\n", with: "OBJSENSE\n    MAX\nROWS\n")
      .replacingOccurrences(of: "cost -1", with: "cost 1")
    let (status, json) = try Self.solve(model, in: Scratch())
    #expect(status == 0)
    #expect(json["objective"]["exact"].text == "14/5")
  }

  @Test("Infeasible: x + 3y ≥ 20 cannot go with 2x + y ≤ 4, where 3 · (2x + y) ≤ 12 already bounds x + 3y by 12")
  func infeasible() throws {
    let model = ExitStatusTests.model
      .replacingOccurrences(of: " L second", with: " G second")
      .replacingOccurrences(of: "second 6", with: "second 20")
    let (status, json) = try Self.solve(model, in: Scratch())
    #expect(status == 3)
    #expect(json["termination"].text == "infeasible")
    #expect(json["objective"].isNull)
    #expect(json["proof"].text == "exact")
  }

  @Test("Unbounded: with both rows turned round x grows for ever")
  func unbounded() throws {
    let model = ExitStatusTests.model
      .replacingOccurrences(of: " L ", with: " G ")
    let (status, json) = try Self.solve(model, in: Scratch())
    #expect(status == 3)
    #expect(json["termination"].text == "unbounded")
  }

  @Test(
    "Invalid models end with 2, their line and the JSON that says invalid",
    arguments: [
      ("second 3\n", "third 3\n", "model.mps:10"), ("cost -1 first 2", "cost one first 2", "model.mps:7"),
      ("ENDATA", "ENDDATA", "model.mps:13"),
    ])
  func invalid(_ old: String, _ new: String, _ place: String) throws {
    let scratch = try Scratch()
    try scratch.url.put("model.mps", ExitStatusTests.model.replacingOccurrences(of: old, with: new))
    let run = try Program.run("solve", "model.mps", "--json", in: scratch.url)
    #expect(run.status == 2)
    #expect(try JSON(parsing: run.output)["termination"].text == "invalid")
    #expect(run.messages.contains(place), "\(run.messages)")
    let missing = try Program.run("solve", "nowhere.mps", in: scratch.url)
    #expect(missing.status == 2)
    #expect(missing.messages.contains("nowhere.mps"))
  }

  @Test(
    "A certificate holds, and none of its numbers can be changed",
    arguments: [
      ("\"value\": \"6/5\"", "\"value\": \"7/5\""), ("\"objectiveValue\": \"-14/5\"", "\"objectiveValue\": \"-3\""),
      ("\"upper\": \"4\"", "\"upper\": \"5\""), ("\"dual\": \"-2/5\"", "\"dual\": \"-1/5\""),
      ("\"objective\": \"-1\"", "\"objective\": \"-2\""),
    ])
  func forged(_ old: String, _ new: String) throws {
    let scratch = try Scratch()
    let (status, _) = try Self.solve(ExitStatusTests.model, "--certificate", "proof.json", in: scratch)
    #expect(status == 0)
    let genuine = try Program.run("verify", "--certificate", "proof.json", in: scratch.url)
    #expect(genuine.status == 0, "\(genuine.messages)")
    try scratch.url.edit("proof.json", replacing: old, with: new)
    let forged = try Program.run("verify", "--certificate", "proof.json", in: scratch.url)
    #expect(forged.status == 3)
    #expect(!forged.messages.isEmpty)
  }

  @Test("A file that is no certificate is unreadable, status 2", arguments: ["", "{", "[]", "{\"format\": \"other\"}"])
  func unreadable(_ text: String) throws {
    let scratch = try Scratch()
    try scratch.url.put("proof.json", text)
    let run = try Program.run("verify", "--certificate", "proof.json", in: scratch.url)
    #expect(run.status == 2)
    #expect(run.messages.contains("proof.json"))
    let missing = try Program.run("verify", "--certificate", "nowhere.json", in: scratch.url)
    #expect(missing.status == 2)
  }

  @Test("The chain of a distribution is certified, and its first stage solves to the same level elsewhere")
  func allocation() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      "allocate", Fixture.cycle("closed"), "--certificate", "proof.json", "--model", "first.mps", in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    let verified = try Program.run("verify", "--certificate", "proof.json", in: scratch.url)
    #expect(verified.status == 0, "\(verified.messages)")
    let certificate = try JSON(parsing: String(contentsOf: scratch.url.appending(path: "proof.json"), encoding: .utf8))
    #expect(certificate["format"].text == "solidarity/certificate@1")
    #expect(certificate["stages"][0]["objectiveValue"].text == "2/5")
    // MPS minimises: the exported objective is the negative of the level.
    let solved = try Program.run("solve", "first.mps", "--json", in: scratch.url)
    #expect(try JSON(parsing: solved.output)["objective"]["exact"].text == "-2/5")
  }
}
