import ExactArithmetic
import OrderedJSON
import PoolAllocation
import SolidarityLaw

extension Infeasibility {
  /// The entry `conflicts`: one a measure.
  var json: JSONValue {
    .array(
      parts.map { part in
        [
          "measure": .string(part.measure.rawValue),
          "conflicts": .array(part.explanation.conflicts.map { .array($0.members.map(\.json)) }),
          "remedies": .array(part.explanation.remedies.map(\.json)),
        ]
      })
  }
}

extension NamedLimit {
  var json: JSONValue {
    [
      "kind": .string(kind.rawValue), "states": .states(states), "measure": .text(measure?.rawValue),
      "amount": .exact(amount), "statement": .string(statement), "article": .string(citation.place),
      "act": .string(citation.act.title), "movable": .bool(movement != .fixed),
    ]
  }
}

extension ConflictExplanation.Remedy {
  var json: JSONValue {
    [
      "scope": .string(scope.rawValue), "size": .exact(cost),
      "changes": .array(
        changes.map { change in
          [
            "kind": .string(change.limit.kind.rawValue), "states": .states(change.limit.states),
            "subject": .string(change.limit.subject), "from": .exact(change.from), "to": .exact(change.to),
            "article": .text(change.limit.movementCitation?.place),
          ]
        }),
    ]
  }
}

extension WishOutcome {
  var json: JSONValue {
    let (amount, unit): (Rational, String) =
      switch wish.amount {
      case .quantity(let quantity): (quantity, wish.measure.unit.rawValue)
      case .share(let share): (share * 100, "percent")
      }
    return [
      "wish": .string(wish.kind.rawValue), "from": .text(wish.contributing?.code), "to": .text(wish.benefitting?.code),
      "measure": .string(wish.measure.rawValue), "relation": .string(wish.relation.rawValue), "amount": .amount(amount),
      "unit": .string(unit), "target": .exact(target), "reached": .exact(reached, rounded: rounded),
      "met": .truth(isMet), "metRounded": .truth(isMetRounded), "source": .string(wish.provenance.source),
    ]
  }
}
