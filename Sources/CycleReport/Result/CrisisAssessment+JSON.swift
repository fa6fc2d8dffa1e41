import ExactArithmetic
import OrderedJSON
import SolidarityLaw

extension CrisisAssessment {
  /// The entry `crisis` of `offsets`.
  var json: JSONValue {
    [
      "state": .string(state.code), "needs": needs.boundedJSON, "additional": additional.boundedJSON,
      "pool": pool.boundedJSON, "priority": priority.boundedJSON, "shortfall": shortfall.boundedJSON,
      "volume": volume.boundedJSON, "unplaced": .amount(unplaced),
      "exemptions": .array(exemptions.map { .string($0) }), "released": .bool(isReleased),
      "over": .bool(isOver),
      "states": .array(positions.map(\.json)),
    ]
  }
}

extension CrisisAssessment.Position {
  var json: JSONValue {
    .object(
      [
        ("state", .string(state.code)), ("additional", .amount(additional)), ("cap", .amount(cap)),
        ("eligible", .amount(eligible)),
      ] + JSONValue.exactMembers(exact) + [("rounded", .amount(rounded)), ("excess", .amount(excess))])
  }
}

extension CreditPosition {
  var json: JSONValue {
    [
      "state": .string(state.code), "usable": .amount(usable.value), "used": .amount(used.value),
      "left": .amount(left.value), "unauthorised": .amount(unauthorised), "beyond": .amount(beyond),
      "credits": .array(
        credits.map {
          [
            "amount": .amount($0.record.amount), "from": .date($0.record.from), "until": .date($0.until),
            "act": .string($0.record.act), "usedBefore": .amount($0.usedBefore), "valid": .bool($0.isValid),
            "usable": .amount($0.usable),
          ]
        }),
    ]
  }
}

extension Traced {
  /// The value, or null with the bounds beside it.
  fileprivate var boundedJSON: JSONValue {
    ["value": .amount(value), "lower": .amount(lower), "upper": .amount(upper)]
  }
}
