/// A row of `deductions.csv`: a full or partial deduction (Articles 61, 62).
public struct DeductionRecord: Hashable, Sendable {
  public var state: MemberState
  public var ground: DeductionGround
  public var extent: DeductionExtent
  public var base: DeductionBase
  public var stage: DeductionStage
  /// The act that grants it, as written; empty where none is recorded.
  public var act: String
  public var knowledge: Knowledge
  public var provenance: Provenance

  public init(
    state: MemberState,
    ground: DeductionGround,
    extent: DeductionExtent,
    base: DeductionBase,
    stage: DeductionStage,
    act: String,
    knowledge: Knowledge,
    provenance: Provenance
  ) {
    self.state = state
    self.ground = ground
    self.extent = extent
    self.base = base
    self.stage = stage
    self.act = act
    self.knowledge = knowledge
    self.provenance = provenance
  }
}
