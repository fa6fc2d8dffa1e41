import ExactArithmetic

/// CRI-3: in a crisis offsets become mandatory up to the whole of the needs, beyond the cap where necessary; CRI-5: the State in crisis
/// comes first for pledges of the pool that are free.
///
/// Article 9(1) and recital 30 of Regulation (EU) 2024/1359, http://data.europa.eu/eli/reg/2024/1359/art_9/oj. Nothing is mandatory
/// where temporary protection was activated without its Article 11, or relief from take-back was authorised. Who takes over how many
/// is not said: the proposal keeps the heaviest burden against the reference key as light as possible. Which pledges are available
/// and how far caps are lifted are the readings `crisisPool` and `crisisCap`.
enum CrisisOffsets {
  /// What the recorded crisis asks; nil without one, and before it begins.
  static func assessment(_ assessment: Assessment, in context: RuleContext) -> CrisisAssessment? {
    guard let crisis = context.cycle.crisis, context.counts(crisis.from) else { return nil }
    let isExempt = !crisis.exemptions.isEmpty
    func figure(
      _ name: String, _ label: Phrase, _ amount: Amount, _ formula: Phrase, _ inputs: [Traced],
      rule: Rule = .crisisOffsets,
      readings: [AppliedReading] = []
    ) -> Traced {
      Traced(
        path: "crisis.\(name)", label: label, amount: amount, unit: .persons, rule: rule, formula: formula,
        readings: readings, inputs: inputs)
    }
    let needs = Traced(
      path: "crisis.needs", label: FigureLabel.crisisNeeds.phrase,
      amount: crisis.needs.map { Amount(Rational($0)) } ?? .unbounded, unit: .persons,
      citation: Citation(.crisisAndForceMajeure, "4(2)"))
    let pledges = context.cycle.crisisPledges.filter { $0.measure == .relocation }
    let additional = figure(
      "additional", FigureLabel.crisisAdditional.phrase, sum(pledges), FigureFormula.crisisPledgeRows.phrase, [])
    let pool = pool(assessment, in: context, figure: figure)
    let lack = needs.amount.lessAtLeastZero(additional.amount + pool.amount)
    let shortfall = figure(
      "shortfall", FigureLabel.crisisShortfall.phrase, needs.value == nil ? .unbounded : lack,
      FigureFormula.crisisShortfall.phrase, [needs, additional, pool])
    let volume = figure(
      "volume", FigureLabel.crisisVolume.phrase, isExempt ? .zero : shortfall.amount,
      isExempt
        ? FigureFormula.crisisExempt.with(["exemptions": .verbatim(crisis.exemptions.sorted().joined(separator: ", "))])
        : FigureFormula.crisisVolume.phrase,
      [shortfall])
    let priority = figure(
      "priority", FigureLabel.crisisPriority.phrase,
      needs.value == nil
        ? .unbounded
        : Amount(
          value: Amount.combine(needs.value, pool.value, min), known: min(needs.amount.known, pool.amount.known),
          lower: min(needs.amount.lower, pool.amount.lower), upper: Amount.least(needs.upper, pool.upper)),
      FigureFormula.lesserOfNeedsAndPool.phrase, [needs, pool], rule: .crisisPriority)
    return CrisisAssessment(
      state: crisis.state, needs: needs, additional: additional, pool: pool, priority: priority, shortfall: shortfall,
      volume: volume, exemptions: crisis.exemptions.sorted(),
      isOver: context.cycle.asAt.map { clock in crisis.to.map { clock > $0 } ?? false } ?? false,
      positions: volume.value.map { $0.isPositive ? positions($0, assessment, crisis, pledges, in: context) : [] } ?? []
    )
  }

  private static func sum(_ rows: [CrisisPledgeRecord]) -> Amount {
    let known = rows.compactMap(\.amount).reduce(.zero, +)
    return rows.allSatisfy { $0.amount != nil }
      ? Amount(known) : Amount(value: nil, known: known, lower: known, upper: nil)
  }

  private static func pool(
    _ assessment: Assessment, in context: RuleContext,
    figure: (String, Phrase, Amount, Phrase, [Traced], Rule, [AppliedReading]) -> Traced
  ) -> Traced {
    let effective = assessment.pool.effective.relocation
    let reading = context.reading(CrisisPool.self)
    let taken: Rational =
      switch reading {
      case .unimplemented:
        assessment.states.reduce(.zero) { sum, state in
          sum + CarriedOut.sum(CarriedOut.rows(of: state.state, .relocation, in: context), .implemented, in: context)
        }
      case .undrawn: assessment.drawLedger.served.relocation.value ?? .zero
      case .effective: .zero
      }
    return figure(
      "pool", FigureLabel.crisisPool.phrase, effective.amount.lessAtLeastZero(Amount(taken)),
      poolFormula(reading).phrase,
      [effective], .crisisOffsets, [context.applied(CrisisPool.self)])
  }

  private static func poolFormula(_ reading: CrisisPool) -> FigureFormula {
    switch reading {
    case .undrawn: .obligedLessDrawn
    case .effective: .obligedLessNothing
    case .unimplemented: .obligedLessCarriedOut
    }
  }

  /// Whole fair shares deducted leave a State out; others go up to their cap, then beyond it.
  private static func positions(
    _ volume: Rational, _ assessment: Assessment, _ crisis: Crisis, _ pledges: [CrisisPledgeRecord],
    in context: RuleContext
  ) -> [CrisisAssessment.Position] {
    let caps = Dictionary(assessment.offsets.states.map { ($0.state, $0.cap) }, uniquingKeysWith: { $1 })
    let cases = context.cycle.caseload.filter { $0.benefitting == crisis.state }
    let hasCases = !context.cycle.caseload.isEmpty
    let able = assessment.states.filter { state in
      state.isBound && !state.isBenefitting && state.state != crisis.state
        && (state.key?.value.map(\.isPositive) ?? false) && state.adjustedShare?.value != .zero
    }
    let additional = able.map { state in sum(pledges.filter { $0.state == state.state }).value }
    let cap = zip(able, additional).map { state, pledged in
      Amount.combine(caps[state.state]?.value, pledged) { max(.zero, $0 - $1) }
    }
    // A cap that is not known is at least its lower bound; nobody is taken beyond its own by that.
    let surest = zip(able, cap).map { state, cap in
      cap ?? max(.zero, (caps[state.state]?.lower ?? .zero))
    }
    let eligible = able.map { state in
      cases.filter { $0.contributing == state.state }.reduce(Rational.zero) { $0 + Rational($1.eligibleCases ?? 0) }
    }
    let weights = able.map { $0.key?.value ?? .one }
    let upper = eligible.map { hasCases ? min($0, volume) : volume }
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
        eligible: hasCases ? eligible[index] : nil, exact: exact[index], rounded: whole[index])
    }
  }
}

extension Assessment {
  /// What the recorded crisis asks of the other States; nil without one, and before it begins by the clock.
  public var crisisAssessment: CrisisAssessment? {
    CrisisOffsets.assessment(self, in: RuleContext(cycle))
  }
}
