import ExactArithmetic

/// FIN-2: the money that a State owes to the Union budget after the pool year.
///
/// Article 30(1) of Implementing Regulation (EU) 2025/2055, http://data.europa.eu/eli/reg_impl/2025/2055/art_30/oj: the amount
/// in the act, plus the alternative measures that were not agreed, less deductions from the money and the value of mandatory
/// offsets carried out under Article 63(3) and (4). Voluntary offsets replace relocations, not money. The unit value of an
/// offset and the floor at zero are not in the act.
enum MoneyDue {
  static func amount(
    _ state: MemberState, isReleased: Bool, pledge: PerMeasure<Traced>, deduction: Traced, in context: RuleContext
  ) -> Traced {
    let offsets = CarriedOut.mandatoryOffsets(by: state, in: context)
    let converted = UnrequestedAlternative.converted(
      state, pledged: pledge.alternative, agreed: AgreedValue.agreed(by: state, in: context), in: context)
    let credit = offsets.amount.times(context.euroPerRelocation)
    let due = isReleased ? .zero : total(pledge.financial.amount, converted.amount, deduction.amount, credit)
    let floored = context.reading(MoneyFloor.self) == .zero ? due.rising { max(.zero, $0) } : due
    return Traced(
      path: "\(state.code).moneyDue", label: "Money due after the pool year, on the facts recorded", amount: floored,
      unit: .euro, rule: .moneyDue,
      formula: isReleased
        ? "released: the State benefits from the pool"
        : "financial pledge + converted alternatives − deduction − offsets carried out · value of one",
      readings: [context.applied(MoneyFloor.self)],
      inputs: [pledge.financial, converted, deduction, offsets, context.relocationValue])
  }

  private static func total(_ pledge: Amount, _ converted: Amount, _ deduction: Amount, _ credit: Amount) -> Amount {
    // A deduction never exceeds the pledge it is taken from, so an unknown one cannot push the sum below the rest.
    let added = pledge + converted
    let less = deduction + credit
    return Amount(
      value: Amount.combine(added.value, less.value, -), known: added.known - less.known,
      lower: added.lower - less.lower, upper: Amount.combine(added.upper, less.lower, -))
  }
}
