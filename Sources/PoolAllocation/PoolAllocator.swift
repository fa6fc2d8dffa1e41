import ExactArithmetic
import LinearProgramming
public import SolidarityLaw

/// Distributes the pool among benefitting Member States (Article 60(1) to (3)).
///
/// The law asks for a balanced distribution and for pledges to be implemented in proportion; it gives no formula. What comes out
/// is therefore a proposal, unless the cycle records what the Technical-Level Forum agreed.
public struct PoolAllocator: Sendable {
  /// What is asked for.
  public let options: AllocationOptions

  public init(options: AllocationOptions = AllocationOptions()) {
    self.options = options
  }

  /// The distribution of the pool that an assessment describes.
  ///
  /// - Throws: ``AllocationError`` where the needs cannot be computed, a wish is infeasible, or an optimum is not proven.
  public func allocate(_ assessment: Assessment) throws(AllocationError) -> Allocation {
    if options.mode == .value, options.rule != .leximin {
      throw .notOffered(
        "The rule '\(options.rule.rawValue)' divides one measure at a time. Use it with the mode per-measure, or the rule leximin."
      )
    }
    let outcome = try ProblemBuilder(assessment: assessment).build()
    let solved = try proposeWithReasons(outcome, for: assessment)
    let proposal = try assemble(outcome.problems, flows: solved.flows)
    let agreed = AgreedDistribution(assessment, problems: outcome)
    let agreedMeasures = Measure.allCases.filter { agreed.flows[$0] != nil }
    let result = try combine(proposal.distribution, agreed, outcome, assessment)
    return Allocation(
      rule: options.rule, mode: options.mode, needsBasis: assessment.cycle.needsBasis,
      basis: agreedMeasures.isEmpty ? .proposal : .agreed, result: result, proposal: proposal.distribution,
      agreedMeasures: agreedMeasures,
      searchAndRescue: searchAndRescue(in: result, outcome.problems, assessment),
      wishes: WishOutcome.all(outcome.problems + outcome.wishedInVain, in: result),
      exclusions: outcome.exclusions, proof: outcome.problems.isEmpty ? .none : .exact,
      certificate: solved.certificate, firstStage: solved.certificate?.stages.first.flatMap(LinearProgram.init(stage:)),
      readings: readings(assessment),
      notes: outcome.notes + agreed.notes
        + notes(agreedMeasures, proposal, result, outcome, assessment))
  }

  /// The proposal; where wishes or a share that binds admit none, why.
  private func proposeWithReasons(
    _ outcome: ProblemBuilder.Outcome, for assessment: Assessment
  ) throws(AllocationError) -> (flows: [[ExactFlow]], certificate: Certificate?) {
    let problems = outcome.problems + outcome.wishedInVain
    func explain() throws(AllocationError) {
      let conflicts = WishConflicts(options: SolveOptions(timeLimit: options.timeLimit))
      if let infeasibility = try conflicts.infeasibility(of: problems) { throw .infeasible(infeasibility) }
    }
    if options.rule == .leximin, problems.contains(where: \.asksForWhatCannotFlow) { try explain() }
    do {
      return try propose(outcome.problems, for: assessment)
    } catch {
      if options.rule == .leximin, case .notProven = error { try explain() }
      throw error
    }
  }

  private func propose(
    _ problems: [DistributionProblem], for assessment: Assessment
  ) throws(AllocationError) -> (flows: [[ExactFlow]], certificate: Certificate?) {
    if options.rule != .leximin { return (problems.map { DividedPool($0, rule: options.rule).flows }, nil) }
    let cycle = assessment.cycle
    let money = cycle.parameters.value(.relocationValue, at: cycle.lawAsOf).reciprocal ?? .zero
    let solver = DistributionSolver(
      order: cycle.readings[DistributionOrder.self],
      unitValue: PerMeasure(relocation: .one, financial: money, alternative: money),
      options: SolveOptions(timeLimit: options.timeLimit), recordsCertificate: options.recordsCertificate)
    switch options.mode {
    case .perMeasure:
      var flows: [[ExactFlow]] = []
      var certificates: [Certificate] = []
      for problem in problems {
        let solution = try solver.solve([problem])
        flows += solution.flows
        certificates.append(solution.certificate)
      }
      return (flows, Certificate(joining: certificates))
    case .value:
      if problems.isEmpty { return ([], nil) }
      let solution = try solver.solve(problems)
      return (solution.flows, Certificate(joining: [solution.certificate]))
    }
  }

  private func assemble(
    _ problems: [DistributionProblem], flows: [[ExactFlow]]
  ) throws(AllocationError) -> DistributionBuilder {
    var builder = DistributionBuilder()
    for (problem, flows) in zip(problems, flows) {
      try builder.add(
        problem.measure,
        pledges: Dictionary(
          problem.contributors.map { ($0.state, $0.pledge) }, uniquingKeysWith: { first, _ in first }),
        needs: Dictionary(problem.beneficiaries.map { ($0.state, $0.need) }, uniquingKeysWith: { first, _ in first }),
        flows: flows)
    }
    return builder
  }

  /// What was agreed in place of what is proposed, measure by measure.
  private func combine(
    _ proposal: Distribution, _ agreed: AgreedDistribution, _ outcome: ProblemBuilder.Outcome, _ assessment: Assessment
  ) throws(AllocationError) -> Distribution {
    if agreed.flows.isEmpty { return proposal }
    var builder = DistributionBuilder()
    for measure in Measure.allCases {
      guard let flows = agreed.flows[measure] else { continue }
      let parties = AgreedDistribution.parties(of: measure, assessment, outcome.needs, flows: flows)
      try builder.add(measure, pledges: parties.pledges, needs: parties.needs, flows: flows)
    }
    return builder.distribution.merged(with: proposal) { agreed.flows[$0] == nil }
  }
}
