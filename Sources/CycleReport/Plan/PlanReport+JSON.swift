import ExactArithmetic
public import OrderedJSON
import PledgeTesting
import SolidarityLaw

extension PlanReport {
  /// The report in the schema `solidarity/plan@1`: keys in a fixed order and no clock, so equal questions give equal bytes.
  public var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("format", "solidarity/plan@1"), ("cycle", .integer(cycle.year)),
      ("engine", ["name": .string(engine.name), "version": .string(engine.version), "glpk": .string(engine.glpk)]),
      ("inputs", .array(cycle.inputs.map { ["path": .string($0.path), "sha256": .string($0.sha256)] })),
      ("assumptions", .array(baseline.assessment.assumptions.map(\.json))),
      ("options", options.json), ("state", .string(question.state.code)), ("terms", question.terms.json),
      ("funding", funding), ("fairShare", .exact(question.fairShare)),
      ("adjustedShare", .exact(question.adjustedShare)), ("ambition", .exact(question.ambition)),
    ]
    members += answer
    return .object(members)
  }

  private var funding: JSONValue {
    [
      "perRelocation": .exact(question.rates.funding),
      "parameters": .array(
        question.rates.parameters.map { id in
          let parameter = LegalParameters.parameter(id)
          let isOverridden = cycle.parameters.overrides[id] != nil
          let inForce = LegalParameters.inForce(id, at: cycle.lawAsOf)
          return [
            "id": .string(id.rawValue), "value": .exact(cycle.parameters.value(id, at: cycle.lawAsOf)),
            "unit": .string(parameter.unit.rawValue), "citation": .string(parameter.citation.description),
            "eli": .string(parameter.citation.eli), "from": .date(isOverridden ? nil : inForce?.from),
            "overridden": .bool(isOverridden), "statutory": .exact(inForce?.value),
          ]
        }),
    ]
  }

  private var answer: [(key: String, value: JSONValue)] {
    switch outcome {
    case .plan(let plan): [("termination", "optimal")] + plan.members + [("candidates", .array(candidates.map(json)))]
    case .conflict(let conflict): [("termination", "infeasible"), ("plan", .null), ("conflict", conflict.json)]
    case .withoutEnd(let measures):
      [
        ("termination", "unbounded"), ("plan", .null),
        ("withoutEnd", .array(measures.map { .string($0.rawValue) })),
      ]
    }
  }

  /// A candidate with the figures that a State looks at first, then every figure that changes.
  private func json(_ candidate: PlanCandidate) -> JSONValue {
    let figures = PlanFigures(candidate.effect.outcome, of: question.state)
    return [
      "kinds": .array(candidate.kinds.map { .string($0.rawValue) }), "plan": candidate.plan.json,
      "offerGate": .truth(figures.offerGate), "requestGate": .truth(figures.requestGate),
      "exposure": .figure(figures.cap), "assigned": .exact(figures.assigned),
      "mandatory": .truth(figures.isMandatory), "gap": .figure(figures.gap), "moneyDue": .figure(figures.moneyDue),
      "withoutDistribution": .text(candidate.effect.outcome.withoutDistribution),
      "changes": .array(candidate.effect.changes.map(\.json)),
    ]
  }
}

extension JSONValue {
  /// A figure that may not be known, with its bounds then; null where it does not exist.
  fileprivate static func figure(_ figure: Traced?) -> JSONValue {
    figure.map { FigureValue($0).json } ?? .null
  }
}

extension PlanTerms {
  /// The costs as given; the limits stand with their prices.
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "note": .string(note), "file": .text(file), "placeholders": .bool(arePlaceholders),
      "costs": .object(JSONValue.measures { .exact(costs[$0]) } + [("transfer", .exact(transferCost))]),
      "unaccompaniedMinors": .exact(minors), "ambition": .string(ambition.text),
    ]
  }
}

extension PlanTerms.Ambition {
  /// The ambition as a costs file has it.
  var text: String {
    switch self {
    case .fairShare: "fairShare"
    case .adjustedShare: "adjustedShare"
    case .share(let part): (part * 100).decimalString(significantDigits: 10) + "%"
    case .equivalents(let number): number.decimalString(significantDigits: 10)
    }
  }
}

extension PlanAmounts {
  /// Persons and EUR, their value, and what they cost.
  fileprivate var json: JSONValue {
    .object(
      JSONValue.measures { .exact(amounts[$0]) } + [
        ("value", .exact(value)), ("cost", .exact(cost)), ("funding", .exact(funding)), ("netCost", .exact(netCost)),
      ])
  }
}

extension PledgePlan {
  fileprivate var members: [(key: String, value: JSONValue)] {
    [
      ("plan", plan.json), ("exact", exact.json), ("inWholePersons", .bool(whole != nil)),
      ("roundingCost", .exact(roundingCost)),
      (
        "equallyCheap",
        .array(
          spreads.map { ["measure": .string($0.measure.rawValue), "least": .exact($0.least), "most": .exact($0.most)] })
      ),
      ("degenerate", .bool(isDegenerate)), ("limits", .array(prices.map(\.json))),
      ("costs", .array(ranges.map(\.json))), ("frontier", frontier.json), ("proof", "exact"),
    ]
  }
}

extension PlanPrice {
  fileprivate var json: JSONValue {
    func side(_ side: Side?) -> JSONValue {
      side.map {
        ["price": .exact($0.price), "end": .exact($0.end), "planAtEnd": $0.planAtEnd?.json ?? .null]
      } ?? .null
    }
    return [
      "limit": .string(limit.id), "amount": .exact(limit.amount), "unit": .string(limit.unit.rawValue),
      "citation": .text(limit.citation?.description), "activity": .exact(activity), "reached": .bool(isReached),
      "falling": side(falling), "rising": side(rising),
    ]
  }
}

extension PlanCostRange {
  fileprivate var json: JSONValue {
    func end(_ end: End?) -> JSONValue {
      guard let end else { return .null }
      let (beyond, plan): (String, JSONValue) =
        switch end.beyond {
        case .plan(let plan): ("plan", plan.json)
        case .withoutEnd: ("withoutEnd", .null)
        case .budget: ("budget", .null)
        }
      return ["cost": .exact(end.cost), "beyond": .string(beyond), "plan": plan]
    }
    return [
      "measure": .string(measure.rawValue), "cost": .exact(cost), "netCost": .exact(net), "lower": end(lower),
      "upper": end(upper), "unused": .bool(isUnused), "breakEven": isUnused ? .exact(lower?.cost) : .null,
    ]
  }
}

extension PlanFrontier {
  fileprivate var json: JSONValue {
    [
      "goesOn": .bool(goesOn),
      "points": .array(
        points.map {
          [
            "plan": $0.plan.json, "leastMoney": .exact($0.leastMoney), "nextRelocation": .exact($0.nextRelocation),
            "bendsCost": .bool($0.bendsCost), "bendsMoney": .bool($0.bendsMoney),
          ]
        }),
    ]
  }
}

extension PlanConflict {
  fileprivate var json: JSONValue {
    [
      "conflicts": .array(
        conflicts.map { core in
          .array(
            core.members.map {
              [
                "limit": .string($0.id), "amount": .exact($0.amount), "unit": .string($0.unit.rawValue),
                "citation": .text($0.citation?.description),
              ]
            })
        }),
      "remedies": .array(
        remedies.map { remedy in
          [
            "scope": .string(remedy.scope.rawValue),
            "changes": .array(
              remedy.changes.map {
                [
                  "limit": .string($0.limit.id), "from": .exact($0.limit.amount), "to": .exact($0.to),
                  "exact": .exact($0.exact),
                  "unit": .string($0.limit.unit.rawValue), "citation": .string($0.citation.description),
                ]
              }),
            "size": .exact(remedy.size), "plan": remedy.plan?.json ?? .null,
          ]
        }),
    ]
  }
}
