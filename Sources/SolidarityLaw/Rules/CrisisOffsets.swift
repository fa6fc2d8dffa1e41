import ExactArithmetic

/// CRI-3: in a crisis offsets become mandatory up to the whole of the needs, beyond the cap where necessary; CRI-5: the State in crisis
/// comes first for pledges of the pool that are free.
///
/// Article 9(1) and recital 30 of Regulation (EU) 2024/1359, http://data.europa.eu/eli/reg/2024/1359/art_9/oj. Nothing is mandatory
/// where temporary protection was activated without its Article 11, or relief from take-back was authorised. Who takes over how many
/// is not said: the proposal keeps the heaviest burden against the reference key as light as possible. Which pledges are available
/// and how far caps are lifted are the readings `crisisPool` and `crisisCap`. A finding of systemic shortcomings frees the others
/// from pledges and offsets towards that State (Article 60(3), fourth subparagraph, of Regulation (EU) 2024/1351), here too.
enum CrisisOffsets {
  /// What the recorded crisis asks; nil without one, and before it begins.
  static func assessment(_ assessment: Assessment, in context: RuleContext) -> CrisisAssessment? {
    guard let crisis = context.cycle.crisis, context.counts(crisis.from) else { return nil }
    let isExempt = !crisis.exemptions.isEmpty
    let isReleased = assessment.states.contains {
      $0.state == crisis.state && ShortcomingRelease.isReleased(towards: $0)
    }
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
    // What the State in crisis relocates from elsewhere is nothing towards its own needs.
    let pledges = context.cycle.crisisPledges.filter { $0.measure == .relocation && $0.state != crisis.state }
    let additional = figure(
      "additional", FigureLabel.crisisAdditional.phrase, sum(pledges), FigureFormula.crisisPledgeRows.phrase, [])
    let pool = CrisisPoolPledges.total(assessment, crisis.state, isReleased: isReleased, in: context)
    let lack = needs.amount.lessAtLeastZero(additional.amount + pool.amount)
    let shortfall = figure(
      "shortfall", FigureLabel.crisisShortfall.phrase, needs.value == nil ? .unbounded : lack,
      FigureFormula.crisisShortfall.phrase, [needs, additional, pool])
    let volume = figure(
      "volume", FigureLabel.crisisVolume.phrase, isExempt || isReleased ? .zero : shortfall.amount,
      isExempt
        ? FigureFormula.crisisExempt.with(["exemptions": .verbatim(crisis.exemptions.sorted().joined(separator: ", "))])
        : (isReleased ? FigureFormula.crisisReleased : .crisisVolume).phrase,
      [shortfall])
    let priority = figure(
      "priority", FigureLabel.crisisPriority.phrase,
      needs.value == nil
        ? .unbounded
        : Amount(
          value: Amount.combine(needs.value, pool.value, min), known: min(needs.amount.known, pool.amount.known),
          lower: min(needs.amount.lower, pool.amount.lower), upper: Amount.least(needs.upper, pool.upper)),
      FigureFormula.lesserOfNeedsAndPool.phrase, [needs, pool], rule: .crisisPriority)
    let positions =
      volume.value.map { $0.isPositive ? CrisisBurden.positions($0, assessment, crisis, in: context) : [] } ?? []
    return CrisisAssessment(
      state: crisis.state, needs: needs, additional: additional, pool: pool, priority: priority, shortfall: shortfall,
      volume: volume, exemptions: crisis.exemptions.sorted(), isReleased: isReleased,
      isOver: context.cycle.asAt.map { clock in crisis.to.map { clock > $0 } ?? false } ?? false,
      isKeyKnown: assessment.states.allSatisfy { !$0.isBound || $0.key?.value != nil },
      hasCaseload: !context.cycle.caseload.isEmpty, positions: positions)
  }

  /// What rows pledge together; without an upper bound where one of them has no amount.
  static func sum(_ rows: [CrisisPledgeRecord]) -> Amount {
    let known = rows.compactMap(\.amount).reduce(.zero, +)
    return rows.allSatisfy { $0.amount != nil }
      ? Amount(known) : Amount(value: nil, known: known, lower: known, upper: nil)
  }
}

extension Assessment {
  /// What the recorded crisis asks of the other States; nil without one, and before it begins by the clock.
  public var crisisAssessment: CrisisAssessment? {
    CrisisOffsets.assessment(self, in: RuleContext(cycle))
  }
}
