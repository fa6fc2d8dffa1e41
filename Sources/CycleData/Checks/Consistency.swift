import SolidarityLaw
import Yams

/// Looks for facts of a cycle that do not fit together.
///
/// Nothing here decides what an institution decides: apart from a name that leads nowhere, all of it is a warning.
struct Consistency {
  let cycle: Cycle
  /// Where `needs.basis` stands.
  let needsBasisMark: Mark?
  let findings: FindingCollector
  private let states: [Status: Set<MemberState>]
  private let usersOfPool: Set<MemberState>

  init(cycle: Cycle, needsBasisMark: Mark?, findings: FindingCollector) {
    self.cycle = cycle
    self.needsBasisMark = needsBasisMark
    self.findings = findings
    states = cycle.statuses.reduce(into: [:]) { $0[$1.status, default: []].insert($1.state) }
    usersOfPool = Set(
      cycle.access.filter { $0.outcome == .notified || $0.outcome == .accepted }.map(\.state))
  }

  func check() {
    // A fact that could not be read must not look like one that is not there.
    let knowsStatuses = !findings.hasErrors(in: StatusesTable.file)
    if !findings.hasErrors(in: IndicatorsTable.file) { checkNeedsBasis() }
    checkStatuses()
    if knowsStatuses { checkNotices() }
    for record in cycle.deductions {
      if knowsStatuses { checkGround(of: record) }
      checkUse(besides: record)
      checkAct(of: record)
    }
    if !findings.hasErrors(in: StatesTable.file) { checkKeyData() }
    if !findings.hasErrors(in: CreditsTable.file) { checkCredits() }
    checkCrisisPledges()
  }

  func warn(_ code: FindingCode, at provenance: Provenance, _ message: String, remedy: String) {
    findings.warning(code, in: provenance.file, line: provenance.line, message, remedy: remedy)
  }

  private func checkNeedsBasis() {
    guard case .indicator(let name) = cycle.needsBasis else { return }
    let names = Set(cycle.indicators.map(\.indicator))
    if names.contains(name) { return }
    findings.error(
      .unknownIndicator, in: YAMLSection.file, line: needsBasisMark?.line,
      column: needsBasisMark.map { .init(number: $0.column, name: "needs.basis") },
      "indicators.csv has no indicator \(quoted(name))",
      remedy: names.isEmpty
        ? "Add indicators.csv, or write stated."
        : NearestName.suggestion(for: name, among: names.sorted(), listing: "The indicators are"))
  }

  private func checkStatuses() {
    for record in cycle.statuses where record.status == .significant && has(record.state, .pressure) {
      warn(
        .exclusiveStatuses, at: record.provenance,
        "\(record.state) is recorded both under pressure and in a significant migratory situation",
        remedy: "Article 11(1) finds one or the other: check the decision.")
    }
  }

  private func checkNotices() {
    for record in cycle.access where record.route == .article58 && !has(record.state, .pressure) {
      warn(
        .noticeWithoutPressure, at: record.provenance,
        "\(record.state) gave notice under Article 58 but statuses.csv does not record it under pressure",
        remedy: "Add the status, or record the notice under Article 59.")
    }
  }

  private func checkGround(of record: DeductionRecord) {
    let statuses: [Status] =
      switch record.ground {
      case .pressure: [.pressure, .claimsPressure]
      case .significantSituation: [.significant, .claimsSignificant]
      }
    if !statuses.contains(where: { has(record.state, $0) }) {
      warn(
        .deductionWithoutStatus, at: record.provenance,
        "\(record.state) has a deduction under Article \(record.ground.rawValue) but none of the statuses "
          + statuses.map(\.rawValue).joined(separator: ", "),
        remedy: "Add the status to statuses.csv, or correct the ground.")
    }
  }

  private func checkUse(besides record: DeductionRecord) {
    if record.ground == .pressure, usersOfPool.contains(record.state) {
      warn(
        .deductionBesideUse, at: record.provenance,
        "\(record.state) has a deduction under Article 61 although access.csv records it as using the pool",
        remedy: "Article 61(1) admits one or the other: check both records.")
    }
  }

  private func checkAct(of record: DeductionRecord) {
    if record.stage == .granted, record.act.isEmpty {
      warn(
        .grantedWithoutAct, at: record.provenance, "the deduction of \(record.state) is granted but names no act",
        remedy: "Name the Council act, or use the stage applied_without_act.")
    }
  }

  private func has(_ state: MemberState, _ status: Status) -> Bool {
    states[status]?.contains(state) ?? false
  }
}
