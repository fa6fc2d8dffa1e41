import CycleData
import SolidarityLaw
import Testing

@Suite("Crisis: cycle.yaml, crisis_pledges.csv and credits.csv")
struct CrisisDataTests {
  private let header = "state,amount,from,until,act,kind,year,source\n"

  private func credits(_ rows: String) throws -> TestFolder {
    try TestFolder(changing: ["credits.csv": header + rows])
  }

  @Test func creditsAndTheirUses() throws {
    let cycle = try credits("IE,25,2025-01-01,,2024/9,,,act\nIE,5,2025-12-01,,2025/7,used,2026,act\n").read().cycle
    #expect(cycle.credits.map(\.kind) == [.granted, .used])
    #expect(cycle.credits.map(\.year) == [nil, 2026])
    #expect(cycle.credits.map(\.until) == [nil, nil])
  }

  @Test func aUseBelongsToAPoolYearAndACreditToNone() throws {
    let found = try credits("IE,25,,,2024/9,granted,2026,act\nIE,5,,,2025/7,used,,act\nIE,1,,,2025/7,spent,2026,act\n")
      .findings().map(\.description)
    #expect(
      found == [
        "credits.csv:2:7: a credit that is granted belongs to no one pool year. "
          + "Leave the cell empty, or write used in the column kind.",
        "credits.csv:3:7: 'year' is empty. Write the pool year in which the credit is used.",
        "credits.csv:4:6: 'spent' is no 'kind'. Write one of: granted, used.",
      ])
  }

  @Test func usesWithoutAuthorisationOrCredit() throws {
    let reading = try credits("IE,25,,,2024/9,,,act\nIE,20,,,,used,2026,act\nIE,6,,,2025/7,used,2027,act\n").read()
    #expect(
      reading.findings.map(\.description) == [
        "credits.csv:3: warning: IE uses a crisis credit without naming the Commission's authorisation. "
          + "Name it in the column act: without it the use does not count.",
        "credits.csv:4: warning: IE uses more crisis credit than credits.csv grants it. "
          + "Add the credit, or correct the amounts: no more than the excess can be deducted.",
      ])
  }

  @Test func pledgesToAPlanNeedACrisis() throws {
    let good = try TestFolder(changing: [:]).read().cycle
    #expect(good.crisisPledges.map(\.amount) == [12, nil])
    #expect(good.crisisPledges.map(\.knowledge) == [.recorded, .unknown])
    let yaml = (GoodFolder.files["cycle.yaml"] ?? "").split(separator: "\n").filter { !$0.hasPrefix("crisis") }
      .joined(separator: "\n")
    let reading = try TestFolder(changing: ["cycle.yaml": yaml]).read()
    #expect(
      reading.findings.map(\.description) == [
        "crisis_pledges.csv:2: warning: cycle.yaml records no crisis for which States could pledge. "
          + "Add the key crisis, or leave the table out."
      ])
  }

  @Test func theRequestComesBeforeTheProposalAndThatBeforeTheDecision() throws {
    let yaml = GoodFolder.files["cycle.yaml"] ?? ""
    let dated = yaml.replacing(
      "needs: 700, from", with: "needs: 700, requested: 2026-06-01, proposed: 2026-06-15, from")
    let crisis = try #require(TestFolder(changing: ["cycle.yaml": dated]).read().cycle.crisis)
    #expect(crisis.requested == CalendarDate("2026-06-01") && crisis.proposed == CalendarDate("2026-06-15"))
    let wrong = yaml.replacing(
      "needs: 700, from", with: "needs: 700, requested: 2026-06-20, proposed: 2026-06-15, from")
    let found = try TestFolder(changing: ["cycle.yaml": wrong]).findings()
    #expect(found.map(\.code) == [.datesOutOfOrder])
    #expect(found[0].message == "2026-06-15 is before the request of 2026-06-20")
  }
}
