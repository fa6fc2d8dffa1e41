/// PROP-3: where data and consultations show no need, the proposal may stay below the minima.
///
/// Article 12(4) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_12/oj. No lower number is given;
/// whether the ratio still binds is the reading `noNeedRatio`.
enum NoNeedProposal {
  /// Whether a proposal must keep the ratio: always, unless it lies below the minima and the reading frees it.
  static func mustKeepRatio(_ proposal: ReferenceNumbers, in context: RuleContext) -> Bool {
    ProposalMinimum.isReached(proposal, in: context) || context.reading(NoNeedRatio.self) == .kept
  }
}
