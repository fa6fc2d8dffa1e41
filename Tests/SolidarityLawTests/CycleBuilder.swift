import ExactArithmetic

@testable import SolidarityLaw

/// Cycles made of a few rows, for cases that can be worked out by hand.
enum CycleBuilder {
  static let nowhere = Provenance(file: "case", line: nil, source: "worked out by hand")

  /// A cycle of 2026 with reference numbers, the money at 20 000 a relocation.
  static func cycle(reference: Int = 1000, _ states: [StateRecord]) -> Cycle {
    Cycle(
      name: "case", year: 2026, lawAsOf: date("2026-06-12"),
      reference: ReferenceNumbers(relocations: reference, financial: Rational(reference) * 20000), states: states)
  }

  /// A State with population and GDP; equal numbers for all give equal shares.
  static func state(
    _ code: String, population: Int? = 100, gdp: Int? = 100, adopted: Int? = nil, adoptedMoney: Int? = nil,
    bound: Bool = true
  ) -> StateRecord {
    StateRecord(
      state: MemberState(code), isBound: bound, population: population.map { Rational($0) }, populationYear: 2025,
      gdp: gdp.map { Rational($0) }, gdpYear: 2024, flags: "", adoptedShare: nil, adoptedShareText: nil,
      adoptedRelocation: adopted, adoptedFinancial: adoptedMoney.map { Rational($0) }, provenance: nowhere)
  }

  static func pledge(
    _ code: String, _ measure: Measure, _ amount: Int?, through offsets: Bool = false, round: Int = 1,
    knowledge: Knowledge = .recorded
  ) -> PledgeRecord {
    PledgeRecord(
      state: MemberState(code), measure: measure, amount: amount.map { Rational($0) },
      knowledge: amount == nil ? .unknown : knowledge, throughOffsets: offsets, round: round, provenance: nowhere)
  }

  static func deduction(
    _ code: String, _ extent: DeductionExtent, base: DeductionBase = .pledge, stage: DeductionStage = .granted,
    ground: DeductionGround = .significantSituation
  ) -> DeductionRecord {
    DeductionRecord(
      state: MemberState(code), ground: ground, extent: extent, base: base, stage: stage, act: "",
      knowledge: .recorded, provenance: nowhere)
  }

  static func status(
    _ code: String, _ status: Status, searchAndRescue: Bool = false, shortcoming: Bool = false
  ) -> StatusRecord {
    StatusRecord(
      state: MemberState(code), status: status, searchAndRescue: searchAndRescue, systemicShortcoming: shortcoming,
      provenance: nowhere)
  }

  static func access(
    _ code: String, _ route: AccessRoute, _ outcome: AccessOutcome, on day: String? = nil
  ) -> AccessRecord {
    AccessRecord(
      state: MemberState(code), route: route, date: day.flatMap { CalendarDate($0) }, outcome: outcome,
      provenance: nowhere)
  }

  static func carriedOut(
    _ contributing: String, for benefitting: String, _ measure: ImplementedMeasure, _ amount: Int,
    _ stage: ImplementationStage, month: String = "2026-07", basis: String = ""
  ) -> ImplementationRecord {
    ImplementationRecord(
      contributing: MemberState(contributing), benefitting: MemberState(benefitting), measure: measure, month: month,
      amount: Rational(amount), stage: stage, basis: basis, provenance: nowhere)
  }

  /// A date that the case itself writes correctly.
  static func date(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(year: 1900, month: 1, day: 1)!
  }
}

extension Assessment {
  /// The ledger of a State that the case knows to be there.
  func ledger(_ code: String) -> StateAssessment {
    states.first { $0.state.code == code }!
  }

  /// The offset position of a State that the case knows to be there.
  func position(_ code: String) -> OffsetAssessment.StatePosition {
    offsets.states.first { $0.state.code == code }!
  }
}

extension Cycle {
  /// The cycle with one reading chosen.
  func reading<Choice: Reading>(_ answer: Choice) -> Cycle {
    var result = self
    result.readings.choose(answer)
    return result
  }

  /// The cycle with some parts changed.
  func with(_ change: (inout Cycle) -> Void) -> Cycle {
    var result = self
    change(&result)
    return result
  }

  /// The assessment without notes and calendar, which take most of the time.
  var figuresOnly: Assessment { Assessor(isComplete: false).assess(self) }

  /// The assessment without assumptions.
  var assessed: Assessment { Assessor().assess(self) }
}
