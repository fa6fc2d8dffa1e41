import ExactArithmetic

/// OFF-4: the same test on the pledges still to be implemented, after deductions granted and the release of benefitting States.
///
/// Article 63(4) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj. Whether it too needs a
/// reconvened High-Level Forum is the reading `forumForDeductedPledges`.
enum MandatoryOffsetsAfterReleases {
  static func test(threshold: Traced, ledgers: [StateAssessment], in context: RuleContext) -> OffsetAssessment.Mandatory
  {
    let figures = ledgers.map(\.effectiveForArticle63)
    let pledged = Traced(
      path: "offsets.mandatory.pledged", label: FigureLabel.relocationsToImplement.phrase,
      amount: figures.reduce(.zero) { $0 + $1.amount }, unit: .persons, rule: .mandatoryOffsetsAfterReleases,
      formula: FigureFormula.sumOverStates.phrase, inputs: figures.filter { $0.value != .zero })
    let needsForum = context.reading(ForumForDeductedPledges.self) == .required
    return MandatoryOffsets.mandatory(
      threshold: threshold, pledged: pledged, forumCondition: !needsForum || ReconvenedForum.hasMet(in: context),
      path: "offsets.mandatory", rule: .mandatoryOffsetsAfterReleases,
      readings: [context.applied(ForumForDeductedPledges.self)], in: context)
  }
}
