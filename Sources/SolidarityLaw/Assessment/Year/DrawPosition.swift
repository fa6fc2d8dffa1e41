/// Where one State stands with one measure in the pool year: drawn, left, carried out, overdue (DRAW-1, DRAW-3).
public struct DrawPosition: Sendable {
  /// The State concerned.
  public let state: MemberState
  /// The measure concerned.
  public let measure: Measure
  /// The overall pledge that draws fall on.
  public let pledge: Traced
  /// What was drawn so far, exactly; its `rounded` is in whole persons or cents. Path `NL.draws.relocation.drawn`.
  public let drawn: Traced
  /// What would have been drawn in proportion to the overall pledge. Path `NL.draws.relocation.proRata`.
  public let proRata: Traced
  /// Drawn less pro rata: positive where closed pairs made others give less. Path `NL.draws.relocation.deviation`.
  public let deviation: Traced
  /// What is left of the pledge. Path `NL.draws.relocation.left`.
  public let left: Traced
  /// What was accepted or agreed, or has come further. Path `NL.draws.relocation.begun`.
  public let begun: Traced
  /// What was carried out, voluntary offsets among the relocations. Path `NL.draws.relocation.implemented`.
  public let implemented: Traced
  /// Drawn and not yet carried out. Path `NL.draws.relocation.outstanding`.
  public let outstanding: Traced
  /// Drawn, not begun, and past the last day; nil without a clock and for money, which has no last day. Path
  /// `NL.draws.relocation.overdue`.
  public let overdue: Traced?

  var figures: [Traced] {
    [drawn, proRata, deviation, left, begun, implemented, outstanding] + [overdue].compactMap { $0 }
  }
}
