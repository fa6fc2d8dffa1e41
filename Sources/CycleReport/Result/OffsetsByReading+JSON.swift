import ExactArithmetic
import OrderedJSON
import SolidarityLaw

extension OffsetsByReading {
  /// The entries `volumes` and `caps` of `offsets`.
  var json: [(key: String, value: JSONValue)] {
    [("volumes", .array(ways.map(\.json))), ("caps", .array(caps.map(\.json)))]
  }
}

extension OffsetsByReading.Way {
  var json: JSONValue {
    [
      "offsetThreshold": .string(threshold.rawValue), "offsetVolume": .string(extent.rawValue),
      "deductionWithoutAct": .string(deductionWithoutAct.rawValue), "inForce": .bool(isInForce),
      "threshold": .exact(number.value), "article63_3": ofPledges.volumeJSON, "article63_4": ofObliged.volumeJSON,
      "now": now.volumeJSON,
    ]
  }
}

extension OffsetsByReading.Caps {
  var json: JSONValue {
    [
      "state": .string(state.code), "residual": .amount(residual.value), "fairShare": .amount(fairShare.value),
      "strict": .amount(strict.value), "eligible": .amount(eligible),
    ]
  }
}

extension Traced {
  /// A volume with its bounds where it is not known.
  fileprivate var volumeJSON: JSONValue {
    value == nil
      ? ["value": .null, "lower": .amount(lower), "upper": .amount(upper)]
      : ["value": .amount(value), "lower": .amount(value), "upper": .amount(value)]
  }
}

extension OffsetCredit {
  var json: JSONValue {
    [
      "state": .string(state.code), "offsets": .amount(offsets), "credit": .amount(credit), "due": .amount(due.value),
      "dueAfter": .amount(dueAfter), "unused": .amount(unused),
    ]
  }
}

extension YearEndPosition {
  var json: JSONValue {
    [
      "state": .string(state.code), "owed": .amount(owed.value), "takenOver": .amount(takenOver),
      "open": .amount(open),
      "claims": .array(
        claims.map {
          [
            "state": .string($0.request.benefitting.code), "month": .string($0.request.month),
            "requested": .amount($0.request.amount), "granted": .amount($0.granted),
          ]
        }),
    ]
  }
}
