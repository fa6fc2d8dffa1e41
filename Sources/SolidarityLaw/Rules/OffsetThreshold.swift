import ExactArithmetic

/// OFF-T: the number of relocations below which offsets become mandatory.
///
/// Article 63(3) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj: the higher of the fixed number
/// and three fifths of the reference number. Where the reference number lies below the fixed number the threshold exceeds what
/// the act asks for in all, which the act leaves unresolved (reading `offsetThreshold`).
enum OffsetThreshold {
  static func threshold(reference: Traced, in context: RuleContext) -> Traced {
    let share = context.parameter(.mandatoryShare)
    let minimum = context.parameter(.mandatoryMinimum)
    let ofReference = Amount.combine(reference.value, share.value, *) ?? .zero
    let isStatutory = context.reading(OffsetThresholdBasis.self) == .statutory
    return Traced(
      path: "offsets.mandatory.threshold", label: FigureLabel.mandatoryThreshold.phrase,
      value: isStatutory ? max(minimum.value ?? .zero, ofReference) : ofReference, unit: .persons,
      rule: .offsetThreshold,
      formula: (isStatutory ? FigureFormula.greaterOfThresholds : .partOfReference).phrase,
      readings: [context.applied(OffsetThresholdBasis.self)],
      inputs: isStatutory ? [minimum, reference, share] : [reference, share])
  }
}
