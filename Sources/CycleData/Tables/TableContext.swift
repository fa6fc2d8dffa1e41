import SolidarityLaw

/// What the reading of one table needs to know of the rest of the folder.
final class TableContext {
  let findings: FindingCollector
  /// Whether the codes X001, X002, … are admitted; also true where `cycle.yaml` does not say readably.
  let admitsSynthetic: Bool
  /// The States with a row in `states.csv`, whatever else is wrong with it; nil where the table could not be read.
  var declaredStates: Set<MemberState>?

  init(findings: FindingCollector, admitsSynthetic: Bool) {
    self.findings = findings
    self.admitsSynthetic = admitsSynthetic
  }

  /// Notes that a State has a row in `states.csv`.
  func declare(_ state: MemberState) {
    if declaredStates == nil { declaredStates = [] }
    declaredStates?.insert(state)
  }
}
