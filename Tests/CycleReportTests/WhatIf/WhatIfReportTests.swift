import ExactArithmetic
import OrderedJSON
import PledgeTesting
import SolidarityLaw
import Testing

@testable import CycleReport

@Suite("Scenarios beside a cycle, as JSON and on a terminal")
struct WhatIfReportTests {
  private let book = Phrasebook(language: .english)

  private func change(_ before: FigureValue, _ after: FigureValue) throws -> FigureChange {
    var sheets = (FigureSheet(), FigureSheet())
    sheets.0.add(before, "Figure", at: "NL.figure", of: MemberState("NL"))
    sheets.1.add(after, "Figure", at: "NL.figure", of: MemberState("NL"))
    return try #require(sheets.0.changes(to: sheets.1).first)
  }

  @Test("A change in JSON: exact, with rounded numbers beside it where there are any")
  func number() throws {
    let change = try change(
      .known(Rational(91, 2), rounded: 46, unit: .persons), .known(Rational(301, 3), rounded: 101, unit: .persons))
    // 301/3 − 91/2 = 602/6 − 273/6 = 329/6.
    #expect(
      change.json == [
        "path": "NL.figure", "label": "Figure", "state": "NL",
        "before": ["exact": "91/2", "decimal": "45.5", "rounded": .number("46")],
        "after": ["exact": "301/3", "decimal": "100.3333333", "rounded": .number("101")],
        "difference": ["exact": "329/6", "decimal": "54.83333333", "rounded": .number("55")],
        "unit": "persons", "counterpart": nil,
      ])
  }

  /// A name of more than 38 characters takes a second line, 15 lower, so that it never runs into its difference.
  @Test("Long names in a picture take more lines, and the picture grows with them")
  func longNames() throws {
    let short = try change(.known(1, unit: .persons), .known(5, unit: .persons))
    var sheets = (FigureSheet(), FigureSheet())
    let name: Phrase = "Relocations to be implemented after releases and deductions granted"
    sheets.0.add(.known(1, unit: .persons), name, at: "NL.long", of: MemberState("NL"))
    sheets.1.add(.known(5, unit: .persons), name, at: "NL.long", of: MemberState("NL"))
    let long = try #require(sheets.0.changes(to: sheets.1).first)
    func height(_ changes: [FigureChange]) -> Int {
      ChangePicture(id: "a", unit: .persons, changes: changes, book: book).picture.height
    }
    #expect(height([short]) == 54 && height([short, long]) == 54 + 54 + 15)
  }

  @Test("What is not known has bounds and no difference; what does not exist is null")
  func unknown() throws {
    let change = try change(
      .number(nil, lower: 0, upper: Rational(1, 4), rounded: nil, unit: .euro), .known(2, unit: .euro))
    #expect(
      change.json["before"] == [
        "exact": nil, "decimal": nil, "lower": ["exact": "0", "decimal": "0"],
        "upper": ["exact": "1/4", "decimal": "0.25"],
      ])
    #expect(change.json["difference"] == .null)
    #expect(try self.change(.absent, .known(2, unit: .euro)).json["before"] == .null)
    #expect(try self.change(.condition(nil), .condition(true)).json["after"] == true)
    #expect(try self.change(.words([]), .words(["risk"])).json["after"] == ["risk"])
    #expect(try self.change(.date(CalendarDate("2026-01-02")), .date(nil)).json["before"] == "2026-01-02")
  }

  @Test("Differences are shown with their sign, money without its name, shares in points of a hundred")
  func differences() throws {
    let cases: [(FigureValue, FigureValue, String)] = [
      (.known(21_000, unit: .persons), .known(30_000, unit: .persons), "+9\u{A0}000"),
      (.known(5, unit: .euro), .known(Rational(9, 2), unit: .euro), "\u{2212}0.50"),
      (.known(Rational(1, 4), unit: .fraction), .known(Rational(1, 2), unit: .fraction), "+25 points"),
      (.absent, .known(1, unit: .persons), ""),
      (.condition(true), .condition(false), ""),
    ]
    for (before, after, text) in cases { #expect(book.difference(try change(before, after)) == text) }
  }

  @Test("Values that rounding makes alike are shown with more digits, since something does differ")
  func nearlyAlike() throws {
    let close = try change(
      .known(1, unit: .relocationEquivalents), .known(Rational(100_001, 100_000), unit: .relocationEquivalents))
    #expect(book.texts(close).before == "1")
    #expect(book.texts(close).after == "1.00001")
    #expect(book.difference(close) == "+0.00001")
    let rounded = try change(
      .known(Rational(1, 2), rounded: 1, unit: .persons), .known(Rational(3, 4), rounded: 1, unit: .persons))
    #expect(book.texts(rounded).before == "0.5")
    #expect(book.texts(rounded).after == "0.75")
    #expect(book.difference(rounded) == "+0.25")
  }

  @Test("Words of values")
  func words() {
    #expect(book.text(.condition(nil)) == "open")
    #expect(book.text(.words([])) == "none")
    #expect(book.text(.words(["pressure", "risk"])) == "pressure, risk")
    #expect(book.text(.absent) == "–")
    #expect(book.text(.number(nil, lower: 0, upper: 7, rounded: nil, unit: .persons)) == "0 to 7")
  }

  @Test("What a scenario sets is written out in JSON and on the terminal, and reasons for missing flows are told")
  func options() throws {
    var changes = Scenario()
    changes.pledges = [try Scenario.pledge("NL.financial=12.50")]
    changes.deductions = [try Scenario.deduction("CZ=12.5%"), try Scenario.deduction("LV=relocation:5")]
    changes.statuses = [try Scenario.status("PT=benefitting"), try Scenario.status("EE=none")]
    changes.reference = 30_000
    changes.readings = [try Scenario.reading("fairShareRounding=down")]
    changes.parameters = [.init(id: .mandatoryShare, value: Rational(1, 2))]
    #expect(
      changes.json == [
        "pledges": [["state": "NL", "measure": "financial", "amount": .number("12.5")]],
        "deductions": [["state": "CZ", "extent": "12.5%"], ["state": "LV", "extent": "relocation:5"]],
        "statuses": [["state": "PT", "status": "benefitting"], ["state": "EE", "status": "none"]],
        "reference": 30_000, "readings": ["fairShareRounding": "down"],
        "parameters": ["offsets.mandatoryShare": ["exact": "1/2", "decimal": "0.5"]], "vintages": [:],
      ])
    let cycle = Cycle(
      name: "case", year: 2026, lawAsOf: try #require(CalendarDate("2026-06-12")),
      reference: ReferenceNumbers(relocations: 100, financial: 2_000_000), states: [])
    var baseline = PoolOutcome(assessment: Assessor().assess(cycle))
    func text() -> String {
      WhatIfReport(
        baseline: baseline,
        scenarios: [
          ScenarioOutcome(
            scenario: NamedScenario(name: "Round", note: "Why.", changes: changes),
            outcome: PoolOutcome(assessment: baseline.assessment, withoutDistribution: "No needs."), changes: [])
        ], engine: EngineVersion(version: "1", glpk: "5.0")
      ).terminalText()
    }
    #expect(
      text() == """
        What if: Round, beside the cycle of 2026 as recorded

        Why.

        Changed: NL.financial = 12.5; CZ − 12.5%; LV − relocation:5; PT = benefitting;
        EE = none; reference number 30 000; fairShareRounding = down;
        offsets.mandatoryShare = 0.5.

        The scenario cannot be distributed, so that flows are not compared: No needs.

        No figure differs.

        """)
    baseline.withoutDistribution = "No indicator."
    #expect(
      text().contains("The cycle as recorded cannot be distributed, so that flows are not compared: No\nindicator."))
  }
}
