import ExactArithmetic

/// PLEDGE-1: what a pledge is worth, and whether it reaches the share asked.
///
/// Article 57(4) with 56(2) and 12(3) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_57/oj. The three
/// measures are of equal value; the ratio of the two minima makes EUR 20 000 the equal of one relocation.
enum PledgeValue {
  /// The value of a pledge still obliged, in relocation equivalents.
  static func value(
    of effective: PerMeasure<Traced>, amount: Amount, state: MemberState, in context: RuleContext
  ) -> Traced {
    Traced(
      path: "\(state.code).value", label: FigureLabel.value.phrase, amount: amount,
      unit: .relocationEquivalents, rule: .pledgeValue,
      formula: FigureFormula.valueOfPledge.phrase,
      inputs: [effective.relocation, effective.financial, effective.alternative, context.relocationValue])
  }

  /// The share asked after deductions and, where there is one, a crisis credit used.
  static func adjustedShare(
    fairShare: Traced, deduction: Traced, amount: Amount, credit: Traced?, state: MemberState
  ) -> Traced {
    Traced(
      path: "\(state.code).adjustedShare", label: FigureLabel.adjustedShare.phrase, amount: amount,
      unit: .relocationEquivalents, rule: .deductionEffect,
      formula: (credit == nil ? FigureFormula.adjustedShare : .adjustedShareWithCredit).phrase,
      inputs: [fairShare, deduction] + [credit].compactMap { $0 })
  }

  /// What the pledge lacks to the adjusted share; negative where it is above.
  static func gap(adjustedShare: Traced, value: Traced, state: MemberState) -> Traced {
    let difference = Amount.combine(adjustedShare.value, value.value, -)
    return Traced(
      path: "\(state.code).gap", label: FigureLabel.gap.phrase, value: difference,
      lower: Amount.combine(adjustedShare.lower, value.upper, -),
      upper: Amount.combine(adjustedShare.upper, value.lower, -), unit: .relocationEquivalents, rule: .pledgeValue,
      formula: FigureFormula.gap.phrase, inputs: [adjustedShare, value])
  }
}
