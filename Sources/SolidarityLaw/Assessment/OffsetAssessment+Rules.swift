import ExactArithmetic

extension OffsetAssessment.StatePosition {
  /// One State's position as far as its own ledger settles it; nil for a State that Part IV does not bind.
  ///
  /// Whether it can offer offsets also depends on what all pledge together: see ``opened(by:_:)``.
  init?(_ ledger: StateAssessment, in context: RuleContext) {
    guard ledger.isBound else { return nil }
    self.init(
      state: ledger.state, offerGate: nil, offerThreshold: OfferGate.threshold(ledger, in: context),
      cap: OffsetCap.cap(ledger, in: context), yearEnd: YearEndOffsets.debt(ledger, in: context))
  }

  /// The position beside a request gate.
  func opened(by requestGate: Bool?, _ ledger: StateAssessment) -> Self {
    var position = self
    position.offerGate = OfferGate.isOpen(
      requestGate: requestGate, pledged: ledger.pledge.relocation, threshold: offerThreshold)
    return position
  }
}

extension OffsetAssessment {
  /// Gates, thresholds and volumes from all ledgers, with each State's position as its own ledger settles it.
  init(states: [StateAssessment], positions: [StatePosition?], pool: PoolAssessment, in context: RuleContext) {
    let requestGate = RequestGate.gate(pledged: pool.nominal.relocation, in: context)
    let threshold = OffsetThreshold.threshold(reference: pool.referenceRelocation, in: context)
    self.init(
      requestGate: requestGate,
      mandatory: MandatoryOffsets.test(threshold: threshold, pledged: pool.nominal.relocation, in: context),
      mandatoryAfterReleases: MandatoryOffsetsAfterReleases.test(threshold: threshold, ledgers: states, in: context),
      states: zip(positions, states).compactMap { $0?.opened(by: requestGate?.isMet, $1) })
  }
}
