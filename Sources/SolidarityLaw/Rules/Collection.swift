import ExactArithmetic

/// FIN-3: the money due is worked out and paid to the Union budget after the pool year.
///
/// Article 30(2) and (3) of Implementing Regulation (EU) 2025/2055, http://data.europa.eu/eli/reg_impl/2025/2055/art_30/oj: on the
/// January confirmations, after 31 December; no day of payment is set, so that nothing is ever overdue.
enum Collection {
  /// What a State's money due is made of; nil where the State has none.
  static func position(of ledger: StateAssessment, in context: RuleContext) -> MoneyPosition? {
    guard let due = ledger.moneyDue else { return nil }
    let state = ledger.state
    let agreed = AgreedValue.agreed(by: state, in: context)
    let offsets = CarriedOut.mandatoryOffsets(by: state, in: context)
    let credit = Traced(
      path: "\(state.code).offsets.credit", label: FigureLabel.offsetsValue.phrase,
      amount: offsets.amount.times(context.euroPerRelocation), unit: .euro, rule: .moneyDue,
      formula: FigureFormula.offsetsTimesValue.phrase, inputs: [offsets, context.relocationValue])
    let paid = Traced(
      path: "\(state.code).moneyPaid", label: FigureLabel.moneyPaid.phrase,
      value: CarriedOut.sum(CarriedOut.rows(of: state, .financial, in: context), .implemented, in: context),
      unit: .euro,
      rule: .collection, formula: FigureFormula.rowsOfImplementation.phrase)
    let open = Traced(
      path: "\(state.code).moneyOpen", label: FigureLabel.moneyOpen.phrase,
      amount: Amount(
        value: Amount.combine(due.value, paid.value, -), known: due.amount.known - paid.amount.known,
        lower: due.amount.lower - paid.amount.known, upper: due.amount.upper.map { $0 - paid.amount.known }),
      unit: .euro, rule: .collection, formula: FigureFormula.dueLessPaid.phrase, inputs: [due, paid])
    let position = MoneyPosition(
      state: state, financial: ledger.effective.financial, alternative: ledger.effective.alternative, agreed: agreed,
      converted: UnrequestedAlternative.converted(
        state, obliged: ledger.effective.alternative, agreed: agreed, in: context),
      offsets: offsets, credit: credit, due: due, paid: paid, open: open, isCalled: isCalled(in: context))
    return position.isEmpty ? nil : position
  }

  /// Whether the pool year is over by the clock.
  static func isCalled(in context: RuleContext) -> Bool {
    guard let clock = context.cycle.asAt else { return false }
    return clock.year > context.cycle.year
  }
}

extension Assessment {
  /// What the money due of each State is made of; States without money are left out.
  public var moneyPositions: [MoneyPosition] {
    let context = RuleContext(cycle)
    return states.compactMap { Collection.position(of: $0, in: context) }
  }
}
