import ExactArithmetic
import OrderedJSON
import PoolAllocation
import SolidarityLaw

extension CycleResult {
  /// The entry `offsets`.
  var offsetsJSON: JSONValue {
    let offsets = assessment.offsets
    let members: [(key: String, value: JSONValue)] = [
      ("requestGate", offsets.requestGate?.json ?? .null),
      ("mandatory", offsets.mandatoryAfterReleases.json), ("article63_3", offsets.mandatory.json),
      ("article63_4", offsets.mandatoryAfterReleases.json),
      (
        "states",
        .array(
          offsets.states.map {
            [
              "state": .string($0.state.code), "offerGate": .truth($0.offerGate), "cap": .amount($0.cap.value),
              "assigned": .amount(assignedOffsets(to: $0.state)), "yearEnd": .amount($0.yearEnd?.value),
            ]
          })
      ),
      ("flows", .array((offsetDistribution?.flows ?? []).map(\.json))),
      ("placed", .amount(isOffsetVolumeOpen ? nil : offsetDistribution?.placed)),
      ("unplaced", .amount(offsetDistribution?.unplaced)),
      ("bindingLimits", .array((offsetDistribution?.bindingLimits ?? []).map(\.json))),
      ("proof", .text(offsetDistribution?.proof.rawValue)),
      ("credit", .array(offsetCredits.map(\.json))),
      ("yearEnd", .array(assessment.yearEndPositions.map(\.json))),
      ("crisis", assessment.crisisAssessment?.json ?? .null),
      ("credits", .array(assessment.creditPositions.map(\.json))),
    ]
    return .object(members + offsetsByReading.json)
  }

  /// Whether unknown pledges leave the volume of mandatory offsets open.
  var isOffsetVolumeOpen: Bool { assessment.offsets.mandatoryAfterReleases.volume.value == nil }

  /// The mandatory offsets that the proposal assigns to a State: none where nothing is distributed, nil where the volume is
  /// open.
  func assignedOffsets(to state: MemberState) -> Rational? {
    if isOffsetVolumeOpen { return nil }
    return offsetDistribution?.assigned.first { $0.state == state }?.rounded ?? .zero
  }
}

extension OffsetAssessment.Gate {
  var json: JSONValue {
    .object(
      [("threshold", .exact(threshold.value))] + pledged.pledgedJSON + [("open", .truth(isMet))])
  }
}

extension OffsetAssessment.Mandatory {
  var json: JSONValue {
    .object(
      [("threshold", .exact(threshold.value))] + pledged.pledgedJSON + [
        ("volume", .amount(volume.value)), ("triggered", .truth(isTriggered)), ("below", .truth(isBelow)),
        ("forumCondition", .bool(forumCondition)), ("shortfall", .amount(shortfall.value)),
      ])
  }
}

extension Traced {
  /// `pledged`, with its bounds where it is not known.
  fileprivate var pledgedJSON: [(key: String, value: JSONValue)] {
    value == nil
      ? [("pledged", .null), ("lower", .amount(lower)), ("upper", .amount(upper))]
      : [("pledged", .amount(value))]
  }
}

extension OffsetDistribution.OffsetFlow {
  var json: JSONValue {
    .object(
      [("from", .string(from.code)), ("to", .string(to.code))] + JSONValue.exactMembers(exact) + [
        ("rounded", .amount(rounded))
      ])
  }
}

extension OffsetDistribution.BindingLimit {
  var json: JSONValue {
    [
      "kind": .string(kind.rawValue), "contributing": .string(contributing.code),
      "benefitting": .text(benefitting?.code), "limit": .amount(limit),
    ]
  }
}
