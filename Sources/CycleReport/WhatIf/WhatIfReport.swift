public import PledgeTesting
public import SolidarityLaw

/// Scenarios beside a cycle as recorded: the one value that `whatif` prints as tables and as JSON.
public struct WhatIfReport: Sendable {
  /// The cycle without any change.
  public let baseline: PoolOutcome
  /// The scenarios in the order in which they were named.
  public let scenarios: [ScenarioOutcome]
  /// The State whose figures are shown first; nil shows all alike.
  public let focus: MemberState?
  public let engine: EngineVersion

  /// A report of scenarios on one baseline.
  public init(
    baseline: PoolOutcome, scenarios: [ScenarioOutcome], focus: MemberState? = nil, engine: EngineVersion
  ) {
    self.baseline = baseline
    self.scenarios = scenarios
    self.focus = focus
    self.engine = engine
  }

  var cycle: Cycle { baseline.assessment.cycle }
}
