import ExactArithmetic
import Testing

@testable import SolidarityLaw

/// Two bound States with equal population and GDP, so that each has half of the key.
@Suite("Indicators beside the key")
struct IndicatorOverviewTests {
  private func overview(
    _ rows: [(String, String, String, Int?)], statuses: [(String, Status)] = [], asAt clock: String? = nil
  ) -> IndicatorOverview {
    var cycle = CycleBuilder.cycle([CycleBuilder.state("EL"), CycleBuilder.state("NL")])
    cycle.indicators = rows.map { area, indicator, period, value in
      IndicatorRecord(
        area: area, indicator: indicator, period: period, value: value.map { Rational($0) }, unit: "persons",
        status: "", provenance: CycleBuilder.nowhere)
    }
    cycle.statuses = statuses.map { state, status in
      StatusRecord(
        state: MemberState(state), status: status, searchAndRescue: false, systemicShortcoming: false,
        provenance: CycleBuilder.nowhere)
    }
    cycle.asAt = clock.flatMap { CalendarDate($0) }
    return IndicatorOverview(Assessor().assess(cycle))
  }

  private static func months(_ area: String, _ year: Int, _ value: Int, indicator: String = "APPLICANTS")
    -> [(String, String, String, Int?)]
  {
    (1...12).map { (area, indicator, "\(year)-\($0 < 10 ? "0" : "")\($0)", value) }
  }

  @Test("Twelve months add up, twelve months earlier give the change, and the share stands beside the key")
  func months() throws {
    // Greece: 12 × 30 = 360 after 12 × 20 = 240, a rise of a half; the Netherlands 12 × 10 = 120. Greece has 360 of 480.
    let rows = Self.months("EL", 2025, 20) + Self.months("EL", 2026, 30) + Self.months("NL", 2026, 10)
    let series = try #require(overview(rows).series.first)
    #expect(series.first == "2026-01")
    #expect(series.last == "2026-12")
    let greece = try #require(series.rows.first { $0.state.code == "EL" })
    #expect(greece.latest == 360)
    #expect(greece.before == 240)
    #expect(greece.change == Rational(1, 2))
    #expect(greece.share == Rational(3, 4))
    #expect(greece.key == Rational(1, 2))
    #expect(greece.ratio == Rational(3, 2))
    let netherlands = try #require(series.rows.first { $0.state.code == "NL" })
    #expect(netherlands.before == nil)
    #expect(netherlands.change == nil)
  }

  @Test("A month without a value leaves the sum unknown and the State out of the shares")
  func gap() throws {
    var rows = Self.months("EL", 2026, 30) + Self.months("NL", 2026, 10)
    rows[3].3 = nil
    let series = try #require(overview(rows).series.first)
    #expect(series.missing.map(\.code) == ["EL"])
    #expect(series.rows.map(\.share) == [nil, 1])
    #expect(series.rows.map(\.key) == [nil, 1])
  }

  @Test("Periods that begin after the clock do not count")
  func clock() throws {
    let rows = Self.months("EL", 2025, 20) + Self.months("EL", 2026, 30) + Self.months("NL", 2025, 10)
    let series = try #require(overview(rows, asAt: "2026-03-31").series.first)
    // At the end of March the last twelve months of Greece are 9 × 20 + 3 × 30.
    #expect(series.last == "2026-03")
    #expect(series.rows.first?.latest == 270)
  }

  @Test("A stock is its last value, not a sum")
  func stock() throws {
    let rows =
      Self.months("EL", 2026, 70, indicator: "PERMITS_STOCK") + Self.months("NL", 2026, 30, indicator: "PERMITS_STOCK")
    let series = try #require(overview(rows).series.first)
    #expect(series.isStock)
    #expect(series.rows.map(\.latest) == [70, 30])
    #expect(series.rows.map(\.share) == [Rational(7, 10), Rational(3, 10)])
  }

  @Test("Five years add up for series of years")
  func fiveYears() throws {
    let rows: [(String, String, String, Int?)] = (2021...2025).flatMap { year in
      [("EL", "APPLICATIONS", "\(year)", year - 2020), ("NL", "APPLICATIONS", "\(year)", 1)]
    }
    let series = try #require(overview(rows).series.first)
    // Greece 1 + 2 + 3 + 4 + 5 = 15, the Netherlands 5: 15 of 20.
    #expect(series.firstOfFive == "2021")
    #expect(series.rows.first?.fiveYears == 15)
    #expect(series.rows.first?.fiveYearShare == Rational(3, 4))
    #expect(series.rows.first?.latest == 5)
    #expect(series.rows.first?.before == 4)
  }

  @Test("Five years are held against the key among the States that have all five of them")
  func fiveYearKey() throws {
    // The Netherlands lack 2021: Greece is all of the five years and of their key, but half of the last year's.
    let rows: [(String, String, String, Int?)] = (2021...2025).flatMap { year in
      [("EL", "APPLICATIONS", "\(year)", 1), ("NL", "APPLICATIONS", "\(year)", year == 2021 ? nil : 1)]
    }
    let overview = overview(rows, statuses: [("EL", .significant)])
    let greece = try #require(overview.series.first?.rows.first)
    #expect(greece.key == Rational(1, 2) && greece.share == Rational(1, 2))
    #expect(greece.fiveYearKey == 1 && greece.fiveYearShare == 1)
    #expect(greece.fiveYearRatio == 1)
    #expect(overview.series.first?.rows.last?.fiveYearKey == nil)
    #expect(overview.findings.isEmpty)
  }

  @Test("Population and GDP of whatever release are no indicators")
  func keyData() {
    #expect(
      overview(Self.months("EL", 2026, 1, indicator: "POP_JAN1") + Self.months("NL", 2026, 1, indicator: "POP_JAN1"))
        .series.isEmpty)
  }

  @Test("Pressure with a share below the key looks at odds, and so does more than that without pressure")
  func findings() {
    let rows = Self.months("EL", 2026, 10) + Self.months("NL", 2026, 30)
    let found = overview(rows, statuses: [("EL", .pressure)]).findings
    #expect(found.map(\.kind) == [.pressureBelowKey, .aboveLeastPressure])
    // Greece has 1/4 of the indicator and 1/2 of the key, the Netherlands 3/4 and 1/2.
    #expect(found.map(\.ratio) == [Rational(1, 2), Rational(3, 2)])
    #expect(found.last?.compared?.code == "EL")
    #expect(found.last?.comparedRatio == Rational(1, 2))
    #expect(overview(rows, statuses: [("NL", .pressure)]).findings.isEmpty)
  }

  @Test("Series that count no arrivals are held against no decision")
  func otherSeries() {
    let rows = Self.months("EL", 2026, 10, indicator: "DECISIONS") + Self.months("NL", 2026, 30, indicator: "DECISIONS")
    #expect(overview(rows, statuses: [("EL", .pressure)]).findings.isEmpty)
  }

  @Test("A significant situation is held against five years")
  func significant() {
    let rows: [(String, String, String, Int?)] = (2021...2025).flatMap { year in
      [("EL", "APPLICATIONS", "\(year)", 1), ("NL", "APPLICATIONS", "\(year)", 3)]
    }
    #expect(overview(rows, statuses: [("EL", .significant)]).findings.map(\.kind) == [.significantBelowKey])
    #expect(overview(rows, statuses: [("NL", .significant)]).findings.isEmpty)
  }

  @Test(
    "Periods are read as SDMX writes them",
    arguments: [
      ("2025", "2025"), ("2025-Q3", "2025-Q3"), ("2025-07", "2025-07"), ("2025M07", "2025-07"), ("2025-12", "2025-12"),
    ])
  func period(_ text: String, _ written: String) {
    #expect(ObservationPeriod(text)?.text == written)
  }

  @Test("Other texts are no periods", arguments: ["", "25", "2025-", "2025-13", "2025-Q5", "2025-W09", "2025-07-01"])
  func noPeriod(_ text: String) {
    #expect(ObservationPeriod(text) == nil)
  }
}
