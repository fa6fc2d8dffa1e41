import ExactArithmetic

/// PLEDGE-2: alternative measures that no benefitting State asked for become financial contributions at the end of the year.
///
/// Article 57(4) and recital 19 of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_57/oj. What becomes
/// of a measure requested in part is the reading `partialRequests`; whether an agreed value above the pledge lowers the money is
/// `alternativeValue`.
enum UnrequestedAlternative {
  /// The money that the conversion adds; negative where more was agreed than pledged.
  ///
  /// - Parameter obliged: the alternative measures pledged and not deducted; what is deducted is no longer owed (Article 60(3)).
  static func converted(_ state: MemberState, obliged: Traced, agreed: Traced, in context: RuleContext) -> Traced {
    let value = agreed.value ?? .zero
    let keepsRest = value.isPositive && context.reading(PartialRequests.self) == .keep
    let capsAgreed = context.reading(AlternativeValue.self) == .pledged
    let amount = obliged.amount.rising { pledge in
      let difference = pledge - value
      if difference.isNegative { return capsAgreed ? .zero : difference }
      return keepsRest ? .zero : difference
    }
    return Traced(
      path: "\(state.code).convertedAlternative", label: FigureLabel.alternativeConverted.phrase, amount: amount,
      unit: .euro, rule: .unrequestedAlternative, formula: FigureFormula.stillObligedLessAgreed.phrase,
      readings: [context.applied(PartialRequests.self), context.applied(AlternativeValue.self)],
      inputs: [obliged, agreed])
  }
}
