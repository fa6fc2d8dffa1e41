import ExactArithmetic
import SolidarityLaw
import Testing

@testable import CycleReport

/// Figures beside those of the rules – indicators, releases of the key, the year before, the strategy – open their traces too.
@Suite struct CompanionTraceTests {
  private func observation(_ state: String, _ indicator: String, _ year: String, _ value: Rational) -> IndicatorRecord {
    IndicatorRecord(
      area: state, indicator: indicator, period: year, value: value, unit: "PS", status: "A",
      provenance: Provenance(file: "indicators.csv", line: 7, source: "Eurostat"))
  }

  private var result: CycleResult {
    var result = SmallCycle.result
    // Applications: 100, 50 and 50 after 80, 50 and 40. A release with populations of 600, 200 and 400, that is 1/2, 1/6 and 1/3.
    for (state, now, before, people) in [("EL", 100, 80, 600), ("NL", 50, 50, 200), ("RO", 50, 40, 400)] {
      result.assessment.cycle.indicators += [
        observation(state, "ASY_APPLICANTS", "2025", Rational(now)),
        observation(state, "ASY_APPLICANTS", "2024", Rational(before)),
        observation(state, "POP_JAN1_RELEASE_X", "2025", Rational(people)),
      ]
    }
    result.strategy = Strategy(
      name: "strategy", actions: [],
      figures: [
        StrategyFigure(
          id: "F-1", figure: "recognition rate", value: Rational(514, 10), unit: "percent", period: "2024",
          origin: "Eurostat", section: "1",
          provenance: Provenance(file: "strategy_figures.csv", line: 2, source: "page 1"))
      ])
    var before = SmallCycle.assessment
    before.cycle.year = 2025
    for index in before.states.indices where before.states[index].state == SmallCycle.romania {
      before.states[index].fairShareInUse = SmallCycle.figure("RO.fairShare.inUse", 40)
    }
    result.previous = before
    return result
  }

  @Test("An indicator: its part of the Union against its part of the key, down to the row")
  func indicators() throws {
    // 100 of 200 are a half, against a key of a third: one and a half times. A quarter more than the 80 before.
    let ratio = try #require(result.explanation(of: "EL.indicator.ASY_APPLICANTS.ratio"))
    #expect(ratio.contains("EL.indicator.ASY_APPLICANTS.ratio: 1.5"))
    #expect(ratio.contains("Article 9(3) of Regulation (EU) 2024/1351"))
    #expect(ratio.contains("EL.indicator.ASY_APPLICANTS.share: 50.0000 %"))
    #expect(ratio.contains("value ÷ 200"))
    #expect(ratio.contains("EL.key: 33.3333 %"))
    #expect(ratio.contains("indicators.csv:7: Eurostat"))
    #expect(try #require(result.explanation(of: "EL.indicator.ASY_APPLICANTS.change")).contains("25.0000 %"))
    let dutch = try #require(result.explanation(of: "EL.indicator.ASY_APPLICANTS.share", language: .dutch))
    #expect(dutch.contains("waarde ÷ 200"))
  }

  @Test("A release of the key: the State whose share it raises most, and how many whole shares it changes")
  func vintages() throws {
    // Greece: 1/2 · 1/2 + 1/2 · 1/3 = 5/12, a twelfth more than 1/3; Romania 1/2 · 1/3 + 1/2 · 1/2 = 5/12, a twelfth less than 1/2.
    let rise = try #require(result.explanation(of: "vintages.population.X.2025.rise"))
    #expect(rise.contains("8.3333 %") && rise.contains("EL.vintage.population.X.2025: 41.6667 %"))
    #expect(rise.contains("Article 66"))
    #expect(try #require(result.explanation(of: "vintages.population.X.2025.fall")).contains("1/12"))
    // Of 100 relocations 42 instead of 34, and 42 instead of 50; the Netherlands keep 17.
    #expect(try #require(result.explanation(of: "vintages.population.X.2025.different")).contains("different: 2\n"))
  }

  @Test("Year on year: the change, from this year's figure and that of the year before")
  func years() throws {
    let change = try #require(result.explanation(of: "change.RO.fairShare.inUse"))
    #expect(change.hasPrefix("change.RO.fairShare.inUse: 10 persons\n"))
    #expect(change.contains("previous.RO.fairShare.inUse: 40 persons"))
    #expect(change.contains("RO.fairShare.inUse: 50 persons"))
    #expect(change.contains("= 2026 − 2025"))
  }

  @Test("A figure of the strategy: Article 8 and the row that it stands in")
  func strategy() throws {
    let text = try #require(result.explanation(of: "strategy.F-1"))
    #expect(text.contains("51.4") && text.contains("Article 8 of Regulation (EU) 2024/1351"))
    #expect(text.contains("strategy_figures.csv:2") && text.contains("page 1"))
    #expect(result.figurePaths.contains("strategy.F-1"))
  }

  @Test("In the page each of them is a link to its trace")
  func page() throws {
    let html = try ReportPageTests.html(of: result)
    for path in [
      "EL.indicator.ASY_APPLICANTS.ratio", "vintages.population.X.2025.rise", "vintages.population.X.2025.different",
      "change.RO.fairShare.inUse", "previous.RO.fairShare.inUse", "strategy.F-1",
    ] {
      let anchor = PageAnchor.trace(path)
      #expect(html.contains("href=\"#\(anchor)\"") && html.contains("id=\"\(anchor)\""), "\(path)")
    }
  }

  @Test("No two series share a table's name, and none has that of another table")
  func names() {
    let names = ["ASY_APP", "ASY-APP", "ASYAPP", "asyapp", "ASY APP", "YEARS", "FINDINGS", "ÄSY"].map(
      TableBuilder.id(ofSeries:))
    #expect(Set(names).count == names.count)
    #expect(TableBuilder.names.isDisjoint(with: names))
    #expect(names.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) && !$0.contains(" ") })
  }
}
