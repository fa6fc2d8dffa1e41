import ExactArithmetic
import OrderedJSON
import SolidarityLaw

extension CycleResult {
  /// The entry `draws`: the draws, where they leave each State, the money due, and the January confirmations.
  var drawsJSON: JSONValue {
    let ledger = assessment.drawLedger
    return [
      "list": .array(ledger.draws.map(\.json)),
      "positions": .array(ledger.positions.map { $0.json.veiling(veiledPosition) }),
      "unknown": .states(ledger.unknown),
      "money": .array(assessment.moneyPositions.map { $0.json.veiling(veiledMoney) }),
      "confirmations": .array(assessment.confirmations.map { $0.json.veiling(veiledConfirmation) }),
    ]
  }
}

extension PoolDraw {
  var json: JSONValue {
    [
      "number": .integer(number), "date": .date(record.date), "state": .string(record.benefitting.code),
      "measure": .string(record.measure.rawValue), "amount": .amount(record.amount), "served": .exact(served),
      "unserved": .amount(unserved), "waiting": .amount(waiting), "parts": .array(parts.map(\.json)),
    ]
  }
}

extension PoolDraw.Part {
  var json: JSONValue {
    .object(
      [("state", .string(state.code))] + JSONValue.exactMembers(exact) + [
        ("rounded", .amount(rounded)), ("proRata", .exact(proportional)), ("deviation", .exact(deviation)),
      ])
  }
}

extension DrawPosition {
  var json: JSONValue {
    [
      "state": .string(state.code), "measure": .string(measure.rawValue), "pledge": .amount(pledge.value),
      "drawn": .exact(drawn.value, rounded: drawn.rounded), "proRata": .exact(proRata.value),
      "deviation": .exact(deviation.value), "left": .amount(left.value), "begun": .amount(begun.value),
      "implemented": .amount(implemented.value), "outstanding": .amount(outstanding.value),
      "overdue": .amount(overdue?.value),
    ]
  }
}

extension MoneyPosition {
  var json: JSONValue {
    [
      "state": .string(state.code), "financial": .amount(financial.value), "alternative": .amount(alternative.value),
      "agreed": .amount(agreed.value), "converted": .amount(converted.value), "offsets": .amount(offsets.value),
      "credit": .amount(credit.value), "due": .amount(due.value), "paid": .amount(paid.value),
      "unpaid": .amount(open.value), "called": .bool(isCalled),
    ]
  }
}

extension JanuaryConfirmation {
  var json: JSONValue {
    .object(
      [("state", .string(state.code))] + JSONValue.measures { .amount(implemented[$0]) } + [
        ("offsets", .amount(offsets)), ("due", .date(due)), ("confirmed", .date(confirmed)),
        ("status", .string(standing.rawValue)),
      ])
  }
}
