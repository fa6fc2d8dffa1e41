import ExactArithmetic

/// OFF-1: benefitting States may ask for offsets once half of the proposal's relocations are pledged.
///
/// Article 63(1) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj. The measure is the Commission
/// proposal, not the reference number of the act; to reach it exactly is enough; accepting a request stays voluntary (Article 69).
enum RequestGate {
  /// The gate; nil where the cycle records no proposal.
  static func gate(pledged: Traced, in context: RuleContext) -> OffsetAssessment.Gate? {
    guard let proposal = context.cycle.proposal else { return nil }
    let relocations = Traced(
      path: "proposal.relocation", label: FigureLabel.proposalRelocations.phrase,
      value: Rational(proposal.relocations), unit: .persons, citation: Citation("12(2)"),
      provenance: context.cycle.provenance["proposal.relocations"])
    let share = context.parameter(.requestGateShare)
    let threshold = Amount.combine(relocations.value, share.value, *) ?? .zero
    return OffsetAssessment.Gate(
      threshold: Traced(
        path: "offsets.requestGate.threshold", label: FigureLabel.requestThreshold.phrase, value: threshold,
        unit: .persons, rule: .requestGate, formula: FigureFormula.requestThreshold.phrase,
        inputs: [relocations, share]),
      pledged: pledged, isMet: pledged.amount.reaches(threshold))
  }
}
