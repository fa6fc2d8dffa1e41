import ExactArithmetic
import PledgeTesting
import SolidarityLaw

/// The figures of a cycle that a State looks at first when it weighs a plan.
struct PlanFigures {
  /// Whether the State can offer offsets (Article 63(2)); nil where that is open.
  let offerGate: Bool?
  /// Whether offsets can be requested at all (Article 63(1)); nil where that is open or no proposal is recorded.
  let requestGate: Bool?
  /// The most mandatory offsets that could fall to the State.
  let cap: Traced?
  /// What the distribution gives it; nil where none can be given or the volume is open.
  let assigned: Rational?
  /// Whether offsets are mandatory, by Article 63(3) or (4); nil where that is open.
  let isMandatory: Bool?
  /// The tests of Article 63(3), then (4).
  let mandatory: OffsetAssessment.Mandatory
  let afterReleases: OffsetAssessment.Mandatory
  /// Half the fair share; nil for a State not bound.
  let offerThreshold: Traced?
  let gap: Traced?
  let moneyDue: Traced?

  init(_ outcome: PoolOutcome, of state: MemberState) {
    let offsets = outcome.assessment.offsets
    let position = offsets.states.first { $0.state == state }
    let ledger = outcome.assessment.states.first { $0.state == state }
    offerGate = position?.offerGate
    offerThreshold = position?.offerThreshold
    requestGate = offsets.requestGate?.isMet
    cap = position?.cap
    gap = ledger?.gap
    moneyDue = ledger?.moneyDue
    mandatory = offsets.mandatory
    afterReleases = offsets.mandatoryAfterReleases
    let tests = [mandatory.isTriggered, afterReleases.isTriggered]
    isMandatory = tests.contains(true) ? true : tests.contains(nil) ? nil : false
    assigned = outcome.offsetDistribution.flatMap { distribution in
      distribution.volume == nil ? nil : distribution.assigned.first { $0.state == state }?.rounded ?? .zero
    }
  }
}
