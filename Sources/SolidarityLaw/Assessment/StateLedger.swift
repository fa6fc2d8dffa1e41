import ExactArithmetic

/// Draws up the ledger of one State: the rules in their order, each figure with those it came from.
///
/// A class, since the ledger is read many times over and never changes.
final class StateLedger: Sendable {
  /// The State's ledger.
  let assessment: StateAssessment
  /// What the release of a benefitting State takes, a measure.
  let release: PerMeasure<Amount>
  let nominal: PerMeasure<Amount>
  let deducted: PerMeasure<Amount>
  let effective: PerMeasure<Amount>
  let throughOffsets: Amount
  let available: PerMeasure<Amount>
  let assumptions: [Assumption]
  /// The share that a pledge would have to reach, in relocation equivalents; nil where it is not known.
  let owed: Rational?
  /// Whether deductions ask for more than there is.
  let isClamped: Bool

  init(
    _ record: StateRecord, key: ReferenceKey, fairShare: FairShare, assume policy: AssumptionPolicy?,
    in context: RuleContext
  ) {
    let state = record.state
    let share = key.share(of: record)
    let relocationShare = share.map { fairShare.relocation(state, key: $0) }
    let financialShare = Amount.both(share, relocationShare).map {
      fairShare.financial(state, key: $0, relocation: $1)
    }
    let inUse = relocationShare.map { fairShare.inUse(record, computed: $0) }

    let isReleased = Release.isReleased(record, in: context)
    let items = DeductionStanding.items(of: state, isReleased: isReleased, in: context)
    let effect = DeductionEffect(items.filter(\.counts).map(\.record), in: context)
    let granted = DeductionEffect(items.filter(\.countsForArticle63).map(\.record), in: context)
    let ofFairShare = effect.taken(fromFairShare: inUse?.amount ?? .unbounded)

    let credit = CrisisCredit.position(of: state, in: context).flatMap { $0.used.value == .zero ? nil : $0.used }
    let owed = Amount.combine(inUse?.value, ofFairShare.value, -).map { $0 - (credit?.value ?? .zero) }
    self.owed = owed
    var rows = RecordedPledge.latestRows(of: state, in: context)
    var assumptions: [Assumption] = []
    if let policy { (rows, assumptions) = policy.fill(rows, of: state, owed: owed, in: context) }
    let pledge = RecordedPledge(rows, owed: owed, in: context)
    self.assumptions = assumptions

    nominal = pledge.amounts
    let nominal = pledge.amounts
    release = PerMeasure { Release.taken(from: nominal[$0], isReleased: isReleased) }
    let deducted = PerMeasure { isReleased ? .zero : effect.taken(from: nominal[$0], $0) }
    let effective = PerMeasure { isReleased ? .zero : effect.remaining(of: nominal[$0], $0) }
    self.deducted = deducted
    self.effective = effective
    isClamped =
      !isReleased
      && (effect.exceedsWhole || Measure.allCases.contains { effect.exceeds(nominal[$0], $0) })
    let offsetsPart = StateLedger.offsetsPart(of: effective.relocation, pledge: pledge)
    throughOffsets = offsetsPart.taken
    available = PerMeasure { $0 == .relocation ? offsetsPart.left : effective[$0] }

    let figures = LedgerFigures(state: state, context: context)
    let pledgeFigures = figures.pledge(pledge)
    let deductionFigures = PerMeasure {
      figures.deduction($0, deducted[$0], pledge: pledgeFigures[$0], items: items)
    }
    let throughFigure = figures.throughOffsets(pledge)
    let effectiveFigures = PerMeasure {
      figures.effective(
        $0, effective[$0], pledge: pledgeFigures[$0], deduction: deductionFigures[$0], isReleased: isReleased)
    }
    let availableAmounts = available
    let availableFigures = PerMeasure {
      figures.available($0, availableAmounts[$0], effective: effectiveFigures[$0], throughOffsets: throughFigure)
    }

    let pledgeDeduction = StateLedger.valueTaken(deducted, effect: effect, pledge: pledge, in: context)
    let deductionValue = figures.deductionValue(
      pledgeDeduction + ofFairShare, deductions: deductionFigures, fairShare: inUse)
    let valueAmount = StateLedger.valueLeft(effective, effect: effect, pledge: pledge, in: context)
    let value = PledgeValue.value(of: effectiveFigures, amount: valueAmount, state: state, in: context)
    let adjusted = inUse.map {
      PledgeValue.adjustedShare(
        fairShare: $0, deduction: deductionValue,
        amount: $0.amount.lessAtLeastZero(deductionValue.amount).lessAtLeastZero(credit?.amount ?? .zero),
        credit: credit, state: state)
    }
    let gap =
      isReleased ? nil : adjusted.map { PledgeValue.gap(adjustedShare: $0, value: value, state: state) }

    let statuses = context.rows.statuses(of: state)
    var assessment = StateAssessment(
      state: state, isBound: record.isBound, statuses: Set(statuses.map(\.status)).sorted(),
      searchAndRescue: StatusRecord.either(statuses.map(\.searchAndRescue)),
      systemicShortcoming: StatusRecord.either(statuses.map(\.systemicShortcoming)), isBenefitting: isReleased,
      key: share,
      fairShareRelocation: relocationShare, fairShareFinancial: financialShare, fairShareInUse: inUse,
      pledge: pledgeFigures, pledgeKnowledge: pledge.knowledge, throughOffsets: throughFigure,
      deduction: deductionFigures, deductionValue: deductionValue, deductionItems: items,
      effective: effectiveFigures, available: availableFigures,
      effectiveForArticle63: figures.effectiveForArticle63(
        isReleased ? .zero : granted.remaining(of: nominal.relocation, .relocation),
        pledge: pledgeFigures.relocation),
      value: value, adjustedShare: adjusted, gap: gap,
      moneyDue: MoneyDue.amount(
        state, isReleased: isReleased, obliged: effectiveFigures, in: context))
    assessment.fairShareInUseFinancial = inUse.map { fairShare.inUseFinancial(record, inUse: $0) }
    self.assessment = assessment
  }

  /// The part of an effective relocation pledge that offsets are to meet, and what they leave.
  private static func offsetsPart(of effective: Amount, pledge: RecordedPledge) -> (taken: Amount, left: Amount) {
    let through = pledge.throughOffsets
    if through == .zero { return (.zero, effective) }
    if effective == .zero { return (.zero, .zero) }
    let taken = Amount(
      value: Amount.combine(through.value, effective.value, min), known: min(through.known, effective.known),
      lower: min(through.lower, effective.lower), upper: Amount.least(through.upper, effective.upper))
    var left = effective.lessAtLeastZero(through)
    // With nothing deducted, what is left is what was pledged without offsets, however the unknown amounts move.
    if effective == pledge.amounts.relocation { left = pledge.direct }
    return (taken, left)
  }

  private static func valueTaken(
    _ deducted: PerMeasure<Amount>, effect: DeductionEffect, pledge: RecordedPledge, in context: RuleContext
  ) -> Amount {
    let sum = total(deducted, in: context)
    let amounts = Measure.allCases.reduce(Rational.zero) { $0 + context.value(of: effect.amounts[$1], $1) }
    return sum.isKnown ? sum : sum.bounded(above: pledge.value.upper.map { $0 * effect.share + amounts })
  }

  private static func valueLeft(
    _ effective: PerMeasure<Amount>, effect: DeductionEffect, pledge: RecordedPledge, in context: RuleContext
  ) -> Amount {
    let sum = total(effective, in: context)
    return sum.isKnown ? sum : sum.bounded(above: pledge.value.upper.map { $0 * (.one - effect.share) })
  }

  private static func total(_ amounts: PerMeasure<Amount>, in context: RuleContext) -> Amount {
    Measure.allCases.reduce(.zero) { sum, measure in
      sum + (measure == .relocation ? amounts[measure] : amounts[measure].times(.one / context.euroPerRelocation))
    }
  }
}
