import SolidarityLaw
import Testing

@testable import CycleReport

/// A year of many draws, and a section for every cycle.
@Suite struct DrawTableTests {
  private func builder(_ draws: Int) -> TableBuilder {
    var result = SmallCycle.distributed
    result.assessment.cycle.draws = (0..<draws).compactMap { number in
      CalendarDate(year: 2026, month: 1 + number / 28 % 12, day: 1 + number % 28).map {
        DrawRecord(
          date: $0, benefitting: SmallCycle.greece, measure: .relocation, amount: 1,
          provenance: Provenance(file: "draws.csv", line: nil, source: "test"))
      }
    }
    return TableBuilder(result: result)
  }

  @Test("Nothing recorded: that is said, and no table of draws stands there")
  func none() {
    let builder = builder(0)
    #expect(builder.drawSentences.first == "No draw on the pool is recorded (draws.csv).")
    #expect(!builder.drawTables.contains { $0.id == "draws" || $0.id == "draw_parts" })
  }

  @Test("Parts of few draws are shown, those of many stand in the data only")
  func many() throws {
    let one = builder(1)
    let contributors = one.drawTables.first { $0.id == "draw_parts" }?.rows.count ?? 0
    try #require(contributors > 0)
    let most = 400 / contributors
    #expect(builder(most).drawTables.contains { $0.id == "draw_parts" })
    let many = builder(most + 1)
    #expect(!many.drawTables.contains { $0.id == "draw_parts" })
    #expect(many.drawDataTables.first { $0.id == "draw_parts" }?.rows.count == (most + 1) * contributors)
    #expect(many.drawSentences.contains { $0.hasSuffix("are in the table draw_parts of the data.") })
  }

  @Test("The page has the section between distribution and calendar")
  func section() throws {
    let html = try ReportPage(builder(1)).html
    let places = ["distribution", "draws", "calendar"].compactMap {
      html.firstRange(of: "<section id=\"\($0)\"")?.lowerBound
    }
    #expect(places.count == 3)
    #expect(places == places.sorted())
  }
}
