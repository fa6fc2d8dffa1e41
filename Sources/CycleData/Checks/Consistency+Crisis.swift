import ExactArithmetic
import SolidarityLaw

extension Consistency {
  /// Uses of crisis credits without an authorisation, or beyond what was granted.
  func checkCredits() {
    for record in cycle.credits where record.kind == .used && record.act.isEmpty {
      warn(
        .creditUseWithoutAct, at: record.provenance,
        "\(record.state) uses a crisis credit without naming the Commission's authorisation",
        remedy: "Name it in the column act: without it the use does not count.")
    }
    let byState = Dictionary(grouping: cycle.credits, by: \.state)
    for state in byState.keys.sorted() {
      let rows = byState[state] ?? []
      let granted = rows.filter { $0.kind == .granted }.reduce(Rational.zero) { $0 + $1.amount }
      let used = rows.filter { $0.kind == .used }
      guard let last = used.last, used.reduce(.zero, { $0 + $1.amount }) > granted else { continue }
      warn(
        .creditExceeded, at: last.provenance, "\(state) uses more crisis credit than credits.csv grants it",
        remedy: "Add the credit, or correct the amounts: no more than the excess can be deducted.")
    }
  }

  /// Pledges to a Solidarity Response Plan without a crisis.
  func checkCrisisPledges() {
    guard cycle.crisis == nil, !findings.hasErrors(in: YAMLSection.file), let first = cycle.crisisPledges.first else {
      return
    }
    warn(
      .crisisPledgesWithoutCrisis, at: first.provenance, "cycle.yaml records no crisis for which States could pledge",
      remedy: "Add the key crisis, or leave the table out.")
  }
}
