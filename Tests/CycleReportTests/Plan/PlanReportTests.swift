import ExactArithmetic
import OrderedJSON
import PledgeTesting
import SolidarityLaw
import Testing

@testable import CycleReport

@Suite("What a pledge plan says, in its words")
struct PlanReportTests {
  private static func report(
    _ state: String = "NL", cycle: Cycle = SmallCycle.cycle, _ change: (inout PlanTerms) -> Void = { _ in }
  ) throws -> PlanReport {
    var terms = PlanTerms.placeholders(relocationValue: 20_000)
    change(&terms)
    let test = PledgeTest(cycle)
    let question = try PlanQuestion(MemberState(state), terms, in: test.baseline.assessment)
    let outcome = try question.answer()
    var candidates: [PlanCandidate] = []
    if case .plan(let plan) = outcome { candidates = try PlanTest(question, in: test).candidates(for: plan) }
    return PlanReport(
      question: question, outcome: outcome, candidates: candidates, baseline: test.baseline, options: Scenario(),
      engine: SmallCycle.engine)
  }

  @Test(
    "The title names the State without an article, which each language would want otherwise",
    arguments: [
      (ReportLanguage.english, "Pledge plan: Netherlands, pool of 2026\n"),
      (.dutch, "Toezeggingsplan: Nederland, solidariteitspool van 2026\n"),
      (.french, "Plan d’engagement: Pays-Bas, réserve de 2026\n"),
      (.german, "Zusageplan: Niederlande, Solidaritätspool 2026\n"),
    ])
  func title(_ language: ReportLanguage, _ expected: String) throws {
    let text = try Self.report().terminalText(language: language)
    #expect(text.hasPrefix(expected), "\(text.prefix(90))")
  }

  @Test("What the user changed in the cycle stands at the head")
  func options() throws {
    let report = try Self.report()
    var options = Scenario()
    options.reference = 200
    options.readings = [try Scenario.reading("fairShareRounding=nearest")]
    let changed = PlanReport(
      question: report.question, outcome: report.outcome, candidates: report.candidates, baseline: report.baseline,
      options: options, engine: report.engine)
    #expect(changed.terminalText().contains("fairShareRounding = nearest"))
    #expect(!report.terminalText().contains("Changed"))
    #expect(try changed.html().contains("fairShareRounding = nearest"))
  }

  @Test(
    "Within a sentence a measure begins small, in German too where an adjective leads it",
    arguments: [
      (ReportLanguage.english, ["relocation", "financial contributions", "alternative measures"]),
      (.german, ["Übernahme", "finanzielle Beiträge", "alternative Maßnahmen"]),
    ])
  func inText(_ language: ReportLanguage, _ expected: [String]) throws {
    let words = PlanWords(report: try Self.report(), book: Phrasebook(language: language))
    #expect(Measure.allCases.map(words.inText) == expected)
  }

  @Test("A part of a cent has its EUR where the language puts it")
  func unitCosts() throws {
    let words = PlanWords(report: try Self.report(), book: Phrasebook(language: .english))
    #expect(words.unitCost(Rational(3, 8)) == "EUR\u{A0}0.375" && words.unitCost(20_000) == "EUR\u{A0}20\u{A0}000")
    let german = PlanWords(report: words.report, book: Phrasebook(language: .german))
    #expect(german.unitCost(Rational(3, 8)) == "0,375\u{A0}EUR" && german.unitCost(20_000) == "20\u{A0}000\u{A0}EUR")
  }

  /// The funding of Article 20 holds from the day on which Article 81 applies.
  @Test("A parameter is told with the day from which it holds, and one that the user set with what it replaces")
  func parameters() throws {
    let recorded = try Self.report()
    let from = try #require(LegalParameters.inForce(.relocationFunding, at: SmallCycle.cycle.lawAsOf)?.from)
    let words = PlanWords(report: recorded, book: Phrasebook(language: .english))
    #expect(words.opening.joined().contains(": EUR\u{A0}10\u{A0}000, since \(words.book.date(from))."))
    var cycle = SmallCycle.cycle
    try cycle.parameters.override("funding.relocation", with: 10_500)
    let changed = try Self.report(cycle: cycle)
    let set = PlanWords(report: changed, book: Phrasebook(language: .english))
    #expect(
      set.opening.joined().contains(
        ": EUR\u{A0}10\u{A0}500 as set here, in place of EUR\u{A0}10\u{A0}000 since \(words.book.date(from))."))
    guard case .array(let entries)? = changed.json["funding"]?["parameters"] else {
      throw PlanError.notProven("no parameters")
    }
    #expect(entries.first?["overridden"] == true && entries.first?["from"] == .null)
    #expect(entries.dropFirst().first?["overridden"] == false && entries.dropFirst().first?["from"] != .null)
  }

  /// The fair share of the Netherlands is 17: two places and EUR 100 000 of each kind of money make 12.
  @Test("A conflict names an article for each limit and for each change, and the size by which changes are ranked")
  func conflict() throws {
    let report = try Self.report {
      $0.receptionPlaces = 2
      $0.most = PerMeasure(relocation: nil, financial: 100_000, alternative: 100_000)
    }
    guard case .conflict(let conflict) = report.outcome else { throw PlanError.notProven("there is a plan") }
    let tables = PlanTables(words: PlanWords(report: report, book: Phrasebook(language: .english)))
    let members = tables.members(conflict)
    let article = try #require(members.columns.firstIndex { $0.id == "article" })
    #expect(members.rows.map { $0.cells[article].text.contains("Article 57(3)") } == [true, false, false, false])
    #expect(members.rows.map { $0.cells[article].text.contains("Article 57(4)") } == [false, true, true, true])
    let remedies = tables.remedies(conflict)
    #expect(remedies.rows.map { $0.cells[0].text } == ["1", "2", "3"])
    #expect(remedies.rows.allSatisfy { $0.cells.contains { $0.text == "57(4)" } })
    // Five of 17 are missing, EUR 100 000 of equal value, whichever limit gives way.
    let size = try #require(remedies.columns.firstIndex { $0.id == "size" })
    #expect(remedies.rows.map { $0.cells[size].data } == ["100000", "100000", "100000"])
    let narrow = report.terminalText().split(separator: "\n").allSatisfy { $0.count <= 80 }
    #expect(narrow)
  }

  /// Greece benefits: it is released from its pledge, and has no gate of Article 63(2)(b) of its own.
  @Test("A State that benefits has no plan for the gate of offers")
  func benefitting() throws {
    var cycle = SmallCycle.cycle
    let provenance = Provenance(file: "case", line: nil, source: "worked out by hand")
    cycle.statuses = [
      StatusRecord(
        state: SmallCycle.greece, status: .pressure, searchAndRescue: false, systemicShortcoming: false,
        provenance: provenance)
    ]
    cycle.access = [
      AccessRecord(state: SmallCycle.greece, route: .article58, date: nil, outcome: .notified, provenance: provenance)
    ]
    let report = try Self.report("EL", cycle: cycle)
    #expect(!report.candidates.isEmpty && !report.candidates.contains { $0.kinds.contains(.offerGate) })
    #expect(try Self.report("NL").candidates.contains { $0.kinds.contains(.offerGate) })
  }
}
