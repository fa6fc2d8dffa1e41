import ExactArithmetic
import SolidarityLaw
import Testing

/// A cycle of a test, built from events and rows.
struct CalendarCase {
  var cycle: Cycle

  /// The pool of 2026 with its reference numbers, two bound States and no event.
  init(year: Int = 2026, on clock: String? = nil) throws {
    let states = ["BE", "EL", "DK"].map { code in
      StateRecord(
        state: MemberState(code), isBound: code != "DK", population: nil, populationYear: nil, gdp: nil, gdpYear: nil,
        flags: "", adoptedShare: nil, adoptedShareText: nil, adoptedRelocation: nil, adoptedFinancial: nil,
        provenance: Provenance(file: "states.csv", line: nil, source: "test"))
    }
    cycle = Cycle(
      name: "test", year: year, lawAsOf: try day("2026-06-12"),
      reference: ReferenceNumbers(relocations: 21000, financial: 420_000_000), states: states)
    cycle.asAt = try clock.map(day)
  }

  /// The autumn of 2025 as it happened: three acts on 11 November, forums on 18 and 27 November, the act on 22 December.
  static func of2026(on clock: String? = nil) throws -> CalendarCase {
    var folder = try CalendarCase(on: clock)
    for kind in [EventKind.report, .decision, .proposal] { try folder.add(kind, "2025-11-11") }
    try folder.add(.forum, "2025-11-18")
    try folder.add(.forum, "2025-11-27")
    folder.cycle.act = CouncilAct(
      eli: nil, adopted: try day("2025-12-22"), appliesFrom: try day("2026-06-12"), appliesTo: try day("2026-12-31"))
    return folder
  }

  mutating func add(_ kind: EventKind, _ date: String, _ state: String? = nil, note: String = "") throws {
    cycle.events.append(
      EventRecord(
        date: try day(date), kind: kind, state: state.map(MemberState.init), note: note,
        provenance: Provenance(file: "events.csv", line: nil, source: "test")))
  }

  mutating func add(_ route: AccessRoute, _ date: String?, _ state: String, _ outcome: AccessOutcome) throws {
    cycle.access.append(
      AccessRecord(
        state: MemberState(state), route: route, date: try date.map(day), outcome: outcome,
        provenance: Provenance(file: "access.csv", line: nil, source: "test")))
  }

  mutating func addDeduction(_ state: String, _ ground: DeductionGround, _ stage: DeductionStage) {
    cycle.deductions.append(
      DeductionRecord(
        state: MemberState(state), ground: ground, extent: .share(1), base: .pledge, stage: stage, act: "",
        knowledge: .recorded, provenance: Provenance(file: "deductions.csv", line: nil, source: "test")))
  }

  /// The only item of a rule whose title starts with a text.
  func item(_ rule: Rule, _ title: String = "", pool: Int = 2026, state: String? = nil) throws -> CalendarItem {
    let found = CycleCalendar(cycle: cycle).items.filter {
      $0.rule == rule && $0.title.hasPrefix(title) && $0.poolYear == pool && (state == nil || $0.member?.code == state)
    }
    #expect(found.count == 1, "\(found.count) items of \(rule.id) '\(title)' for \(pool)")
    return try #require(found.first)
  }
}
