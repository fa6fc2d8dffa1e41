import ExactArithmetic

/// FIN-2: the money that a State owes to the Union budget after the pool year.
///
/// Article 30(1) of Implementing Regulation (EU) 2025/2055, http://data.europa.eu/eli/reg_impl/2025/2055/art_30/oj: the amount
/// in the act, plus the alternative measures that were not agreed, less deductions from the money and the value of mandatory
/// offsets carried out under Article 63(3) and (4). Voluntary offsets replace relocations, not money. The unit value of an
/// offset and the floor at zero are not in the act.
enum MoneyDue {
  /// The money due.
  ///
  /// - Parameter obliged: the pledges after release and deductions, a measure.
  static func amount(
    _ state: MemberState, isReleased: Bool, obliged: PerMeasure<Traced>, in context: RuleContext
  ) -> Traced {
    let offsets = CarriedOut.mandatoryOffsets(by: state, in: context)
    let converted = UnrequestedAlternative.converted(
      state, obliged: obliged.alternative, agreed: AgreedValue.agreed(by: state, in: context), in: context)
    let credit = offsets.amount.times(context.euroPerRelocation)
    let due = isReleased ? .zero : total(obliged.financial.amount + converted.amount, credit: credit)
    let floored = context.reading(MoneyFloor.self) == .zero ? due.rising { max(.zero, $0) } : due
    return Traced(
      path: "\(state.code).moneyDue", label: FigureLabel.moneyDue.phrase, amount: floored,
      unit: .euro, rule: .moneyDue,
      formula: (isReleased ? FigureFormula.released : .moneyDue).phrase,
      readings: [context.applied(MoneyFloor.self)],
      inputs: [obliged.financial, converted, offsets, context.relocationValue])
  }

  private static func total(_ added: Amount, credit: Amount) -> Amount {
    Amount(
      value: Amount.combine(added.value, credit.value, -), known: added.known - credit.known,
      lower: added.lower - (credit.upper ?? credit.known), upper: added.upper.map { $0 - credit.lower })
  }
}
