import SolidarityLaw
import Testing

@testable import CycleReport

/// Open questions: what is not known, not decided or not explained, each with its article and the figures that it bears on.
@Suite struct OpenQuestionTests {
  private var result: CycleResult {
    var result = SmallCycle.result
    result.assessment.notes += [
      Note(
        code: "adoptedDiffersFromComputed", message: "The act differs.", citation: Citation("57(3)"),
        states: [SmallCycle.romania]),
      Note(
        code: "deductionPending", message: "A request is pending.", citation: Citation("61(4)"),
        states: [SmallCycle.romania]),
      Note(
        code: "pledgeUnknown", message: "A pledge is not known.", citation: Citation("57(3)"),
        states: [SmallCycle.netherlands]),
    ]
    return result
  }

  @Test("Notes that leave something open are sorted by what is missing; others are left to the remarks")
  func kinds() {
    let questions = TableBuilder(result: result).openQuestions
    #expect(questions.map(\.kind) == [.unknown, .undecided, .unexplained])
    #expect(questions.map(\.text) == ["A pledge is not known.", "A request is pending.", "The act differs."])
    #expect(questions.map { $0.citation?.place } == ["57(3)", "61(4)", "57(3)"])
    // Nothing is open in the threshold's lying above the reference number, which the small cycle notes.
    #expect(!questions.contains { $0.text.contains("threshold") })
  }

  @Test("Each names the figures that it bears on, those that there are")
  func figures() throws {
    let questions = TableBuilder(result: result).openQuestions
    // The money of the Netherlands is not known, nor is any total with it.
    #expect(
      questions[0].figures == [
        "pool.nominal.financial", "pool.effective.financial", "pool.available.financial", "NL.value", "NL.gap",
      ])
    #expect(questions[1].figures.contains("RO.deduction.value") && questions[1].figures.contains("RO.gap"))
    #expect(questions[2].figures == ["RO.fairShare.inUse", "RO.fairShare.relocation", "RO.adjustedShare", "RO.gap"])
  }

  @Test("The page leads to the article and to each trace; the data name the paths")
  func page() throws {
    let builder = TableBuilder(result: result)
    let html = try ReportPage(builder).html
    let start = try #require(html.firstRange(of: "<section id=\"open\""))
    let section = html[start.lowerBound...].prefix { _ in true }
    let end = try #require(section.firstRange(of: "</section>"))
    let text = String(section[..<end.lowerBound])
    #expect(text.contains("http://data.europa.eu/eli/reg/2024/1351/art_61/oj"))
    #expect(text.contains("href=\"#trace-NL.gap\"") && text.contains("Not decided"))
    let row = try #require(builder.open.rows.last)
    #expect(row.cells.map(\.data)[0] == "unexplained")
    #expect(row.cells.last?.data == "RO.fairShare.inUse RO.fairShare.relocation RO.adjustedShare RO.gap")
  }

  @Test("Where rows are withheld, that is said in the place of 'none recorded'")
  func withheld() {
    var result = SmallCycle.distributed
    result.assessment.cycle.withheld = [Restriction(.draws), Restriction(.implementation)]
    let builder = TableBuilder(result: result)
    #expect(
      builder.drawSentences == [
        "Withheld from this public edition: draws.csv and implementation.csv. Where nothing of it stands here, that does not mean that nothing is recorded."
      ])
    result.assessment.cycle.withheld = [Restriction(.implementation)]
    let other = TableBuilder(result: result)
    #expect(
      other.drawSentences.count == 2 && other.drawSentences.contains("No draw on the pool is recorded (draws.csv)."))
    #expect(
      TableBuilder(result: result, language: .german).drawSentences[0].hasPrefix("In dieser öffentlichen Ausgabe nicht")
    )
  }
}
