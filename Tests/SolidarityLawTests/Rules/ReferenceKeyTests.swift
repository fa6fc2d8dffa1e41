import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("KEY-1: the reference key")
struct ReferenceKeyTests {
  @Test("Half by population, half by total GDP, over all bound States")
  func halves() {
    // Populations 80, 10, 10 and GDP 50, 40, 10: ½·0.8 + ½·0.5 = 0.65, ½·0.1 + ½·0.4 = 0.25, ½·0.1 + ½·0.1 = 0.1.
    let assessment = CycleBuilder.cycle([
      CycleBuilder.state("DE", population: 80, gdp: 50), CycleBuilder.state("EL", population: 10, gdp: 40),
      CycleBuilder.state("MT", population: 10, gdp: 10),
    ]).assessed
    #expect(assessment.ledger("DE").key?.value == Rational(13, 20))
    #expect(assessment.ledger("EL").key?.value == Rational(1, 4))
    #expect(assessment.ledger("MT").key?.value == Rational(1, 10))
  }

  @Test("States that benefit or have deductions stay in the denominator; States not bound never enter it")
  func denominator() {
    var cycle = CycleBuilder.cycle([
      CycleBuilder.state("EL"), CycleBuilder.state("AT"), CycleBuilder.state("DK", bound: false),
      CycleBuilder.state("NO", population: 900, gdp: 900, bound: false),
    ])
    cycle.access = [CycleBuilder.access("EL", .article58, .notified)]
    cycle.deductions = [CycleBuilder.deduction("AT", .share(1))]
    let assessment = cycle.assessed
    #expect(assessment.ledger("EL").key?.value == Rational(1, 2))
    #expect(assessment.ledger("AT").key?.value == Rational(1, 2))
    for code in ["DK", "NO"] {
      #expect(assessment.ledger(code).key == nil)
      #expect(assessment.ledger(code).fairShareRelocation == nil)
      #expect(assessment.ledger(code).fairShareInUse == nil)
      #expect(assessment.ledger(code).adjustedShare == nil)
      #expect(assessment.ledger(code).gap == nil)
    }
  }

  @Test("One missing number makes every share unknown, never zero", arguments: [true, false])
  func missing(population: Bool) {
    let assessment = CycleBuilder.cycle([
      CycleBuilder.state("DE"),
      CycleBuilder.state("FR", population: population ? nil : 100, gdp: population ? 100 : nil),
    ]).assessed
    for code in ["DE", "FR"] {
      #expect(assessment.ledger(code).key?.value == nil)
      #expect(assessment.ledger(code).fairShareRelocation?.rounded == nil)
      #expect(assessment.ledger(code).gap?.value == nil)
    }
    #expect(assessment.notes.first { $0.code == "keyIncomplete" }?.states == [MemberState("FR")])
  }

  @Test("Weights that a user sets take the place of the halves, and a note says that they do not sum to one")
  func weights() throws {
    // 1 · 0.8 + ½ · 0.5 = 1.05.
    var cycle = CycleBuilder.cycle([
      CycleBuilder.state("DE", population: 80, gdp: 50), CycleBuilder.state("FR", population: 20, gdp: 50),
    ])
    try cycle.parameters.override("key.populationWeight", with: 1)
    let assessment = cycle.assessed
    #expect(assessment.ledger("DE").key?.value == Rational(21, 20))
    #expect(assessment.notes.contains { $0.code == "keyWeights" })
    #expect(
      assessment.overrides == [
        ParameterOverride(id: "key.populationWeight", statutory: Rational(1, 2), value: 1)
      ])
  }

  @Test("Totals of zero leave the shares unknown instead of dividing by them")
  func zeroTotals() {
    let assessment = CycleBuilder.cycle([
      CycleBuilder.state("DE", population: 0), CycleBuilder.state("FR", population: 0),
    ]).assessed
    #expect(assessment.ledger("DE").key?.value == nil)
    #expect(assessment.notes.contains { $0.code == "zeroTotals" })
  }

  @Test("The trace leads to the rule, its article and the row")
  func trace() {
    let key = CycleBuilder.cycle([CycleBuilder.state("DE")]).assessed.figure(at: "DE.key")
    #expect(key?.rule == .referenceKey)
    #expect(key?.citation?.eli == "http://data.europa.eu/eli/reg/2024/1351/art_66/oj")
    #expect(key?.inputs.first?.provenance == CycleBuilder.nowhere)
    #expect(key?.inputs.map(\.path).contains("parameters.key.gdpWeight") == true)
  }
}
