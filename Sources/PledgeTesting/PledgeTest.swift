public import PoolAllocation
public import SolidarityLaw

/// A cycle as it stands, against which scenarios are held.
public struct PledgeTest: Sendable {
  /// The cycle without any change.
  public let baseline: PoolOutcome

  private let cycle: Cycle
  private let assume: AssumptionPolicy?
  private let options: AllocationOptions

  /// A test on a cycle; unknown amounts are filled alike in the baseline and in every scenario.
  public init(
    _ cycle: Cycle, assume: AssumptionPolicy? = nil, options: AllocationOptions = AllocationOptions()
  ) {
    self.cycle = cycle
    self.assume = assume
    self.options = options
    baseline = PoolOutcome(of: cycle, assume: assume, options: options)
  }

  /// What a scenario changes.
  ///
  /// - Throws: `ScenarioError` where the scenario does not fit the cycle.
  public func outcome(of scenario: NamedScenario) throws(ScenarioError) -> ScenarioOutcome {
    let outcome = PoolOutcome(of: try scenario.changes.applied(to: cycle), assume: assume, options: options)
    return ScenarioOutcome(
      scenario: scenario, outcome: outcome, changes: OutcomeComparison(from: baseline, to: outcome).changes)
  }
}

/// One scenario, what comes of it, and what that changes in the baseline.
public struct ScenarioOutcome: Sendable {
  /// The scenario.
  public let scenario: NamedScenario
  /// What comes of it.
  public let outcome: PoolOutcome
  /// Every figure that differs from the baseline, in order; empty where none does.
  public let changes: [FigureChange]

  /// An outcome put together from its parts.
  public init(scenario: NamedScenario, outcome: PoolOutcome, changes: [FigureChange]) {
    self.scenario = scenario
    self.outcome = outcome
    self.changes = changes
  }
}
