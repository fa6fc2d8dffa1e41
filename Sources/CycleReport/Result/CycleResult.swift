public import SolidarityLaw

/// Everything that one run computed from a cycle: the one value that every renderer reads.
public struct CycleResult: Sendable {
  public var assessment: Assessment
  public var engine: EngineVersion

  /// The cycle as its folder records it, with what the command line changed.
  public var cycle: Cycle { assessment.cycle }

  /// A result of an assessment.
  public init(assessment: Assessment, engine: EngineVersion) {
    self.assessment = assessment
    self.engine = engine
  }
}
