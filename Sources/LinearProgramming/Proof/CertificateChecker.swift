import ExactArithmetic

/// Checks a certificate with nothing but fractions: no solver, no basis, no trust in who wrote it.
///
/// *Optimal*: activities, bounds, reduced costs, signs at the bounds and the objective. *Infeasible*: the contradiction that the
/// multipliers make. *Unbounded*: a feasible point and a ray along which the objective improves. In a chain, each constraint with
/// `fixedBy` must have a dual value in the stage named, carry that stage's objective value as its bound, and say the same as
/// there; and a stage may neither change nor lose what an earlier stage on which it builds has, nor add more than new criteria. The
/// level of a stage is held by its criteria alone, and a chain goes on until each of its criteria is fixed. What is not checked: that
/// the criteria and rows are those of any cycle, and that no further group of criteria should have followed.
public struct CertificateChecker: Sendable {
  /// How much arithmetic a certificate may cost, in steps on numbers of 64 bits.
  public var workLimit: Int

  /// A checker; the limit is far above what any honest certificate needs.
  public init(workLimit: Int = 1_000_000_000) {
    self.workLimit = workLimit
  }

  /// All that does not hold, in the order of the stages; nothing where the certificate holds.
  public func findings(in certificate: Certificate) -> [CertificateFinding] {
    if certificate.stages.isEmpty {
      return [CertificateFinding(stage: nil, place: .certificate, problem: .noStages)]
    }
    var findings: [CertificateFinding] = []
    var work = CheckedWork(limit: workLimit)
    let indices = certificate.stages.map(StageIndex.init)
    for (number, stage) in certificate.stages.enumerated() {
      var check = StageCheck(number: number, stage: stage, work: work)
      check.run()
      findings += check.findings
      work = check.work
      if work.isExhausted {
        findings.append(CertificateFinding(stage: number, place: .stage, problem: .tooLarge))
        return findings
      }
    }
    for number in certificate.stages.indices {
      var chain = ChainCheck(number: number, stages: certificate.stages, indices: indices)
      chain.run()
      findings += chain.findings
    }
    var levels = LevelCheck(stages: certificate.stages, indices: indices)
    levels.run()
    findings += levels.findings
    return findings
  }

  /// Whether everything holds.
  public func holds(_ certificate: Certificate) -> Bool {
    findings(in: certificate).isEmpty
  }
}

/// Sums of products that stop short of numbers grown beyond all reason.
struct CheckedWork {
  private var left: Int

  init(limit: Int) {
    left = limit
  }

  var isExhausted: Bool { left < 0 }

  /// Adds a product to a sum; once the work is used up, does nothing any more.
  mutating func add(_ first: Rational, times second: Rational, to sum: inout Rational) {
    if isExhausted { return }
    if first.isZero || second.isZero { return }
    left -= 1 + (sum.bitWidth + first.bitWidth + second.bitWidth) / 64
    if !isExhausted { sum += first * second }
  }
}

/// Where the names of a stage are found.
struct StageIndex {
  let variables: [String: Int]
  let constraints: [String: Int]
  /// The variable that the stage optimises, where its objective is a single one.
  let level: String?
  /// The stages that its constraints name, in rising order.
  let sources: [Int]

  init(_ stage: Certificate.Stage) {
    variables = Dictionary(stage.variables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    constraints = Dictionary(
      stage.constraints.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let driving = stage.variables.filter { !$0.objective.isZero }
    level = driving.count == 1 ? driving[0].name : nil
    sources = Set(stage.constraints.compactMap(\.fixedBy)).sorted()
  }
}
