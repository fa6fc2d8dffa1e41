import CycleData
import ExactArithmetic
import SolidarityLaw
import Testing

@Suite("A good folder, field by field")
struct GoodFolderTests {
  private let cycle: Cycle
  private let findings: [Finding]

  init() throws {
    let reading = try TestFolder(GoodFolder.files).read()
    cycle = reading.cycle
    findings = reading.findings
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func line(_ number: Int, of file: String, _ source: String) -> Provenance {
    Provenance(file: file, line: number, source: source)
  }

  @Test func nothingIsFound() {
    #expect(findings.map(\.description) == [])
  }

  @Test("A statistic in millions may have three decimals, which in an amount would look like thousands")
  func statisticWithThreeDecimals() throws {
    var files = GoodFolder.files
    let table = try #require(files["states.csv"])
    files["states.csv"] = table.replacing("4328970.5", with: "897.125")
    let germany = try #require(try TestFolder(files).read().cycle.states.first { $0.state == MemberState("DE") })
    #expect(germany.gdp == Rational(7177, 8))
  }

  @Test func cycleFile() throws {
    #expect(cycle.year == 2026)
    #expect(cycle.lawAsOf == (try day("2026-06-12")))
    #expect(cycle.asAt == (try day("2026-11-23")))
    #expect(cycle.proposal == ReferenceNumbers(relocations: 30000, financial: 600_000_000))
    #expect(cycle.reference == ReferenceNumbers(relocations: 21000, financial: 420_000_000))
    #expect(cycle.searchAndRescueShare == Rational(21, 50))
    #expect(
      cycle.act
        == CouncilAct(
          eli: "http://data.europa.eu/eli/dec_impl/2025/2642/oj", adopted: try day("2025-12-22"),
          appliesFrom: try day("2026-06-12"), appliesTo: try day("2026-12-31")))
    #expect(cycle.forumReconvened)
    #expect(cycle.needsBasis == .indicator("ASY_APP"))
    #expect(!cycle.synthetic)
    #expect(cycle.readings.chosen == ["fairShareRounding": "nearest"])
    #expect(cycle.parameters.overrides == [.relocationValue: Rational(40001, 2)])
    #expect(
      cycle.crisis
        == Crisis(
          state: MemberState("EL"), needs: 700, from: try day("2026-07-01"), to: try day("2026-09-30"),
          exemptions: ["temporaryProtection"]))
  }

  @Test func cycleFileRemembersWhereItsFiguresStand() {
    let eli = "http://data.europa.eu/eli/dec_impl/2025/2642/oj"
    #expect(cycle.provenance["proposal.relocations"] == line(4, of: "cycle.yaml", ""))
    #expect(cycle.provenance["reference.relocations"] == line(6, of: "cycle.yaml", eli))
    #expect(cycle.provenance["reference.financial"] == line(7, of: "cycle.yaml", eli))
    #expect(cycle.provenance["searchAndRescueShare"] == line(8, of: "cycle.yaml", eli))
    #expect(cycle.provenance["parameters.relocation.value"] == line(15, of: "cycle.yaml", ""))
  }

  @Test func package() {
    #expect(
      cycle.package
        == PackageInformation(
          name: "cycle-2026", title: "The cycle of 2026", licences: ["CC-BY-4.0"],
          sources: ["Eurostat, https://ec.europa.eu/eurostat", "Council"]))
  }

  @Test func states() throws {
    #expect(cycle.states.map(\.state.code) == ["DE", "FR", "EL", "IE", "NO"])
    let germany = try #require(cycle.states.first)
    #expect(germany.isBound)
    #expect(germany.population == 83_456_045)
    #expect(germany.populationYear == 2024)
    #expect(germany.gdp == Rational(8_657_941, 2))
    #expect(germany.gdpYear == 2024)
    #expect(germany.flags == "p")
    #expect(germany.adoptedShare == Rational(21689, 100_000))
    #expect(germany.adoptedShareText == "0.216890")
    #expect(germany.adoptedRelocation == 4555)
    #expect(germany.adoptedFinancial == nil)
    #expect(germany.provenance == line(2, of: "states.csv", "Decision, annex"))
    #expect(cycle.states[1].adoptedFinancial == 67_220_000)
    #expect(!cycle.states[4].isBound)
    #expect(cycle.states[4].population == nil)
    #expect(cycle.states[4].adoptedShareText == nil)
  }

  @Test func statuses() {
    #expect(cycle.statuses.map(\.status) == [.pressure, .risk, .significant, .claimsPressure])
    #expect(cycle.statuses.map(\.searchAndRescue) == [true, nil, false, false])
    #expect(cycle.statuses.map(\.systemicShortcoming) == [false, nil, true, false])
    #expect(cycle.statuses[3].provenance == line(5, of: "statuses.csv", "notice"))
  }

  @Test func indicators() {
    #expect(
      cycle.indicators == [
        IndicatorRecord(
          area: "EL", indicator: "ASY_APP", period: "2025", value: 68995, unit: "PER", status: "",
          provenance: line(2, of: "indicators.csv", "Eurostat")),
        IndicatorRecord(
          area: "EU27_2020", indicator: "ASY_APP", period: "2025-Q3", value: nil, unit: "PER", status: "p",
          provenance: line(3, of: "indicators.csv", "Eurostat")),
        IndicatorRecord(
          area: "DE", indicator: "NET", period: "2025-07", value: Rational(-25, 2), unit: "PC", status: "e",
          provenance: line(4, of: "indicators.csv", "Eurostat")),
      ])
  }

  @Test func pledges() {
    func pledge(
      _ state: String, _ measure: Measure, _ amount: Rational?, _ knowledge: Knowledge, _ offsets: Bool, _ round: Int,
      _ provenance: Provenance
    ) -> PledgeRecord {
      PledgeRecord(
        state: MemberState(state), measure: measure, amount: amount, knowledge: knowledge, throughOffsets: offsets,
        round: round, provenance: provenance)
    }
    #expect(
      cycle.pledges == [
        pledge("DE", .relocation, 4555, .recorded, true, 1, line(2, of: "pledges.csv", "act")),
        pledge("IE", .financial, 9_260_000, .reported, false, 2, line(3, of: "pledges.csv", "press")),
        pledge("NO", .alternative, 1_000_000, .assumed, false, 1, line(4, of: "pledges.csv", "guess")),
        pledge("FR", .relocation, nil, .unknown, false, 1, line(5, of: "pledges.csv", "press")),
      ])
  }

  @Test func deductions() {
    #expect(
      cycle.deductions == [
        DeductionRecord(
          state: MemberState("FR"), ground: .significantSituation, extent: .share(Rational(1, 8)), base: .fairShare,
          stage: .granted, act: "2026/1", knowledge: .recorded, provenance: line(2, of: "deductions.csv", "OJ")),
        DeductionRecord(
          state: MemberState("IE"), ground: .pressure, extent: .amount(.relocation, 50), base: .pledge,
          stage: .requested, act: "", knowledge: .reported, provenance: line(3, of: "deductions.csv", "letter")),
      ])
  }

  @Test func needsAndAccess() throws {
    let greece = MemberState("EL")
    #expect(
      cycle.needs == [
        NeedRecord(
          state: greece, measure: .relocation, amount: 5000, knowledge: .recorded,
          provenance: line(2, of: "needs.csv", "notice")),
        NeedRecord(
          state: greece, measure: .financial, amount: nil, knowledge: .unknown,
          provenance: line(3, of: "needs.csv", "notice")),
      ])
    #expect(
      cycle.access == [
        AccessRecord(
          state: greece, route: .article58, date: try day("2026-06-15"), outcome: .notified,
          provenance: line(2, of: "access.csv", "notice")),
        AccessRecord(
          state: MemberState("FR"), route: .article59, date: nil, outcome: .rejected,
          provenance: line(3, of: "access.csv", "decision")),
      ])
  }

  @Test func offsetsBetweenStates() throws {
    let (germany, france, greece) = (MemberState("DE"), MemberState("FR"), MemberState("EL"))
    #expect(cycle.caseload.map(\.eligibleCases) == [1200, nil])
    #expect(cycle.caseload.map(\.contributing) == [germany, france])
    #expect(cycle.caseload.allSatisfy { $0.benefitting == greece })
    #expect(
      cycle.pairs == [
        PairRecord(
          contributing: france, benefitting: greece, measure: .relocation, maximum: 0,
          provenance: line(2, of: "pairs.csv", "decision"))
      ])
    #expect(
      cycle.offsetRequests == [
        OffsetRequestRecord(
          contributing: germany, benefitting: greece, requested: 300, date: try day("2026-08-01"), accepted: 250,
          provenance: line(2, of: "offset_requests.csv", "letter")),
        OffsetRequestRecord(
          contributing: france, benefitting: greece, requested: 10, date: nil, accepted: nil,
          provenance: line(3, of: "offset_requests.csv", "letter")),
      ])
  }

  @Test func implementationDrawsAndAgreements() throws {
    let (germany, ireland, greece) = (MemberState("DE"), MemberState("IE"), MemberState("EL"))
    #expect(
      cycle.implementation == [
        ImplementationRecord(
          contributing: germany, benefitting: greece, measure: .offset, month: "2026-07", amount: 40,
          stage: .accepted, basis: "63(2)", provenance: line(2, of: "implementation.csv", "note")),
        ImplementationRecord(
          contributing: ireland, benefitting: greece, measure: .financial, month: "2026-08",
          amount: Rational(2_000_001, 4), stage: .implemented, basis: "",
          provenance: line(3, of: "implementation.csv", "note")),
      ])
    #expect(
      cycle.draws == [
        DrawRecord(
          date: try day("2026-07-01"), benefitting: greece, measure: .relocation, amount: 1000,
          provenance: line(2, of: "draws.csv", "forum"))
      ])
    #expect(
      cycle.wishes.map(\.kind) == [.pool, .coverage, .contribution, .earmark, .closed, .searchAndRescue])
    #expect(cycle.wishes.map(\.relation) == [.atLeast, .atLeast, .atMost, .exactly, .atMost, .atLeast])
    #expect(
      cycle.wishes.map(\.amount) == [
        .quantity(20000), .share(Rational(5, 8)), .quantity(Rational(2_000_001, 2)), .quantity(500_000), .quantity(0),
        .share(Rational(21, 50)),
      ])
    #expect(cycle.wishes.map { $0.contributing?.code } == [nil, nil, "DE", "FR", "FR", nil])
    #expect(cycle.wishes.map { $0.benefitting?.code } == [nil, "EL", nil, "EL", "EL", nil])
    #expect(cycle.wishes[2].provenance == line(4, of: "wishes.csv", "letter"))
    #expect(
      cycle.agreed == [
        AgreedRecord(
          contributing: germany, benefitting: greece, measure: .relocation, amount: 200, forum: "TLF 1",
          date: try day("2026-07-10"), provenance: line(2, of: "agreed.csv", "minutes"))
      ])
  }

  @Test func creditsEventsAndHolidays() throws {
    #expect(
      cycle.credits == [
        CreditRecord(
          state: MemberState("IE"), amount: 25, from: try day("2025-01-01"), until: try day("2029-12-31"),
          act: "2024/9", provenance: line(2, of: "credits.csv", "act"))
      ])
    #expect(
      cycle.events == [
        EventRecord(
          date: try day("2025-11-11"), kind: .report, state: nil, note: "The report, with \"figures\"",
          provenance: line(2, of: "events.csv", "press")),
        EventRecord(
          date: try day("2026-06-15"), kind: .notification, state: MemberState("EL"), note: "",
          provenance: line(3, of: "events.csv", "notice")),
      ])
    #expect(
      cycle.holidays == [
        HolidayRecord(
          state: MemberState("EU"), date: try day("2026-05-08"), name: "",
          provenance: line(2, of: "holidays.csv", "calendar")),
        HolidayRecord(
          state: MemberState("EL"), date: try day("2026-10-28"), name: "Ochi Day",
          provenance: line(3, of: "holidays.csv", "calendar")),
      ])
  }

  @Test func everyFileIsHashedInByteOrder() {
    #expect(cycle.inputs.map(\.path) == GoodFolder.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(cycle.inputs.allSatisfy { $0.sha256.utf8.count == 64 })
  }
}
