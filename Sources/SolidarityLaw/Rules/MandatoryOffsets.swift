import ExactArithmetic

/// OFF-3: offsets become mandatory where a reconvened High-Level Forum has met and pledges lie below the threshold.
///
/// Article 63(3) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj. A pledge that equals the
/// threshold triggers nothing. How many offsets "up to" means is the reading `offsetVolume`.
enum MandatoryOffsets {
  static func test(threshold: Traced, pledged: Traced, in context: RuleContext) -> OffsetAssessment.Mandatory {
    mandatory(
      threshold: threshold, pledged: pledged, forumCondition: ReconvenedForum.hasMet(in: context),
      path: "offsets.article63_3", rule: .mandatoryOffsets, readings: [], in: context)
  }

  /// The test that Article 63(3) and (4) share.
  static func mandatory(
    threshold: Traced, pledged: Traced, forumCondition: Bool, path: String, rule: Rule, readings: [AppliedReading],
    in context: RuleContext
  ) -> OffsetAssessment.Mandatory {
    let limit = threshold.value ?? .zero
    let isBelow = pledged.amount.reaches(limit).map { !$0 }
    let lack = Amount(limit).lessAtLeastZero(pledged.amount)
    let shortfall = Traced(
      path: "\(path).shortfall", label: FigureLabel.relocationsLacking.phrase, amount: lack, unit: .persons,
      rule: rule, formula: FigureFormula.shortfall.phrase, inputs: [threshold, pledged])
    let isTriggered = forumCondition ? isBelow : false
    return OffsetAssessment.Mandatory(
      threshold: threshold, pledged: pledged, isBelow: isBelow, forumCondition: forumCondition, shortfall: shortfall,
      isTriggered: isTriggered,
      volume: Traced(
        path: "\(path).volume", label: FigureLabel.offsetsMandatory.phrase,
        amount: volume(lack, limit: limit, isTriggered: isTriggered, in: context), unit: .persons, rule: rule,
        formula: (forumCondition ? FigureFormula.shortfallBelowThreshold : .noForum).phrase,
        readings: readings + [context.applied(OffsetVolume.self)], inputs: [shortfall]))
  }

  private static func volume(
    _ shortfall: Amount, limit: Rational, isTriggered: Bool?, in context: RuleContext
  ) -> Amount {
    if isTriggered == false { return .zero }
    guard context.reading(OffsetVolume.self) == .threshold else { return shortfall }
    if isTriggered == true { return Amount(limit) }
    return Amount(value: nil, known: shortfall.known.isPositive ? limit : .zero, lower: .zero, upper: limit)
  }
}
