import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("The key under other releases of its statistics")
struct KeyVintagesTests {
  private func assessment(_ rows: [(String, String, String, Int)]) -> Assessment {
    var cycle = CycleBuilder.cycle([CycleBuilder.state("EL"), CycleBuilder.state("NL")])
    cycle.indicators = rows.map { area, indicator, period, value in
      IndicatorRecord(
        area: area, indicator: indicator, period: period, value: Rational(value), unit: "persons", status: "",
        provenance: CycleBuilder.nowhere)
    }
    return Assessor().assess(cycle)
  }

  @Test("A release takes the place of one half of the key")
  func replaces() throws {
    // Population 300 to 100 with equal GDP: ½ · ¾ + ½ · ½ = 5/8 for Greece.
    let assessment = assessment([
      ("EL", "POP_JAN1_RELEASE_LATER", "2025", 300), ("NL", "POP_JAN1_RELEASE_LATER", "2025", 100),
    ])
    let vintages = try #require(KeyVintages(assessment))
    #expect(vintages.inUse == [Rational(1, 2), Rational(1, 2)])
    let vintage = try #require(vintages.vintages.first)
    #expect(vintage.factor == .population)
    #expect(vintage.release == "LATER")
    #expect(vintage.shares == [Rational(5, 8), Rational(3, 8)])
    // Of 1 000 relocations 625 and 375 instead of 500 each.
    #expect(vintages.different(vintage, in: assessment) == 2)
  }

  @Test("GDP likewise; releases that lack a State, and years long before those in use, are left out")
  func leavesOut() throws {
    let vintages = try #require(
      KeyVintages(
        assessment([
          ("EL", "GDP_MEUR_RELEASE_A", "2024", 100), ("NL", "GDP_MEUR_RELEASE_A", "2024", 300),
          ("EL", "GDP_MEUR_RELEASE_B", "2024", 100), ("EL", "GDP_MEUR_RELEASE_A", "2021", 1),
          ("NL", "GDP_MEUR_RELEASE_A", "2021", 1),
        ])))
    #expect(vintages.vintages.map(\.release) == ["A"])
    #expect(vintages.vintages.first?.shares == [Rational(3, 8), Rational(5, 8)])
  }

  @Test("Without a complete key there is nothing to compare with")
  func incomplete() {
    let cycle = CycleBuilder.cycle([CycleBuilder.state("EL", population: nil), CycleBuilder.state("NL")])
    #expect(KeyVintages(Assessor().assess(cycle)) == nil)
  }
}
