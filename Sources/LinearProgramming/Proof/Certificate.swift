/// Everything another program needs to check one linear optimum or a chain of them, without a solver.
///
/// Format `solidarity/certificate@1`: each stage holds its linear program and the exact numbers that prove what it claims. A later
/// stage may keep constraints whose bound an earlier one found; they name that stage. What must hold is checked by
/// ``CertificateChecker``.
public struct Certificate: Sendable, Hashable {
  /// The name and version of the format, as written in the file.
  public static let format = "solidarity/certificate@1"

  /// The stages in the order in which they were solved.
  public var stages: [Stage]

  /// A certificate of stages that belong together; the chain is for ``CertificateChecker`` to judge.
  public init(stages: [Stage]) {
    self.stages = stages
  }

  /// Adds the stages of another certificate after these; what they say of each other is moved along.
  public mutating func append(_ other: Certificate) {
    let shift = stages.count
    for var stage in other.stages {
      for index in stage.constraints.indices {
        guard let fixedBy = stage.constraints[index].fixedBy else { continue }
        stage.constraints[index].fixedBy = fixedBy.addingReportingOverflow(shift).overflow ? Int.max : fixedBy + shift
      }
      stages.append(stage)
    }
  }
}
