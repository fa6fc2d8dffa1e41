import Testing

/// Expectations worked out by hand in Fixtures/README.md.
@Suite("Figures of small cycles, from the folder to standard output")
struct FigureTests {
  @Test("Key and fair share: exact, and rounded up to whole persons")
  func key() throws {
    let run = try Program.run("key", Fixture.cycle("four"), "--json")
    #expect(run.status == 0)
    let states = try JSON(parsing: run.output)["states"]
    let expected = [
      ("X001", "1/10", "0.1", "1001/10", "100.1", 101), ("X002", "3/20", "0.15", "3003/20", "150.15", 151),
      ("X003", "3/10", "0.3", "3003/10", "300.3", 301), ("X004", "9/20", "0.45", "9009/20", "450.45", 451),
    ]
    for (code, key, decimal, share, shareDecimal, rounded) in expected {
      let state = states["state", code]
      #expect(state["key"]["exact"].text == key)
      #expect(state["key"]["decimal"].text == decimal)
      #expect(state["fairShare"]["relocation"]["exact"].text == share)
      #expect(state["fairShare"]["relocation"]["decimal"].text == shareDecimal)
      #expect(state["fairShare"]["relocation"]["rounded"].integer == rounded)
      #expect(state["fairShare"]["financial"]["rounded"].integer == rounded * 20_000)
    }
  }

  @Test(
    "Readings change the rounding and are named in the result",
    arguments: [("nearest", 300), ("down", 300), ("up", 301)])
  func rounding(_ answer: String, _ persons: Int) throws {
    let run = try Program.run("key", Fixture.cycle("four"), "--json", "--reading", "fairShareRounding=\(answer)")
    let result = try JSON(parsing: run.output)
    #expect(result["states"]["state", "X003"]["fairShare"]["relocation"]["rounded"].integer == persons)
    #expect(result["readings"]["fairShareRounding"].text == answer)
  }

  @Test("Ledger: value, gap, and bounds where a pledge is not known")
  func ledger() throws {
    let result = try JSON(parsing: Program.run("ledger", Fixture.cycle("four"), "--json").output)
    let states = result["states"]
    #expect(states["state", "X001"]["value"]["exact"].text == "101")
    #expect(states["state", "X001"]["gap"]["exact"].text == "0")
    #expect(states["state", "X002"]["value"]["exact"].text == "150")
    #expect(states["state", "X002"]["gap"]["exact"].text == "1")
    #expect(states["state", "X003"]["pledge"]["relocation"].isNull)
    #expect(states["state", "X003"]["gap"].isNull)
    #expect(states["state", "X004"]["benefitting"].bool == true)
    #expect(states["state", "X004"]["gap"].isNull)
    let nominal = result["pool"]["nominal"]["relocation"]
    #expect(nominal["known"].integer == 101)
    #expect(nominal["lower"].integer == 101)
    #expect(nominal["upper"].integer == 402)
    #expect(result["pool"]["unknown"].elements.map(\.text) == ["X003"])
  }

  @Test("What-if options replace facts for one run: pledge, deduction, status, reference number, assumption")
  func whatIf() throws {
    func ledger(_ options: String...) throws -> JSON {
      let run = try Program.run(["ledger", Fixture.cycle("four"), "--json"] + options)
      #expect(run.status == 0, "\(run.messages)")
      return try JSON(parsing: run.output)
    }
    // 151 owed less 100 pledged instead of EUR 3 000 000, which stays: 151 − 100 − 150 = −99.
    let pledged = try ledger("--pledge", "X002.relocation=100")
    #expect(pledged["states"]["state", "X002"]["gap"]["exact"].text == "-99")
    // All of the pledge and of the share is deducted.
    let deducted = try ledger("--deduct", "X001=100%")
    #expect(deducted["states"]["state", "X001"]["effective"]["relocation"].integer == 0)
    // Nothing of it is left in the pool either: nominal 101, effective 0.
    #expect(deducted["pool"]["effective"]["relocation"]["lower"].integer == 0)
    let status = try ledger("--status", "X001=pressure")
    #expect(status["states"]["state", "X001"]["statuses"].elements.map(\.text) == ["pressure"])
    // Half of 2 002 × 3/10 … : 2002 × 3/10 = 600.6, rounded up 601; money 2 002 × 20 000.
    let reference = try ledger("--reference", "2002")
    #expect(reference["pool"]["reference"]["financial"].integer == 40_040_000)
    #expect(reference["states"]["state", "X003"]["fairShare"]["relocation"]["rounded"].integer == 601)
    let zero = try ledger("--assume", "unknown=zero")
    #expect(zero["pool"]["nominal"]["relocation"]["upper"].integer == 101)
    let fair = try ledger("--assume", "unknown=fairShare")
    #expect(fair["pool"]["nominal"]["relocation"]["lower"].integer == 402)
    #expect(fair["assumptions"].elements.count == 1)
  }

  @Test("Offsets: the threshold is 30 000 although 3/5 of the reference number are far less")
  func offsets() throws {
    let result = try JSON(parsing: Program.run("offsets", Fixture.cycle("four"), "--json").output)
    #expect(result["offsets"]["mandatory"]["threshold"]["exact"].text == "30000")
    let other = try JSON(
      parsing: Program.run(
        "offsets", Fixture.cycle("four"), "--json", "--reading", "offsetThreshold=referenceOnly"
      ).output)
    #expect(other["offsets"]["mandatory"]["threshold"]["exact"].text == "3003/5")
  }

  @Test("Allocation: what is known is distributed, a pledge that is not known takes no part")
  func allocation() throws {
    let result = try JSON(parsing: Program.run("allocate", Fixture.cycle("four"), "--json").output)
    let allocation = result["allocation"]
    #expect(allocation["flows"].elements.count == 1)
    #expect(allocation["flows"][0]["from"].text == "X001")
    #expect(allocation["flows"][0]["exact"].text == "50")
    #expect(allocation["utilisation"]["state", "X001"]["ratio"]["exact"].text == "50/101")
    #expect(allocation["proof"].text == "exact")
  }

  @Test("Allocation round a closed pair, and the same whatever the order of the rows")
  func closedPair() throws {
    let run = try Program.run("allocate", Fixture.cycle("closed"), "--json")
    let allocation = try JSON(parsing: run.output)["allocation"]
    #expect(allocation["coverage"]["state", "X003"]["ratio"]["exact"].text == "2/5")
    #expect(allocation["coverage"]["state", "X004"]["ratio"]["exact"].text == "3/5")
    let flows = allocation["flows"].elements.map { [$0["from"].text, $0["to"].text, $0["exact"].text] }
    #expect(flows == [["X001", "X004", "60"], ["X002", "X003", "40"]])
  }

  @Test(
    "Comparison rules: 100 for needs of 100 and 100 are 50 each by every rule",
    arguments: ["proportional", "cea", "cel", "talmud"])
  func rules(_ rule: String) throws {
    let run = try Program.run("allocate", Fixture.cycle("closed"), "--json", "--rule", rule)
    #expect(run.status == 0, "\(run.messages)")
    let allocation = try JSON(parsing: run.output)["allocation"]
    #expect(allocation["rule"].text == rule)
    for code in ["X003", "X004"] {
      #expect(allocation["coverage"]["state", code]["received"]["exact"].text == "50")
    }
  }

  @Test("Draws: how each falls, what is left, what is overdue, the money due and the confirmations")
  func draws() throws {
    let run = try Program.run("draws", Fixture.cycle("drawn"), "--on", "2028-01-15", "--json")
    #expect(run.status == 0)
    let draws = try JSON(parsing: run.output)["draws"]
    for (index, parts) in [[5, 10, 35], [10, 20, 0], [0, 0, 1]].enumerated() {
      for (place, part) in parts.enumerated() {
        #expect(draws["list"][index]["parts"][place]["rounded"].integer == part)
      }
    }
    for (code, drawn, proRata, left, overdue) in [
      ("X001", 15, "81/10", 85, 10), ("X002", 30, "81/5", 170, 24), ("X003", 36, "567/10", 664, 26),
    ] {
      let position = draws["positions"]["state", code]
      #expect(position["drawn"]["rounded"].integer == drawn)
      #expect(position["proRata"]["exact"].text == proRata)
      #expect(position["left"].integer == left)
      #expect(position["overdue"].integer == overdue)
    }
    #expect(draws["money"]["state", "X001"]["due"].integer == 4_300_000)
    #expect(draws["money"]["state", "X002"]["unpaid"].integer == 0)
    #expect(draws["confirmations"]["state", "X001"]["confirmed"].text == "2028-01-10")
    let later = try JSON(parsing: Program.run("draws", Fixture.cycle("drawn"), "--on", "2028-02-10", "--json").output)
    #expect(later["draws"]["confirmations"]["state", "X002"]["status"].text == "late")
    #expect(later["draws"]["confirmations"]["state", "X003"]["status"].text == "overdue")
  }

  @Test("A figure of the draws explains itself")
  func explainedDraw() throws {
    let run = try Program.run("explain", Fixture.cycle("drawn"), "X003.draws.relocation.deviation")
    #expect(run.status == 0)
    // 36 − 56.7
    #expect(run.output.hasPrefix("X003.draws.relocation.deviation"))
    #expect(run.output.contains("20.7"))
    #expect(run.output.contains("draws.2.amount"))
  }

  @Test("A crisis: volume, parts, what goes beyond the caps; credits; year-end debts; volumes under each reading")
  func crisis() throws {
    let run = try Program.run("offsets", Fixture.cycle("crisis"), "--json")
    #expect(run.status == 0)
    let offsets = try JSON(parsing: run.output)["offsets"]
    #expect(offsets["crisis"]["volume"]["value"].integer == 630)
    for (code, cap, part, excess) in [("X001", 0, 50, 50), ("X002", 150, 290, 140), ("X003", 240, 290, 50)] {
      let position = offsets["crisis"]["states"]["state", code]
      #expect(position["cap"].integer == cap)
      #expect(position["rounded"].integer == part)
      #expect(position["excess"].integer == excess)
    }
    #expect(offsets["credits"]["state", "X003"]["left"].integer == 20)
    #expect(offsets["yearEnd"]["state", "X001"]["claims"][0]["granted"].integer == 50)
    let ways = offsets["volumes"].elements
    #expect(ways.count == 8)
    #expect(
      ways.filter { $0["offsetThreshold"].text == "referenceOnly" && $0["offsetVolume"].text == "shortfall" }
        .allSatisfy { $0["article63_3"]["value"].integer == 250 })
    #expect(ways.filter { $0["inForce"].bool == true }.map { $0["article63_4"]["value"].integer } == [29_650])
    let ledger = try JSON(parsing: Program.run("ledger", Fixture.cycle("crisis"), "--json").output)
    #expect(ledger["states"]["state", "X003"]["adjustedShare"]["exact"].text == "240")
  }

  @Test(
    "Systemic shortcomings of the State in crisis release the others: 980 lack, none is mandatory, and a note says why")
  func releasedCrisis() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(of: Fixture.folder.appending(path: "crisis"))
    try folder.edit("statuses.csv", replacing: "X004,pressure,no,no", with: "X004,pressure,no,yes")
    let json = try JSON(parsing: Program.run("offsets", folder.path, "--json").output)
    let crisis = json["offsets"]["crisis"]
    // 1 000 less 20 pledged in addition; nothing of the pool is available towards X004.
    #expect(crisis["pool"]["value"].integer == 0 && crisis["shortfall"]["value"].integer == 980)
    #expect(crisis["volume"]["value"].integer == 0 && crisis["released"].bool == true)
    #expect(crisis["states"].elements.isEmpty)
    let text = try Program.run("offsets", folder.path).output
    #expect(text.contains("systemic shortcomings are found in the State in crisis"))
  }
}
