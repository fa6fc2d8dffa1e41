public import ExactArithmetic

/// The volume of mandatory offsets and the caps under every answer to the questions that Article 63 leaves open, side by side.
///
/// Article 63(3), (4) and (7) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj. The other readings
/// stay as they are in force.
public struct OffsetsByReading: Sendable {
  /// One combination of answers.
  public struct Way: Sendable {
    /// Which limb of the threshold counts.
    public let threshold: OffsetThresholdBasis
    /// What "up to" means.
    public let extent: OffsetVolume
    /// Whether deductions without an act count in Article 63(4).
    public let deductionWithoutAct: DeductionWithoutAct
    /// Whether these are the answers in force.
    public let isInForce: Bool
    /// The number below which offsets become mandatory.
    public let number: Traced
    /// The volume of Article 63(3) once a reconvened High-Level Forum has met.
    public let ofPledges: Traced
    /// The volume of Article 63(4) once it has met, or where it need not.
    public let ofObliged: Traced
    /// The volume on the facts recorded, with the reading `forumForDeductedPledges` in force.
    public let now: Traced
  }

  /// The cap of one State under each answer.
  public struct Caps: Sendable {
    /// The State concerned.
    public let state: MemberState
    /// The most that can be asked, by answer.
    public let residual: Traced
    public let fairShare: Traced
    public let strict: Traced
    /// Cases recorded as eligible towards benefitting States; nil where they are not recorded for each of them.
    public let eligible: Rational?
  }

  /// Every combination, in the order of the readings' cases.
  public let ways: [Way]
  /// Every bound State, in protocol order.
  public let caps: [Caps]
  /// Whether the cycle records eligible cases.
  public let hasCaseload: Bool

  /// The comparison for a cycle.
  ///
  /// - Parameter policy: fills amounts that are not known, as in the assessment beside which this stands.
  public init(_ cycle: Cycle, assume policy: AssumptionPolicy? = nil) {
    func assessed(_ change: (inout Cycle) -> Void) -> Assessment {
      var changed = cycle
      change(&changed)
      return Assessor(assume: policy, isComplete: false).assess(changed)
    }
    let counting: DeductionWithoutAct =
      cycle.readings.explicit(DeductionWithoutAct.self) == .counts ? .counts : .ignored
    ways = OffsetThresholdBasis.allCases.flatMap { threshold in
      OffsetVolume.allCases.flatMap { extent in
        DeductionWithoutAct.allCases.map { deduction in
          func choose(_ cycle: inout Cycle) {
            cycle.readings.choose(threshold)
            cycle.readings.choose(extent)
            // Left alone, the ledger keeps its own default, which is not that of Article 63(4).
            if deduction != counting { cycle.readings.choose(deduction) }
          }
          let now = assessed(choose).offsets
          let met = assessed {
            choose(&$0)
            $0.forumReconvened = true
          }.offsets
          return Way(
            threshold: threshold, extent: extent, deductionWithoutAct: deduction,
            isInForce: threshold == cycle.readings[OffsetThresholdBasis.self]
              && extent == cycle.readings[OffsetVolume.self] && deduction == counting,
            number: now.mandatory.threshold, ofPledges: met.mandatory.volume,
            ofObliged: met.mandatoryAfterReleases.volume, now: now.mandatoryAfterReleases.volume)
        }
      }
    }
    let byBasis = OffsetCapBasis.allCases.map { basis in assessed { $0.readings.choose(basis) } }
    func cap(_ state: MemberState, _ basis: OffsetCapBasis) -> Traced? {
      zip(OffsetCapBasis.allCases, byBasis).first { $0.0 == basis }?.1.offsets.states.first { $0.state == state }?.cap
    }
    let benefitting = Set(byBasis.first?.states.filter(\.isBenefitting).map(\.state) ?? [])
    // Nothing is owed towards a State with systemic shortcomings (Article 60(3)).
    let released = Set(
      byBasis.first?.states.filter(ShortcomingRelease.isReleased).map(\.state) ?? [])
    hasCaseload = !cycle.caseload.isEmpty
    caps = (byBasis.first?.offsets.states ?? []).compactMap { position in
      let state = position.state
      guard let residual = cap(state, .residual), let fairShare = cap(state, .fairShare),
        let strict = cap(state, .strict)
      else { return nil }
      let own = cycle.caseload.filter { $0.contributing == state }
      // A State that benefits itself takes over nothing, so that no pair of its own is missing.
      let cases =
        benefitting.contains(state)
        ? .zero
        : benefitting.subtracting(released).sorted().reduce(Amount.zero) { sum, other in
          sum + Caseload.cases(own.filter { $0.benefitting == other })
        }
      return Caps(
        state: state, residual: residual, fairShare: fairShare, strict: strict,
        eligible: cycle.caseload.isEmpty ? nil : cases.value)
    }
  }
}
