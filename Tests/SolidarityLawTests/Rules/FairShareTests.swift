import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("KEY-2: the mandatory fair share")
struct FairShareTests {
  /// States whose population and GDP are the same part of the Union's, so that the share is that part.
  private func cycle(share: Int, of whole: Int, reference: Int) -> Cycle {
    CycleBuilder.cycle(
      reference: reference,
      [
        CycleBuilder.state("DE", population: share, gdp: share),
        CycleBuilder.state("FR", population: whole - share, gdp: whole - share),
      ])
  }

  @Test("The two shares published for 2026 round up to the two numbers recorded")
  func figuresOf2026() throws {
    // 0.216890 · 21 000 = 4 554.69, upwards 4 555; money 4 555 · 20 000 = 91 100 000.
    let germany = Assessor().assess(cycle(share: 216890, of: 1_000_000, reference: 21000)).ledger("DE")
    #expect(germany.fairShareRelocation?.value == Rational(455469, 100))
    #expect(germany.fairShareRelocation?.rounded == 4555)
    #expect(germany.fairShareFinancial?.value == 91_093_800)
    #expect(germany.fairShareFinancial?.rounded == 91_100_000)
    // 0.160021 · 21 000 = 3 360.441, upwards 3 361, to the nearest 3 360.
    let france = cycle(share: 160021, of: 1_000_000, reference: 21000)
    #expect(Assessor().assess(france).ledger("DE").fairShareRelocation?.rounded == 3361)
    var nearest = france
    try nearest.readings.choose("fairShareRounding", "nearest")
    #expect(Assessor().assess(nearest).ledger("DE").fairShareRelocation?.rounded == 3360)
    try nearest.readings.choose("fairShareRounding", "down")
    #expect(Assessor().assess(nearest).ledger("DE").fairShareRelocation?.rounded == 3360)
  }

  @Test("A half goes up where the reading says nearest, and an exact whole stays itself upwards")
  func ties() throws {
    // ½ · 5 = 2.5: nearest 3, down 2, up 3. ½ · 4 = 2 exactly: 2 in every reading.
    for (reading, odd) in [("up", 3), ("nearest", 3), ("down", 2)] {
      var half = cycle(share: 1, of: 2, reference: 5)
      try half.readings.choose("fairShareRounding", reading)
      #expect(Assessor().assess(half).ledger("DE").fairShareRelocation?.rounded == Rational(odd))
      var whole = cycle(share: 1, of: 2, reference: 4)
      try whole.readings.choose("fairShareRounding", reading)
      #expect(Assessor().assess(whole).ledger("DE").fairShareRelocation?.rounded == 2)
    }
  }

  @Test("The act's own number is in use where it is recorded, unless the reading says computed")
  func adoptedNumbers() throws {
    // Three equal States share 100: 33⅓, upwards 34. The act says 40 for DE and EUR 700 000 (35 relocations) for FR.
    var cycle = CycleBuilder.cycle(
      reference: 100,
      [
        CycleBuilder.state("DE", adopted: 40), CycleBuilder.state("FR", adoptedMoney: 700_000),
        CycleBuilder.state("SE"),
      ])
    var assessment = Assessor().assess(cycle)
    #expect(["DE", "FR", "SE"].map { assessment.ledger($0).fairShareInUse?.value } == [40, 35, 34])
    // In money at EUR 20 000 each, but for FR the act's own amount.
    func money() -> [Rational?] { ["DE", "FR", "SE"].map { assessment.ledger($0).fairShareInUseFinancial?.value } }
    #expect(money() == [800_000, 700_000, 680_000])
    try cycle.readings.choose("fairShareBasis", "computed")
    assessment = Assessor().assess(cycle)
    #expect(["DE", "FR", "SE"].map { assessment.ledger($0).fairShareInUse?.value } == [34, 34, 34])
    #expect(money() == [680_000, 680_000, 680_000])
  }
}
