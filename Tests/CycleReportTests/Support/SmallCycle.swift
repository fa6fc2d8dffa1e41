import ExactArithmetic
import PoolAllocation
import SolidarityLaw

@testable import CycleReport

/// A cycle small enough to work out by hand, assessed by hand.
///
/// Reference number 100 relocations, EUR 2 million. Bound: Greece with a key of 1/3, the Netherlands with 1/6, Romania
/// with 1/2, so fair shares of 33⅓, 16⅔ and 50, rounded up to 34, 17 and 50. Denmark is not bound. Greece benefits and had
/// pledged 4 relocations. The Netherlands pledged money of an amount not known, at most 17 × 20 000 = EUR 340 000. Romania
/// pledged 60 relocations, 20 of them through offsets, and a fifth of its pledge is deducted: 12, leaving 48, of which 28
/// are available.
enum SmallCycle {
  static let engine = EngineVersion(version: "1.2.3", glpk: "5.0")
  static let greece = MemberState("EL")
  static let netherlands = MemberState("NL")
  static let romania = MemberState("RO")
  static let denmark = MemberState("DK")

  /// The result without a distribution.
  static var result: CycleResult { CycleResult(assessment: assessment, engine: engine) }

  /// The result with Romania's 48 relocations going to Greece, which needs 96.
  static var distributed: CycleResult {
    var result = result
    let distribution = Distribution(
      coverage: [
        Coverage(
          state: greece, measure: .relocation, need: 96, received: 48, rounded: 48, ratio: Rational(1, 2))
      ],
      utilisation: [
        Utilisation(state: romania, measure: .relocation, pledge: 48, used: 48, rounded: 48, ratio: 1)
      ],
      flows: [Flow(from: romania, to: greece, measure: .relocation, exact: 48, rounded: 48)])
    result.allocation = Allocation(
      rule: .leximin, mode: .perMeasure, needsBasis: .indicator("ASY_APP"), basis: .proposal, result: distribution,
      proposal: distribution, agreedMeasures: [],
      searchAndRescue: [
        SearchAndRescueOutcome(
          measure: .relocation, share: Rational(42, 100), target: Rational(504, 25), received: 48, states: [greece])
      ],
      exclusions: [Exclusion(state: netherlands, measure: .financial, reason: .unknownPledge)], proof: .exact,
      certificate: nil, firstStage: nil,
      readings: [AppliedReading(name: "distributionOrder", answer: "coverageFirst", isExplicit: false)], notes: [])
    return result
  }

  /// The result where the Council act gives Romania 49 relocations, one fewer than its half of the reference number.
  static var withAdopted49: CycleResult {
    var result = result
    for index in result.assessment.cycle.states.indices where result.assessment.cycle.states[index].state == romania {
      result.assessment.cycle.states[index].adoptedRelocation = 49
    }
    for index in result.assessment.states.indices where result.assessment.states[index].state == romania {
      result.assessment.states[index].fairShareInUse = figure("RO.fairShare.inUse", 49)
      result.assessment.states[index].fairShareInUseFinancial = figure("RO.fairShare.inUseFinancial", 980_000, .euro)
    }
    return result
  }

  static var cycle: Cycle {
    var cycle = Cycle(
      name: "small", year: 2026, lawAsOf: day("2026-06-12"),
      reference: ReferenceNumbers(relocations: 100, financial: 2_000_000),
      states: [
        record(denmark, isBound: false, population: nil, gdp: nil, line: 2),
        record(greece, isBound: true, population: 400, gdp: 400, line: 3),
        record(netherlands, isBound: true, population: 200, gdp: 200, line: 4),
        record(romania, isBound: true, population: 600, gdp: 600, line: 5),
      ])
    cycle.inputs = [InputFile(path: "states.csv", sha256: "ab12")]
    cycle.pledges = [
      pledge(greece, .relocation, 4, .recorded, line: 2),
      pledge(netherlands, .financial, nil, .unknown, line: 3),
      pledge(romania, .relocation, 60, .recorded, line: 4),
    ]
    cycle.events = [
      EventRecord(
        date: day("2025-11-11"), kind: .report, state: nil, note: "Report, decision and proposal",
        provenance: Provenance(file: "events.csv", line: 2, source: "press"))
    ]
    return cycle
  }

  static var assessment: Assessment {
    Assessment(
      cycle: cycle, states: [denmarkLedger, greeceLedger, netherlandsLedger, romaniaLedger], pool: pool,
      offsets: offsets, calendar: calendar,
      notes: [
        Note(
          code: "thresholdAboveReference", message: "The threshold lies above the reference number.",
          citation: Citation("63(3)"))
      ],
      readings: [AppliedReading(name: "fairShareRounding", answer: "up", isExplicit: false)], overrides: [],
      assumptions: [])
  }

  static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(year: 2000, month: 1, day: 1)!
  }
}
