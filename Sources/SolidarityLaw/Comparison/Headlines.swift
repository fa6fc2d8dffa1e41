import ExactArithmetic

/// The figures of an assessment that a reader looks at first, in a fixed order.
struct Headlines {
  private struct Entry {
    let path: String
    let label: String
    let value: ReadingEffect.Value
    let state: MemberState?
  }

  private var entries: [Entry] = []

  init(_ cycle: Cycle, assume: AssumptionPolicy?) {
    let assessment = Assessor(assume: assume, isComplete: false).assess(cycle)
    let positions = Dictionary(assessment.offsets.states.map { ($0.state, $0) }, uniquingKeysWith: { $1 })
    for state in assessment.states { add(state, positions[state.state]) }
    add(assessment.pool)
    add(assessment.offsets)
    add(CycleCalendar(cycle: cycle).items)
  }

  /// The figures that differ, in order; both sides have the same figures, since readings add no row.
  func changes(to other: Headlines) -> [ReadingEffect.Change] {
    let after = Dictionary(other.entries.map { ($0.path, $0.value) }, uniquingKeysWith: { $1 })
    return entries.compactMap { entry in
      guard let value = after[entry.path], value != entry.value else { return nil }
      return ReadingEffect.Change(
        path: entry.path, label: entry.label, before: entry.value, after: value, state: entry.state)
    }
  }

  /// Dates by rule, pool year, State and step: a reading may move a date past another, so places in the list do not tell.
  private mutating func add(_ items: [CalendarItem]) {
    var seen: [String: Int] = [:]
    for item in items {
      let name = "calendar.\(item.rule.id).\(item.poolYear)" + (item.member.map { ".\($0.code)" } ?? "")
      let count = (seen[name + item.title] ?? 0) + 1
      seen[name + item.title] = count
      entries.append(
        Entry(
          path: "\(name).\(item.title).\(count)", label: item.title, value: .date(item.due), state: item.member))
    }
  }

  private mutating func add(_ figure: Traced?, at path: String? = nil, of state: MemberState? = nil) {
    guard let figure else { return }
    entries.append(
      Entry(
        path: path ?? figure.path, label: figure.label,
        value: .number(
          figure.value, lower: figure.lower, upper: figure.upper, rounded: figure.rounded, unit: figure.unit),
        state: state))
  }

  private mutating func add(_ condition: Bool?, _ label: String, at path: String, of state: MemberState? = nil) {
    entries.append(Entry(path: path, label: label, value: .condition(condition), state: state))
  }

  private mutating func add(_ ledger: StateAssessment, _ position: OffsetAssessment.StatePosition?) {
    let state = ledger.state
    add(ledger.isBenefitting, "Benefits from the pool", at: "\(state.code).benefitting", of: state)
    for figure in [ledger.fairShareRelocation, ledger.fairShareFinancial, ledger.fairShareInUse] {
      add(figure, of: state)
    }
    for figure in ledger.deduction.all + ledger.effective.all + ledger.available.all { add(figure, of: state) }
    for figure in [ledger.value, ledger.adjustedShare, ledger.gap, ledger.moneyDue] { add(figure, of: state) }
    add(
      position?.offerGate, "Offsets can be offered", at: "\(state.code).offsets.offerGate", of: state)
    add(position?.cap, of: state)
  }

  private mutating func add(_ pool: PoolAssessment) {
    for figure in pool.nominal.all + pool.effective.all + pool.available.all { add(figure) }
  }

  private mutating func add(_ offsets: OffsetAssessment) {
    let path = "offsets.mandatory"
    add(offsets.requestGate?.isMet, "Offsets can be requested", at: "offsets.requestGate.open")
    add(offsets.mandatoryAfterReleases.threshold, at: "\(path).threshold")
    add(offsets.mandatoryAfterReleases.pledged, at: "\(path).pledged")
    for (mandatory, path) in [
      (offsets.mandatoryAfterReleases, path), (offsets.mandatory, "offsets.article63_3"),
    ] {
      add(mandatory.isTriggered, "Offsets are mandatory", at: "\(path).triggered")
      add(mandatory.volume, at: "\(path).volume")
    }
  }
}
