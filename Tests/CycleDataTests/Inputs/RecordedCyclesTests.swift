import CycleData
import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

/// The cycle folders that come with the program.
@Suite("Recorded cycles")
struct RecordedCyclesTests {
  private func reading(_ name: String) throws -> CycleReading {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try CycleFolder.read(at: root.appending(path: "Inputs").appending(path: name).path)
  }

  @Test("Both folders are read without a finding", arguments: ["2026", "2027-outlook"])
  func folders(_ name: String) throws {
    let reading = try reading(name)
    #expect(reading.findings.map(\.description) == [])
    #expect(reading.cycle.states.count == 27)
    #expect(reading.cycle.states.filter { !$0.isBound }.map(\.state.code) == ["DK"])
    #expect(reading.cycle.package?.licences.count == 2)
    #expect(reading.cycle.asAt == nil)
  }

  @Test("Every row names its source", arguments: ["2026", "2027-outlook"])
  func sources(_ name: String) throws {
    let cycle = try reading(name).cycle
    let provenances =
      cycle.states.map(\.provenance) + cycle.statuses.map(\.provenance) + cycle.indicators.map(\.provenance)
      + cycle.pledges.map(\.provenance) + cycle.deductions.map(\.provenance) + cycle.access.map(\.provenance)
      + cycle.events.map(\.provenance)
    #expect(provenances.allSatisfy { $0.source.count > 10 })
    #expect(provenances.count > 2000)
  }

  @Test("The recorded facts of 2026")
  func facts() throws {
    let cycle = try reading("2026").cycle
    #expect(cycle.reference == ReferenceNumbers(relocations: 21000, financial: 420_000_000))
    #expect(cycle.proposal == ReferenceNumbers(relocations: 30000, financial: 600_000_000))
    #expect(cycle.searchAndRescueShare == Rational(42, 100))
    #expect(cycle.act?.adopted == CalendarDate("2025-12-22"))
    func states(with status: Status) -> [String] {
      cycle.statuses.filter { $0.status == status }.map(\.state).sorted().map(\.code)
    }
    // Decision (EU) 2025/2323 as announced: 4, 12 and 6 States.
    #expect(states(with: .pressure) == ["EL", "ES", "IT", "CY"])
    #expect(states(with: .risk) == ["BE", "BG", "DE", "EE", "IE", "FR", "HR", "LV", "LT", "NL", "PL", "FI"])
    #expect(states(with: .significant) == ["BG", "CZ", "EE", "HR", "AT", "PL"])
    #expect(cycle.statuses.filter { $0.searchAndRescue == true }.map(\.state.code).sorted() == ["ES", "IT"])
    // What the sources do not say of the other eighteen rows is not known, neither here nor in what is computed.
    #expect(cycle.statuses.count { $0.searchAndRescue == nil && $0.systemicShortcoming == nil } == 18)
    let assessment = Assessor().assess(cycle)
    #expect(assessment.states.first { $0.state == MemberState("PL") }?.searchAndRescue == nil)
    #expect(assessment.states.first { $0.state == MemberState("EL") }?.systemicShortcoming == false)
    // Relocations: DE 4 555 + FR 3 361 + RO 661 + BG 214 + CY 43 = 8 834.
    func known(_ measure: Measure) -> Rational {
      cycle.pledges.filter { $0.measure == measure }.reduce(.zero) { $0 + ($1.amount ?? .zero) }
    }
    #expect(known(.relocation) == Rational(8834))
    // Money: BE 12.9 + IE 9.26 + PT 8.44 + SI 1.8 = 32.4 million.
    #expect(known(.financial) == Rational(32_400_000))
    #expect(
      cycle.pledges.filter { $0.knowledge == .unknown }.map { "\($0.state) \($0.measure)" } == [
        "EE financial", "LV alternative", "LT relocation", "LT financial", "LU financial", "MT financial",
        "NL financial",
        "FI financial", "SE financial",
      ])
    #expect(cycle.pledges.filter(\.throughOffsets).map(\.state.code) == ["DE"])
    #expect(cycle.access.map(\.state.code) == ["EL", "ES", "IT", "CY"])
    #expect(cycle.access.allSatisfy { $0.route == .article58 && $0.date == nil })
  }

  @Test("The calendar of 2026 shows the autumn of 2025 as it happened")
  func calendar() throws {
    let items = CycleCalendar(cycle: try reading("2026").cycle).items
    let forum = items.first { $0.rule == .highLevelForum && $0.poolYear == 2026 }
    #expect(forum?.due == CalendarDate("2025-11-26"))
    #expect(forum?.actual == CalendarDate("2025-11-18"))
    let strategy = items.first { $0.rule == .strategies && $0.title.hasPrefix("European") }
    #expect(strategy?.actual == CalendarDate("2026-01-29"))
    #expect(strategy?.state == .late)
  }

  @Test("The outlook records no act, decision, pledge or notice")
  func outlook() throws {
    let cycle = try reading("2027-outlook").cycle
    #expect(cycle.act == nil && cycle.proposal == nil)
    #expect(cycle.statuses.isEmpty && cycle.pledges.isEmpty && cycle.access.isEmpty && cycle.events.isEmpty)
    #expect(cycle.states.allSatisfy { $0.adoptedShare == nil && $0.adoptedRelocation == nil })
    #expect(cycle.package?.title.contains("Outlook") == true)
  }

  @Test("Of all releases of population and GDP, the one in states.csv comes closest to the published shares")
  func vintages() throws {
    let cycle = try reading("2026").cycle
    let bound = cycle.states.filter(\.isBound).map(\.state.code)
    let fits = try Vintage.all(in: cycle, bound: bound)
    #expect(fits.count == 44)
    let chosen = Vintage(
      name: "states.csv",
      population: Dictionary(uniqueKeysWithValues: cycle.states.map { ($0.state.code, $0.population ?? .zero) }),
      gdp: Dictionary(uniqueKeysWithValues: cycle.states.map { ($0.state.code, $0.gdp ?? .zero) }), bound: bound)
    // In ten-thousandths of a percentage point, the digits in which the shares are published.
    func digits(_ vintage: Vintage) -> Rational { (vintage.largestResidual * Rational(1_000_000)).rounded(.nearest) }
    #expect(digits(chosen) == Rational(47))
    #expect(fits.filter { digits($0) <= Rational(47) }.map(\.name) == ["2025_07_ROUNDED 2024", "2025_07 2024"])
    // Docs/Vintages.md: −0.0033 for Germany, +0.0047 for France, in percentage points.
    #expect(chosen.residual("DE").decimalString(fractionDigits: 6, rounding: .nearest) == "-0.000033")
    #expect(chosen.residual("FR").decimalString(fractionDigits: 6, rounding: .nearest) == "0.000047")
    #expect(chosen.countsMet == ["DE", "RO"])
    #expect(fits.map(\.countsMet.count).max() == 2)
  }
}

/// The reference key over one release of population and one year of GDP.
private struct Vintage {
  static let published = ["DE": Rational(216_890, 1_000_000), "FR": Rational(160_021, 1_000_000)]
  static let counts = [("DE", 4555), ("IE", 463), ("FR", 3361), ("BG", 214), ("CY", 43), ("PT", 422), ("RO", 661)]

  let name: String
  private let shares: [String: Rational]

  init(name: String, population: [String: Rational], gdp: [String: Rational], bound: [String]) {
    self.name = name
    let persons = bound.reduce(Rational.zero) { $0 + population[$1, default: .zero] }
    let money = bound.reduce(Rational.zero) { $0 + gdp[$1, default: .zero] }
    shares = Dictionary(
      uniqueKeysWithValues: bound.map { state in
        (
          state,
          (population[state, default: .zero] / persons + gdp[state, default: .zero] / money) / Rational(2)
        )
      })
  }

  func residual(_ state: String) -> Rational {
    shares[state, default: .zero] - Vintage.published[state, default: .zero]
  }

  var largestResidual: Rational {
    Vintage.published.keys.map { residual($0).magnitude }.max() ?? .zero
  }

  var countsMet: [String] {
    Vintage.counts.filter { (shares[$0.0, default: .zero] * Rational(21000)).ceiling() == Rational($0.1) }.map(\.0)
  }

  /// Eleven populations times four years of GDP, from the indicators.
  static func all(in cycle: Cycle, bound: [String]) throws -> [Vintage] {
    func series(_ indicator: String, _ period: String) -> [String: Rational] {
      let rows = cycle.indicators.filter { $0.indicator == indicator && $0.period == period }
      return Dictionary(uniqueKeysWithValues: rows.compactMap { row in row.value.map { (row.area, $0) } })
    }
    let rounded = series("POP_JAN1_RELEASE_2025_07_ROUNDED", "2025")
    var populations = [
      ("2024_07", series("POP_JAN1_RELEASE_2024_07", "2024")),
      ("2025_AUTUMN", series("POP_JAN1_RELEASE_2025_AUTUMN", "2024")),
      ("2025_07_ROUNDED", rounded),
      ("2025_07", rounded.merging(series("POP_JAN1_RELEASE_2025_07", "2025")) { $1 }),
      ("2026_04", series("POP_JAN1_RELEASE_2026_04", "2025")),
    ]
    populations += (2021...2026).map { ("2026_07 \($0)", series("POP_JAN1_RELEASE_2026_07", String($0))) }
    return try populations.flatMap { name, population in
      try (2021...2024).map { year in
        let gdp = series("GDP_MEUR_RELEASE_2025_AUTUMN", String(year))
        try #require(bound.allSatisfy { population[$0] != nil && gdp[$0] != nil }, "\(name) \(year) is incomplete")
        return Vintage(name: "\(name) \(year)", population: population, gdp: gdp, bound: bound)
      }
    }
  }
}
