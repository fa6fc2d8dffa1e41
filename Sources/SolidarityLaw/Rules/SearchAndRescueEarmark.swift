import ExactArithmetic

/// PROP-4: the indicative part of the pool for States with recurring disembarkations after search and rescue.
///
/// Articles 12(5) and 57(2) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_57/oj. Whether it binds the
/// distribution is the reading `searchAndRescueShare`, which the distribution applies.
enum SearchAndRescueEarmark {
  /// The part of a reference number; nil where the cycle records no percentage.
  static func earmark(_ measure: Measure, of reference: Traced, in context: RuleContext) -> Traced? {
    guard let share = context.cycle.searchAndRescueShare else { return nil }
    let fact = Traced(
      path: "searchAndRescueShare", label: FigureLabel.searchAndRescueShare.phrase, value: share,
      unit: .fraction, citation: Citation("57(2)"), provenance: context.cycle.provenance["searchAndRescueShare"])
    return Traced(
      path: "pool.searchAndRescue.\(measure.rawValue)",
      label: FigureLabel.searchAndRescuePart.with(["measure": .message(measure)]),
      value: Amount.combine(reference.value, share, *), unit: measure.unit, rule: .searchAndRescueEarmark,
      formula: FigureFormula.searchAndRescuePart.phrase, inputs: [fact, reference])
  }
}
