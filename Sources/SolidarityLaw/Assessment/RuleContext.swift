import ExactArithmetic

/// What every rule reads: the cycle, the law's parameters at its date, the readings, and the rows of each State.
///
/// A class, so that handing it to every rule copies nothing.
final class RuleContext: Sendable {
  let cycle: Cycle
  let relocationValue: Traced
  let offerGateShare: Traced
  let rows: RowIndex

  init(_ cycle: Cycle) {
    self.cycle = cycle
    self.rows = RowIndex(cycle)
    self.relocationValue = RuleContext.parameter(.relocationValue, in: cycle)
    self.offerGateShare = RuleContext.parameter(.offerGateShare, in: cycle)
  }

  /// The same with other pledges of one State; parameters are shared, and so are the rows of everything else.
  init(_ other: RuleContext, pledges: [PledgeRecord], of state: MemberState) {
    cycle = other.cycle
    rows = RowIndex(other.rows, pledges: pledges, of: state)
    relocationValue = other.relocationValue
    offerGateShare = other.offerGateShare
  }

  /// EUR of equal value to one relocation; the statutory number where the user's is zero, which nothing can be divided by.
  var euroPerRelocation: Rational {
    let value = relocationValue.value ?? .zero
    return value.isPositive ? value : LegalParameters().value(.relocationValue, at: cycle.lawAsOf)
  }

  /// A legal parameter as a figure that rules take as input.
  func parameter(_ id: ParameterID) -> Traced {
    RuleContext.parameter(id, in: cycle)
  }

  private static func parameter(_ id: ParameterID, in cycle: Cycle) -> Traced {
    let description = LegalParameters.parameter(id)
    let isOverridden = cycle.parameters.overrides[id] != nil
    return Traced(
      path: "parameters.\(id.rawValue)", label: description.id.phrase,
      value: cycle.parameters.value(id, at: cycle.lawAsOf), unit: description.unit, citation: description.citation,
      formula: isOverridden ? FigureFormula.setByUser.phrase : .empty)
  }

  /// The answer to a reading.
  func reading<Choice: Reading>(_ reading: Choice.Type) -> Choice {
    cycle.readings[reading]
  }

  /// A reading as a rule used it.
  func applied<Choice: Reading>(_ reading: Choice.Type) -> AppliedReading {
    let explicit = cycle.readings.explicit(reading)
    return AppliedReading(
      name: Choice.name, answer: (explicit ?? Choice.defaultCase).rawValue, isExplicit: explicit != nil)
  }

  /// An amount of a measure in relocation equivalents.
  func value(of amount: Rational, _ measure: Measure) -> Rational {
    measure == .relocation ? amount : amount / euroPerRelocation
  }

  /// Whether a fact of a date counts: everything does without a clock, and so does an undated fact.
  func counts(_ date: CalendarDate?) -> Bool {
    guard let clock = cycle.asAt, let date else { return true }
    return date <= clock
  }

  /// Whether a fact of a month written as `2026-07` counts: the month has begun by the clock.
  func counts(month: String) -> Bool {
    guard let clock = cycle.asAt, let first = CalendarDate(month + "-01") else { return true }
    return first <= clock
  }
}

/// The rows of the cycle's tables by State, so that no rule searches a whole table.
struct RowIndex: Sendable {
  private var pledges: [MemberState: [PledgeRecord]]
  private let deductions: [MemberState: [DeductionRecord]]
  private let statuses: [MemberState: [StatusRecord]]
  private let access: [MemberState: [AccessRecord]]
  private let implementation: [MemberState: [ImplementationRecord]]
  private let credits: [MemberState: [CreditRecord]]

  init(_ cycle: Cycle) {
    pledges = Dictionary(grouping: cycle.pledges, by: \.state)
    deductions = Dictionary(grouping: cycle.deductions, by: \.state)
    statuses = Dictionary(grouping: cycle.statuses, by: \.state)
    access = Dictionary(grouping: cycle.access, by: \.state)
    implementation = Dictionary(grouping: cycle.implementation, by: \.contributing)
    credits = Dictionary(grouping: cycle.credits, by: \.state)
  }

  /// The same rows but for the pledges of one State.
  init(_ other: RowIndex, pledges: [PledgeRecord], of state: MemberState) {
    self = other
    self.pledges[state] = pledges
  }

  func pledges(of state: MemberState) -> [PledgeRecord] { pledges[state] ?? [] }
  func deductions(of state: MemberState) -> [DeductionRecord] { deductions[state] ?? [] }
  func statuses(of state: MemberState) -> [StatusRecord] { statuses[state] ?? [] }
  func access(of state: MemberState) -> [AccessRecord] { access[state] ?? [] }
  func credits(of state: MemberState) -> [CreditRecord] { credits[state] ?? [] }
  /// What the State contributes, whoever benefits.
  func implementation(by state: MemberState) -> [ImplementationRecord] { implementation[state] ?? [] }
}
