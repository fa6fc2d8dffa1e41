import ExactArithmetic

/// The proposal for who takes over how many of the offsets that a crisis makes mandatory (CRI-3).
///
/// Article 9(1) of Regulation (EU) 2024/1359, http://data.europa.eu/eli/reg/2024/1359/art_9/oj, names no split.
enum CrisisBurden {
  /// Whole fair shares deducted leave a State out; others go up to their cap, then beyond it.
  ///
  /// Where a caseload is recorded nobody takes over more than the cases known of its pair.
  static func positions(
    _ volume: Rational, _ assessment: Assessment, _ crisis: Crisis, in context: RuleContext
  ) -> [CrisisAssessment.Position] {
    let pledges = context.cycle.crisisPledges.filter { $0.measure == .relocation }
    let caps = Dictionary(assessment.offsets.states.map { ($0.state, $0.cap) }, uniquingKeysWith: { $1 })
    let cases = context.cycle.caseload.filter { $0.benefitting == crisis.state }
    let hasCases = !context.cycle.caseload.isEmpty
    let able = assessment.states.filter { state in
      state.isBound && !state.isBenefitting && state.state != crisis.state
        && (state.key?.value.map(\.isPositive) ?? false) && state.adjustedShare?.value != .zero
    }
    let additional = able.map { state in CrisisOffsets.sum(pledges.filter { $0.state == state.state }).value }
    let cap = zip(able, additional).map { state, pledged in
      Amount.combine(caps[state.state]?.value, pledged) { max(.zero, $0 - $1) }
    }
    // A cap that is not known is at least its lower bound; nobody is taken beyond its own by that.
    let surest = zip(able, cap).map { state, cap in
      cap ?? max(.zero, (caps[state.state]?.lower ?? .zero))
    }
    let eligible = able.map { state in Caseload.cases(cases.filter { $0.contributing == state.state }) }
    let weights = able.map { $0.key?.value ?? .one }
    let upper = eligible.map { hasCases ? min($0.known, volume) : volume }
    let none = able.map { _ in Rational.zero }
    var exact: [Rational]
    if context.reading(CrisisCap.self) == .lifted {
      exact = BurdenSpread.parts(volume, weights: weights, lower: none, upper: upper)
    } else {
      let within = zip(surest, upper).map { min($0.floor(), $1) }
      exact = BurdenSpread.parts(volume, weights: weights, lower: none, upper: within)
      if exact.reduce(.zero, +) < volume {
        exact = BurdenSpread.parts(volume, weights: weights, lower: exact, upper: upper)
      }
    }
    let whole = WholeUnits.handOut(exact.reduce(.zero, +).floor(), to: exact, room: upper.map { $0.floor() })
    return able.indices.map { index in
      CrisisAssessment.Position(
        state: able[index].state, additional: additional[index], cap: cap[index],
        eligible: hasCases ? eligible[index].value : nil, exact: exact[index], rounded: whole[index])
    }
  }
}
