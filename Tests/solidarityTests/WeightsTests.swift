import Foundation
import Testing

@Suite("Other keys, from outside")
struct WeightsTests {
  @Test("A key of one's own stands beside that of Article 66")
  func own() throws {
    // Fixtures/README.md: population 10, 20, 30, 40 of 100; Article 66 gives X001 1/10 and X004 9/20. Population alone: 1/10 and 2/5, of
    // 1 001 persons 100.1 and 400.4; the difference is 0 and −5 points.
    let scratch = try Scratch()
    try scratch.url.put("key.yaml", "title: Heads\nsource: Hand\nfactors: { heads: { weight: 3, from: population } }\n")
    let file = scratch.url.appending(path: "key.yaml").path
    let run = try Program.run("key", Fixture.cycle("four"), "--weights", file)
    #expect(run.status == 0, "\(run.messages)")
    expectNarrow(run.output)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("X001 10.0000 % 10.0000 % 0.0000 100.10"))
    #expect(lines.contains("X004 40.0000 % 45.0000 % \u{2212}5.0000 400.40"))
    let json = try JSON(parsing: Program.run("key", Fixture.cycle("four"), "--weights", file, "--json").output)
    #expect(json["format"].text == "solidarity/weighted-key@1")
    #expect(json["title"].text == "Heads" && json["source"].text == "Hand")
    #expect(lines.contains("Source: Hand"))
    #expect(json["states"]["state", "X004"]["key"]["exact"].text == "2/5")
    #expect(json["states"]["state", "X004"]["article66"]["exact"].text == "9/20")
    #expect(json["states"]["state", "X004"]["persons"]["exact"].text == "2002/5")
    #expect(json["factors"][0]["weight"]["exact"].text == "3")
  }

  @Test("2 where figures are missing, each named, and where the file is wrong")
  func lacks() throws {
    let run = try Program.run("key", "Inputs/2026", "--weights", "Inputs/keys/emergency-2015.yaml")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("'applications' (indicators.csv, PAST_APPLICATIONS_PER_MILLION, 2014) of BE, BG"))
    #expect(run.messages.contains("'unemployment'"))
    #expect(!run.messages.contains("'gdp'"))
    let missing = try Program.run("key", "Inputs/2026", "--weights", "nowhere.yaml")
    #expect(missing.status == 2)
    #expect(missing.messages.contains("nowhere.yaml: there is no such file."))
  }
}
