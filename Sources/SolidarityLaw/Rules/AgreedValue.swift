import ExactArithmetic

/// PLEDGE-3: the concrete value of an alternative measure is the one that both States agreed before it began.
///
/// Article 65(1) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_65/oj. Whether it also replaces a
/// lower estimate in the pledge is the reading `alternativeValue`.
enum AgreedValue {
  /// The value of alternative measures agreed with benefitting States up to the clock, in the pool year, at whose end the rest is converted.
  static func agreed(by state: MemberState, in context: RuleContext) -> Traced {
    let amount = CarriedOut.furthest(
      context.rows.implementation(by: state).filter {
        $0.measure == .alternative && CarriedOut.isByYearEnd($0.month, in: context)
      }, from: .agreed, in: context)
    return Traced(
      path: "\(state.code).agreedAlternative", label: FigureLabel.alternativeAgreed.phrase, value: amount, unit: .euro,
      rule: .agreedValue, formula: FigureFormula.furthestStage.phrase)
  }
}
