import ExactArithmetic

/// OFF-6: the most that mandatory offsets can ask of one State.
///
/// Article 63(7) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj, with Article 30(1)(b) of
/// Implementing Regulation (EU) 2025/2055, which lets offsets lower the money due and so presupposes that money does not shield
/// from them. A benefitting State owes none. The exact cap is not written: reading `offsetCap`.
enum OffsetCap {
  static func cap(_ ledger: StateAssessment, in context: RuleContext) -> Traced {
    let basis = context.reading(OffsetCapBasis.self)
    let (amount, formula, inputs) = parts(ledger, basis)
    return Traced(
      path: "\(ledger.state.code).offsets.cap", label: FigureLabel.offsetCap.phrase, amount: amount,
      unit: .relocationEquivalents, rule: .offsetCap, formula: formula.phrase,
      readings: [context.applied(OffsetCapBasis.self)], inputs: inputs)
  }

  private static func parts(_ ledger: StateAssessment, _ basis: OffsetCapBasis) -> (Amount, FigureFormula, [Traced]) {
    if ledger.isBenefitting { return (.zero, .capOfBenefitting, []) }
    guard let fairShare = ledger.fairShareInUse, let adjusted = ledger.adjustedShare else {
      return (.zero, .capOfUnbound, [])
    }
    switch basis {
    case .fairShare:
      return (fairShare.amount, .capFairShare, [fairShare])
    case .residual:
      return (
        adjusted.amount.lessAtLeastZero(ledger.effective.relocation.amount),
        .capResidual, [adjusted, ledger.effective.relocation]
      )
    case .strict:
      return (
        adjusted.amount.lessAtLeastZero(ledger.value.amount),
        .capStrict, [adjusted, ledger.value]
      )
    }
  }
}
