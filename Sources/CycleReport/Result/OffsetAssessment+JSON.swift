import ExactArithmetic
import OrderedJSON
import SolidarityLaw

extension CycleResult {
  /// The entry `offsets`.
  var offsetsJSON: JSONValue {
    let offsets = assessment.offsets
    return [
      "requestGate": offsets.requestGate?.json ?? .null,
      "mandatory": offsets.mandatoryAfterReleases.json,
      "article63_3": offsets.mandatory.json,
      "article63_4": offsets.mandatoryAfterReleases.json,
      "states": .array(
        offsets.states.map {
          [
            "state": .string($0.state.code), "offerGate": .truth($0.offerGate), "cap": .amount($0.cap.value),
            "assigned": 0,
          ]
        }),
      "flows": [],
    ]
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
