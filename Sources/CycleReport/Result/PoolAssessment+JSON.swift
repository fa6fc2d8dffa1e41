import ExactArithmetic
import OrderedJSON
import SolidarityLaw

extension PoolAssessment {
  /// The entry `pool`.
  var json: JSONValue {
    [
      "reference": [
        "relocation": .amount(referenceRelocation.value), "financial": .amount(referenceFinancial.value),
      ],
      "nominal": totals(nominal, known: nominalKnown),
      "effective": totals(effective, known: effectiveKnown),
      "available": totals(available, known: availableKnown),
      "waterfall": .array(waterfall.map(\.json)),
      "unknown": .states(unknown),
      "searchAndRescue": [
        "relocation": .amount(searchAndRescueRelocation?.value), "financial": .amount(searchAndRescueFinancial?.value),
      ],
    ]
  }

  private func totals(_ totals: PerMeasure<Traced>, known: PerMeasure<Rational>) -> JSONValue {
    .object(
      JSONValue.measures {
        [
          "known": .amount(known[$0]), "lower": .amount(totals[$0].lower), "upper": .amount(totals[$0].upper),
        ]
      })
  }
}

extension WaterfallStep {
  var json: JSONValue {
    [
      "step": .string(kind.rawValue), "measure": .string(measure.rawValue), "amount": .amount(amount),
      "states": .array(parts.map { ["state": .string($0.state.code), "amount": .amount($0.amount)] }),
    ]
  }
}
