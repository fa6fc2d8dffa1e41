public import PledgeTesting
public import SolidarityLaw

/// The pledge plan of one Member State: the one value that `plan` prints as text, page and JSON.
public struct PlanReport: Sendable {
  /// The question.
  public let question: PlanQuestion
  /// Its answer.
  public let outcome: PlanOutcome
  /// The plan and its neighbours with what they do in the cycle; empty without a plan.
  public let candidates: [PlanCandidate]
  /// The cycle as it stands, with the user's what-ifs in it.
  public let baseline: PoolOutcome
  /// What the user changed in the cycle as recorded.
  public let options: Scenario
  public let engine: EngineVersion

  /// A report from its parts.
  public init(
    question: PlanQuestion, outcome: PlanOutcome, candidates: [PlanCandidate], baseline: PoolOutcome,
    options: Scenario, engine: EngineVersion
  ) {
    self.question = question
    self.outcome = outcome
    self.candidates = candidates
    self.baseline = baseline
    self.options = options
    self.engine = engine
  }

  var cycle: Cycle { baseline.assessment.cycle }

  /// Whether there is a plan, but none in whole persons and cents.
  public var isExactOnly: Bool {
    if case .plan(let plan) = outcome { plan.whole == nil } else { false }
  }

  /// Whether there is a plan.
  public var hasPlan: Bool {
    if case .plan = outcome { true } else { false }
  }
}
