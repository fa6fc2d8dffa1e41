import ExactArithmetic

/// OFF-2: a contributing State may offer offsets where OFF-1 is met or it pledged half its fair share as relocations.
///
/// Article 63(2) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj. The benefitting State must
/// agree; the gate says only that an offer is open.
enum OfferGate {
  /// The part of its fair share that the State must have pledged as relocations; nil for a State that is not bound or benefits,
  /// which has nothing to offer.
  static func threshold(_ ledger: StateAssessment, in context: RuleContext) -> Traced? {
    guard let fairShare = ledger.fairShareInUse, !ledger.isBenefitting else { return nil }
    let share = context.offerGateShare
    return Traced(
      path: "\(ledger.state.code).offsets.offerThreshold", label: FigureLabel.offerThreshold.phrase,
      value: Amount.combine(fairShare.value, share.value, *), unit: .persons, rule: .offerGate,
      formula: FigureFormula.offerThreshold.phrase, inputs: [fairShare, share])
  }

  /// Whether the gate is open; nil where something unknown leaves it open to doubt.
  static func isOpen(requestGate: Bool?, pledged: Traced, threshold: Traced?) -> Bool? {
    // Only a contributing State can offer.
    guard let threshold else { return false }
    if requestGate == true { return true }
    let ownGate = threshold.value.flatMap { pledged.amount.reaches($0) }
    if ownGate == true { return true }
    return requestGate == false && ownGate == false ? false : nil
  }
}
