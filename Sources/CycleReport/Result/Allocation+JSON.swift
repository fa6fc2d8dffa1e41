import ExactArithmetic
import OrderedJSON
import PoolAllocation
import SolidarityLaw

extension Allocation {
  /// The entry `allocation`: the result, and the model's proposal beside it where something else was agreed.
  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("rule", .string(rule.rawValue)), ("mode", .string(mode.rawValue)),
      ("needsBasis", .string(needsBasis.description)), ("basis", .string(basis.rawValue)),
    ]
    members += result.json
    members += [
      ("proof", .string(proof.rawValue)),
      ("agreedMeasures", .array(agreedMeasures.map { .string($0.rawValue) })),
      ("proposal", basis == .agreed ? .object(proposal.json) : .null),
      ("searchAndRescue", .array(searchAndRescue.map(\.json))),
      ("exclusions", .array(exclusions.map(\.json))), ("wishes", .array(wishes.map(\.json))),
    ]
    return .object(members)
  }
}

extension Distribution {
  /// Coverage, utilisation and flows.
  var json: [(key: String, value: JSONValue)] {
    [
      ("coverage", .array(coverage.map(\.json))), ("utilisation", .array(utilisation.map(\.json))),
      ("flows", .array(flows.map(\.json))),
    ]
  }
}

extension Coverage {
  var json: JSONValue {
    [
      "state": .string(state.code), "measure": .string(measure.rawValue), "need": .exact(need),
      "received": .exact(received, rounded: rounded), "ratio": .exact(ratio),
    ]
  }
}

extension Utilisation {
  var json: JSONValue {
    [
      "state": .string(state.code), "measure": .string(measure.rawValue), "used": .exact(used, rounded: rounded),
      "ratio": .exact(ratio), "pledge": .amount(pledge), "undrawn": .exact(undrawn),
    ]
  }
}

extension Flow {
  var json: JSONValue {
    .object(
      [("from", .string(from.code)), ("to", .string(to.code)), ("measure", .string(measure.rawValue))]
        + JSONValue.exactMembers(exact) + [("rounded", .amount(rounded))])
  }
}

extension SearchAndRescueOutcome {
  var json: JSONValue {
    [
      "measure": .string(measure.rawValue), "share": .exact(share), "target": .exact(target),
      "received": .exact(received), "met": .bool(isMet), "states": .states(states),
    ]
  }
}

extension Exclusion {
  var json: JSONValue {
    [
      "state": .string(state.code), "measure": .string(measure.rawValue), "reason": .string(reason.rawValue),
    ]
  }
}
