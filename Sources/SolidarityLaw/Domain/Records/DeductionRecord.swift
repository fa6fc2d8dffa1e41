/// A row of `deductions.csv`: a full or partial deduction (Articles 61, 62).
public struct DeductionRecord: Hashable, Sendable {
  /// The State concerned.
  public var state: MemberState
  /// The article that the deduction rests on.
  public var ground: DeductionGround
  /// How much is deducted; unknown where the row is empty.
  public var extent: DeductionExtent
  /// What the extent is taken of: the pledge, or the fair share of a pledge recorded net.
  public var base: DeductionBase
  /// How far the request has come.
  public var stage: DeductionStage
  /// The act that grants it, as written; empty where none is recorded.
  public var act: String
  /// How the extent is known.
  public var knowledge: Knowledge
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
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
