import ExactArithmetic
import SolidarityLaw

/// Four equal States of 100 relocations each; X004 benefits and needs 60; X001 pledges 30 and X002 50 persons.
enum SmallPool {
  static let nowhere = Provenance(file: "case", line: nil, source: "worked out by hand")

  static var cycle: Cycle {
    var cycle = Cycle(
      name: "case", year: 2026, lawAsOf: CalendarDate("2026-06-12")!,
      reference: ReferenceNumbers(relocations: 400, financial: 8_000_000),
      states: ["X001", "X002", "X003", "X004"].map(state))
    cycle.synthetic = true
    cycle.statuses = [
      StatusRecord(
        state: MemberState("X004"), status: .pressure, searchAndRescue: false, systemicShortcoming: false,
        provenance: nowhere)
    ]
    cycle.access = [
      AccessRecord(state: MemberState("X004"), route: .article58, date: nil, outcome: .notified, provenance: nowhere)
    ]
    cycle.pledges = [pledge("X001", .relocation, 30), pledge("X002", .relocation, 50)]
    cycle.needs = [
      NeedRecord(
        state: MemberState("X004"), measure: .relocation, amount: 60, knowledge: .recorded, provenance: nowhere)
    ]
    return cycle
  }

  static func state(_ code: String) -> StateRecord {
    StateRecord(
      state: MemberState(code), isBound: true, population: 100, populationYear: 2025, gdp: 100, gdpYear: 2024,
      flags: "", adoptedShare: nil, adoptedShareText: nil, adoptedRelocation: nil, adoptedFinancial: nil,
      provenance: nowhere)
  }

  static func pledge(_ code: String, _ measure: Measure, _ amount: Int?) -> PledgeRecord {
    PledgeRecord(
      state: MemberState(code), measure: measure, amount: amount.map { Rational($0) },
      knowledge: amount == nil ? .unknown : .recorded, throughOffsets: false, round: 1, provenance: nowhere)
  }
}

/// A small generator, so that random cases are the same everywhere (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
