import ExactArithmetic

/// Which pledges of the pool are available to a State in crisis (CRI-3, CRI-5).
///
/// Article 9(1) and recital 30 of Regulation (EU) 2024/1359, http://data.europa.eu/eli/reg/2024/1359/art_9/oj: pledges that are not
/// yet used, whose meaning is the reading `crisisPool`. What one State gave beyond its pledge fills nobody else's, and the State
/// in crisis has nothing to give itself. Pledges to be met through offsets follow the reading `offsetPledges`.
enum CrisisPoolPledges {
  /// The sum over all States but the one in crisis. Path `crisis.pool`, with inputs `DE.crisis.pool`.
  ///
  /// - Parameter isReleased: others stand released towards the State in crisis, so that only what a pair admits is left.
  static func total(
    _ assessment: Assessment, _ inCrisis: MemberState, isReleased: Bool, in context: RuleContext
  ) -> Traced {
    let drawn = context.reading(CrisisPool.self) == .undrawn ? assessment.drawLedger : nil
    let limits =
      isReleased ? PairLimits(context.cycle, states: assessment.states, measure: .relocation) : nil
    let figures = assessment.states.filter { $0.state != inCrisis }.map { state in
      figure(
        state, limit: limits.map { $0[.init(state.state, inCrisis)] ?? .zero },
        taken: taken(from: state.state, drawn: drawn, in: context), in: context)
    }
    let readings = [context.applied(CrisisPool.self), context.applied(OffsetPledges.self)]
    return Traced(
      path: "crisis.pool", label: FigureLabel.crisisPool.phrase,
      amount: figures.reduce(.zero) { $0 + $1.amount }, unit: .persons, rule: .crisisOffsets,
      formula: FigureFormula.sumOverStates.phrase,
      readings: isReleased ? readings + [context.applied(Shortcoming.self)] : readings,
      inputs: figures.filter { $0.value != .zero })
  }

  private static func figure(
    _ state: StateAssessment, limit: Rational?, taken: Traced?, in context: RuleContext
  ) -> Traced {
    let setsAside = context.reading(OffsetPledges.self) == .setAside
    let obliged = setsAside ? state.available.relocation : state.effective.relocation
    let left = obliged.amount.lessAtLeastZero(taken?.amount ?? .zero)
    return Traced(
      path: "\(state.state.code).crisis.pool", label: FigureLabel.crisisPool.phrase,
      amount: limit.map { limit in left.rising { min($0, limit) }.bounded(above: limit) } ?? left, unit: .persons,
      rule: .crisisOffsets, formula: formula(context.reading(CrisisPool.self)).phrase,
      inputs: [obliged] + [taken].compactMap { $0 })
  }

  /// What the reading takes from one State's pledge; nil where it takes nothing.
  private static func taken(from state: MemberState, drawn: DrawLedger?, in context: RuleContext) -> Traced? {
    func figure(_ name: String, _ label: FigureLabel, _ amount: Amount, _ formula: FigureFormula, rule: Rule) -> Traced
    {
      Traced(
        path: "\(state.code).crisis.\(name)", label: label.with(["measure": .message(Measure.relocation)]),
        amount: amount, unit: .persons, rule: rule, formula: formula.phrase)
    }
    switch context.reading(CrisisPool.self) {
    case .effective: return nil
    case .unimplemented:
      let rows = CarriedOut.rowsOfPool(of: state, .relocation, in: context)
      return figure(
        "carriedOut", .carriedOut, Amount(CarriedOut.sum(rows, .implemented, in: context)),
        .implementationWithOffsets, rule: .implementationDue)
    case .undrawn:
      guard let drawn, drawn.draws.contains(where: { $0.record.measure == .relocation }) else { return nil }
      let position = drawn.positions(.relocation).first { $0.state == state }
      // A pledge that is not known is drawn upon to a part that is not known.
      let whole = position.map { $0.drawn.rounded.map { Amount($0) } ?? .unbounded }
      return figure("drawn", .drawnSoFar, whole ?? .zero, .partOfDraws, rule: .proportionalDraw)
    }
  }

  private static func formula(_ reading: CrisisPool) -> FigureFormula {
    switch reading {
    case .undrawn: .obligedLessDrawn
    case .effective: .obligedLessNothing
    case .unimplemented: .obligedLessCarriedOut
    }
  }
}
