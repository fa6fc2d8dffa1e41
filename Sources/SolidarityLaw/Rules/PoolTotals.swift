import ExactArithmetic

/// POOL-1: the totals of the pool, and the way from what was pledged to what is available.
///
/// Article 57(1) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_57/oj. The reference number is not
/// the sum of the pledges: each is shown by itself.
struct PoolTotals {
  let ledgers: [StateLedger]

  /// The totals.
  ///
  /// - Parameter withWaterfall: whether the steps between them are told too; sweeps do without.
  func assessment(
    fairShare: FairShare, withWaterfall: Bool = true, in context: RuleContext
  ) -> PoolAssessment {
    var pool = PoolAssessment(
      nominal: totals("nominal", .nominalTotal, \.pledge), effective: totals("effective", .effectiveTotal, \.effective),
      available: totals("available", .availableTotal, \.available),
      nominalKnown: PerMeasure { measure in known { $0.nominal[measure] } },
      effectiveKnown: PerMeasure { measure in known { $0.effective[measure] } },
      availableKnown: PerMeasure { measure in known { $0.available[measure] } },
      waterfall: withWaterfall ? Measure.allCases.flatMap(waterfall) : [], unknown: unknown,
      referenceRelocation: fairShare.referenceRelocation, referenceFinancial: fairShare.referenceFinancial)
    pool.searchAndRescueRelocation = SearchAndRescueEarmark.earmark(
      .relocation, of: fairShare.referenceRelocation, in: context)
    pool.searchAndRescueFinancial = SearchAndRescueEarmark.earmark(
      .financial, of: fairShare.referenceFinancial, in: context)
    return pool
  }

  private var unknown: [MemberState] {
    ledgers.filter { ledger in
      Measure.allCases.contains { !ledger.nominal[$0].isKnown || !ledger.deducted[$0].isKnown }
        || ledger.assessment.deductionValue.value == nil
    }.map(\.assessment.state)
  }

  private func totals(
    _ name: String, _ label: FigureLabel, _ part: (StateAssessment) -> PerMeasure<Traced>
  ) -> PerMeasure<Traced> {
    PerMeasure { measure in
      let figures = ledgers.map { part($0.assessment)[measure] }
      return Traced(
        path: "pool.\(name).\(measure.rawValue)", label: label.with(["measure": .message(measure)]),
        amount: figures.reduce(.zero) { $0 + $1.amount }, unit: measure.unit, rule: .poolTotals,
        formula: FigureFormula.sumOverStates.phrase, inputs: figures.filter { $0.value != .zero })
    }
  }

  private func known(_ part: (StateLedger) -> Amount) -> Rational {
    ledgers.reduce(.zero) { $0 + part($1).known }
  }

  private func waterfall(_ measure: Measure) -> [WaterfallStep] {
    WaterfallStep.Kind.allCases.map { kind in
      let amounts = ledgers.map { (state: $0.assessment.state, amount: $0.amount(of: kind, measure)) }
      return WaterfallStep(
        kind: kind, measure: measure, amount: amounts.reduce(.zero) { $0 + $1.amount.known },
        parts: amounts.filter { $0.amount.value != .zero }.map {
          WaterfallStep.Part(state: $0.state, amount: $0.amount.value)
        })
    }
  }
}

extension StateLedger {
  /// What the State adds to a step of the waterfall.
  fileprivate func amount(of kind: WaterfallStep.Kind, _ measure: Measure) -> Amount {
    switch kind {
    case .nominal: nominal[measure]
    case .release: release[measure]
    case .deduction: deducted[measure]
    case .effective: effective[measure]
    case .throughOffsets: measure == .relocation ? throughOffsets : .zero
    case .available: available[measure]
    }
  }
}
