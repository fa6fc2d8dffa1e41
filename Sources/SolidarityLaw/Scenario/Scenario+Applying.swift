import ExactArithmetic

extension Scenario {
  /// The cycle with the changes made.
  ///
  /// A pledge replaces all rows of that State and measure; two of the same are an error, not a sum. Deductions replace those
  /// recorded for the State and keep their base. A reference number other than the recorded one sets aside the fair shares of
  /// the act, which belong to the recorded one.
  ///
  /// - Throws: ``ScenarioError`` for a State that the cycle does not have or that Part IV does not bind, a pledge given twice, or
  ///   a reading that there is not.
  public func applied(to cycle: Cycle) throws(ScenarioError) -> Cycle {
    var result = cycle
    for choice in readings {
      do { try result.readings.choose(choice.reading, choice.answer) } catch { throw .reading(error) }
    }
    // Before the reference number, whose money follows at the value of one relocation.
    for parameter in parameters {
      do { try result.parameters.override(parameter.id.rawValue, with: parameter.value) } catch {
        throw .parameter(error)
      }
    }
    try apply(pledgesTo: &result)
    // Statuses first: the ground of a deduction depends on them.
    try apply(statusesTo: &result)
    try apply(deductionsTo: &result)
    for vintage in vintages { try vintage.apply(to: &result) }
    if let reference { apply(reference: reference, to: &result) }
    return result
  }

  private func apply(pledgesTo cycle: inout Cycle) throws(ScenarioError) {
    var seen: Set<PledgeKey> = []
    for pledge in pledges {
      try Scenario.check(pledge.state, in: cycle, option: "--pledge", mustBeBound: false)
      let key = PledgeKey(state: pledge.state, measure: pledge.measure)
      guard seen.insert(key).inserted else { throw .repeatedPledge(pledge.state, pledge.measure) }
    }
    guard !seen.isEmpty else { return }
    cycle.pledges.removeAll { seen.contains(PledgeKey(state: $0.state, measure: $0.measure)) }
    cycle.pledges += pledges.map(\.record)
  }

  private func apply(deductionsTo cycle: inout Cycle) throws(ScenarioError) {
    for deduction in deductions {
      try Scenario.check(deduction.state, in: cycle, option: "--deduct", mustBeBound: true)
    }
    let states = Set(deductions.map(\.state))
    guard !states.isEmpty else { return }
    let netStates = Set(cycle.deductions.filter { $0.base == .fairShare }.map(\.state))
    let pressed = Set(
      cycle.statuses.filter { $0.status == .pressure || $0.status == .claimsPressure }.map(\.state))
    cycle.deductions.removeAll { states.contains($0.state) }
    cycle.deductions += deductions.map { deduction in
      DeductionRecord(
        state: deduction.state, ground: pressed.contains(deduction.state) ? .pressure : .significantSituation,
        extent: deduction.extent, base: netStates.contains(deduction.state) ? .fairShare : .pledge, stage: .granted,
        act: "", knowledge: .assumed, provenance: Scenario.provenance("--deduct"))
    }
  }

  private func apply(statusesTo cycle: inout Cycle) throws(ScenarioError) {
    for change in statuses {
      let state = change.state
      try Scenario.check(state, in: cycle, option: "--status", mustBeBound: true)
      switch change.change {
      case .gains(let status): Scenario.give(status, to: state, in: &cycle)
      case .benefits:
        Scenario.give(.pressure, to: state, in: &cycle)
        cycle.access.append(
          AccessRecord(
            state: state, route: .article58, date: nil, outcome: .notified,
            provenance: Scenario.provenance("--status")))
      case .none:
        let had = cycle.statuses.contains { $0.state == state } || cycle.access.contains { $0.state == state }
        if had { Scenario.mark("--status", of: state.code, "\(change.state)=\(change.change.name)", in: &cycle) }
        cycle.statuses.removeAll { $0.state == state }
        cycle.access.removeAll { $0.state == state }
      }
    }
  }

  private static func give(_ status: Status, to state: MemberState, in cycle: inout Cycle) {
    guard !cycle.statuses.contains(where: { $0.state == state && $0.status == status }) else { return }
    cycle.statuses.append(
      StatusRecord(
        state: state, status: status, searchAndRescue: false, systemicShortcoming: false,
        provenance: provenance("--status")))
  }

  private func apply(reference: Int, to cycle: inout Cycle) {
    let money = Rational(reference) * RuleContext(cycle).euroPerRelocation
    let numbers = ReferenceNumbers(relocations: reference, financial: money)
    guard numbers != cycle.reference else { return }
    if reference != cycle.reference.relocations {
      Scenario.setAsideAdoptedShares(of: &cycle)
    }
    cycle.reference = numbers
    cycle.provenance["reference.relocations"] = Scenario.provenance(Scenario.referenceOption)
    cycle.provenance["reference.financial"] = Scenario.provenance(Scenario.referenceOption)
  }

  /// Takes away the shares of the act, which belong to the numbers and data that the act rests on.
  static func setAsideAdoptedShares(of cycle: inout Cycle) {
    for index in cycle.states.indices {
      cycle.states[index].adoptedShare = nil
      cycle.states[index].adoptedShareText = nil
      cycle.states[index].adoptedRelocation = nil
      cycle.states[index].adoptedFinancial = nil
    }
  }

  /// The file name under which a reference number set by a scenario is recorded.
  static let referenceOption = "--reference"

  static func provenance(_ option: String) -> Provenance {
    Provenance(file: option, line: nil, source: "set by the user")
  }

  /// Records a change that no row of the cycle shows, as the command line writes it.
  static func mark(_ option: String, of subject: String, _ text: String, in cycle: inout Cycle) {
    cycle.provenance["\(changeMark)\(option).\(subject)"] = Provenance(file: option, line: nil, source: text)
  }

  /// Whether a key of the cycle's provenance is such a record.
  static func isChange(_ key: String) -> Bool { key.hasPrefix(changeMark) }

  private static let changeMark = "scenario."

  static func check(
    _ state: MemberState, in cycle: Cycle, option: String, mustBeBound: Bool
  ) throws(ScenarioError) {
    guard let record = cycle.states.first(where: { $0.state == state }) else {
      throw .unknownState(option: option, code: state.code, hint: hint(state.code, in: cycle))
    }
    if mustBeBound && !record.isBound { throw .notBound(option: option, state: state) }
  }

  private static func hint(_ code: String, in cycle: Cycle) -> String {
    switch code.uppercased() {
    case "GR": return "Eurostat's code for Greece is 'EL'."
    case "UK", "GB": return "The United Kingdom is not a Member State."
    default: break
    }
    let codes = cycle.states.map(\.state).sorted().map(\.code)
    if codes.contains(code.uppercased()) { return "Write the code in capitals: '\(code.uppercased())'." }
    let named = codes.prefix(40).joined(separator: ", ")
    return "The cycle has: \(named)\(codes.count > 40 ? ", …" : "")."
  }
}

extension Scenario.Pledge {
  /// The row that stands in place of all that the cycle has of the State and measure.
  public var record: PledgeRecord {
    PledgeRecord(
      state: state, measure: measure, amount: amount, knowledge: .assumed, throughOffsets: false, round: 1,
      provenance: Scenario.provenance("--pledge"))
  }
}

/// What a pledge of a scenario replaces.
private struct PledgeKey: Hashable {
  let state: MemberState
  let measure: Measure
}
