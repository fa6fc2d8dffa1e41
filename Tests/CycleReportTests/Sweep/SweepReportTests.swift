import ExactArithmetic
import PledgeTesting
import SolidarityLaw
import Testing

@testable import CycleReport

@Suite("What a sweep says of chance, units and languages")
struct SweepReportTests {
  private static func report(_ change: (inout SweepPlan) throws -> Void) throws -> SweepReport {
    var plan = SweepPlan()
    try change(&plan)
    let sweep = try Sweep(plan, of: SmallCycle.cycle)
    var tally = sweep.emptyTally
    try sweep.run(0..<sweep.blockCount, .init()) { tally.add($0.tally) }
    return SweepReport(sweep: sweep, tally: tally, engine: SmallCycle.engine)
  }

  /// Eight draws at each of three points are 24 scenarios but eight draws: √(1/2 · 1/2 ÷ 8) = √(1/32) = 0.176776695….
  @Test("Points of a grid share their draws, which count once")
  func independentDraws() throws {
    let report = try Self.report {
      try $0.vary("RO.relocation", "20, 40, 60")
      $0.draws = 8
    }
    #expect(report.tally.scenarios == 24)
    #expect(report.independentDraws(behind: 24) == 8 && report.independentDraws(behind: 12) == 4)
    let error = SweepReport.error(Rational(1, 2), report.independentDraws(behind: 24))
    #expect((error - 0.176776695).magnitude < 1e-9)
    let tables = SweepTables(report: report, book: Phrasebook(language: .english))
    #expect(tables.conditions.footnotes.first?.contains("17.68") == true)
  }

  /// The Netherlands' amount is drawn in 101 steps, ten groups: chance alone gives 9 ÷ 400, whatever the grid; a grid gives nothing by chance.
  @Test("What chance gives rests on draws; a driver on the grid does nothing by chance")
  func chance() throws {
    let report = try Self.report {
      try $0.vary("RO.relocation", "20, 40, 60")
      $0.draws = 400
    }
    let figures = report.sweep.figures
    let drawn = try #require(figures.firstIndex { $0.path == "NL.pledge.financial" })
    let effects = DriverEffect.effects(on: drawn, report)
    #expect(effects.map(\.driver.name) == ["unknown.NL"])
    #expect(effects.first?.chance == Rational(9, 400))
    let moved = try #require(figures.firstIndex { $0.path == "RO.pledge.relocation" })
    #expect(DriverEffect.effects(on: moved, report).map(\.chance) == [0])
  }

  @Test("Units stand with the figures in a terminal, and with the values in pictures")
  func units() throws {
    let report = try Self.report {
      $0.draws = 40
      $0.figures = ["RO.pledge.relocation"]
    }
    let text = report.terminalText()
    #expect(text.contains("(EUR)"))
    let tables = SweepTables(report: report, book: Phrasebook(language: .english))
    #expect(report.sweep.figures.map(tables.nameWithUnit).contains("RO: Pledge, relocation (persons)"))
    let money = try #require(report.numbers.first { $0.summary.figure.path == "NL.pledge.financial" })
    #expect(tables.measured(340_000, money.summary.figure) == "EUR\u{A0}340\u{A0}000")
    #expect(
      SweepTables(report: report, book: Phrasebook(language: .german)).measured(340_000, money.summary.figure)
        == "340\u{A0}000\u{A0}EUR")
    let persons = try #require(report.numbers.first { $0.summary.figure.path == "RO.pledge.relocation" })
    #expect(tables.measured(60, persons.summary.figure) == "60\u{A0}persons")
    let picture = HistogramPicture(id: "a", name: "Money", summary: money.summary, tables: tables).picture
    // Least, greatest and median.
    #expect(picture.description.split(separator: "EUR\u{A0}").count == 4)
  }

  @Test("The opening says how unknown amounts are drawn, whoever asked for it")
  func drawn() throws {
    func lead(_ draw: String?) throws -> String {
      let report = try Self.report {
        $0.draws = 4
        if let draw { try $0.draw("unknown.NL", draw) }
      }
      return SweepTables(report: report, book: Phrasebook(language: .english)).lead.joined(separator: " ")
    }
    #expect(try lead(nil).contains("Netherlands pledged without a published amount is drawn, in 100 steps of what"))
    #expect(try lead("uniform 0..1").contains("in 100 steps of what"))
    #expect(try lead("0 (1), 1 (3)").contains("is drawn, in parts of what each still owes (0 (1), 1 (3))."))
  }

  @Test("What holds in every scenario stands in the opening and among what was asked")
  func base() throws {
    let report = try Self.report {
      $0.draws = 4
      $0.base.pledges = [try Scenario.pledge("RO.relocation=55")]
      $0.base.parameters = [try Scenario.parameter("offsets.mandatoryMinimum=25000")]
    }
    let tables = SweepTables(report: report, book: Phrasebook(language: .english))
    #expect(
      tables.lead.contains("In every scenario: RO.relocation = 55; offsets.mandatoryMinimum = 25\u{A0}000."))
    let asked = tables.plan.rows.map { $0.cells.map(\.text) }
    #expect(asked.contains(["In every scenario", "", "RO.relocation = 55"]))
    #expect(asked.contains(["In every scenario", "", "offsets.mandatoryMinimum = 25\u{A0}000"]))
  }

  @Test("A figure that is known in no scenario says so in place of a blank")
  func unknown() throws {
    let report = try Self.report {
      try $0.draw("unknown", "kept")
      $0.figures = ["NL.pledge.financial"]
      try $0.vary("RO.relocation", "20, 40")
    }
    let table = SweepTables(report: report, book: Phrasebook(language: .english)).figures
    let mean = try #require(table.columns.firstIndex { $0.id == "mean" })
    let row = try #require(table.rows.first { $0.cells[0].text == "NL.pledge.financial" })
    #expect(row.cells[mean].isUnknown && !row.cells[mean].text.isEmpty && row.cells[mean].data.isEmpty)
  }

  @Test("Figures have their names in every language, and one name each", arguments: ReportLanguage.allCases)
  func names(_ language: ReportLanguage) throws {
    let report = try Self.report { $0.draws = 20 }
    let tables = SweepTables(report: report, book: Phrasebook(language: language))
    let names = report.sweep.figures.map(tables.name)
    #expect(Set(names).count == names.count, "\(names)")
    if language != .english {
      let english = SweepTables(report: report, book: Phrasebook(language: .english))
      #expect(zip(names, report.sweep.figures.map(english.name)).allSatisfy { $0 != $1 }, "\(names)")
    }
  }
}
