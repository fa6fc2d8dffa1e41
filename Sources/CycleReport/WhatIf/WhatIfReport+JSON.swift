import ExactArithmetic
public import OrderedJSON
import PledgeTesting
import SolidarityLaw

extension WhatIfReport {
  /// The report in the schema `solidarity/whatif@1`.
  ///
  /// Keys in a fixed order, changes in that of the figures, and no clock: equal reports give equal bytes.
  public var json: JSONValue {
    [
      "format": "solidarity/whatif@1", "cycle": .integer(cycle.year),
      "engine": ["name": .string(engine.name), "version": .string(engine.version), "glpk": .string(engine.glpk)],
      "inputs": .array(cycle.inputs.map { ["path": .string($0.path), "sha256": .string($0.sha256)] }),
      "assumptions": .array(baseline.assessment.assumptions.map(\.json)),
      "focus": .text(focus?.code),
      "withoutDistribution": .text(baseline.withoutDistribution),
      "scenarios": .array(scenarios.map(\.json)),
    ]
  }
}

extension ScenarioOutcome {
  fileprivate var json: JSONValue {
    [
      "name": .string(scenario.name), "note": .string(scenario.note), "file": .text(scenario.file),
      "options": scenario.changes.json, "withoutDistribution": .text(outcome.withoutDistribution),
      "changes": .array(changes.map(\.json)),
    ]
  }
}

extension Scenario {
  /// What the scenario sets, kind by kind.
  var json: JSONValue {
    [
      "pledges": .array(
        pledges.map {
          ["state": .string($0.state.code), "measure": .string($0.measure.rawValue), "amount": .amount($0.amount)]
        }),
      "deductions": .array(deductions.map { ["state": .string($0.state.code), "extent": .string($0.extent.text)] }),
      "statuses": .array(statuses.map { ["state": .string($0.state.code), "status": .string($0.change.name)] }),
      "reference": reference.map { .integer($0) } ?? .null,
      "readings": .object(readings.map { ($0.reading, .string($0.answer)) }),
      "parameters": .object(parameters.map { ($0.id.rawValue, .exact($0.value)) }),
      "vintages": .object(vintages.map { ($0.figure.rawValue, .string($0.text)) }),
    ]
  }
}

extension FigureChange {
  /// One entry of `changes`.
  var json: JSONValue {
    [
      "path": .string(path), "label": .string(label), "state": .text(state?.code), "before": before.json,
      "after": after.json,
      "difference": roundedDifference == nil ? .exact(difference) : .exact(difference, rounded: roundedDifference),
      "unit": unit.map { .string($0.rawValue) } ?? .null, "counterpart": .text(counterpart?.code),
    ]
  }
}

extension FigureValue {
  /// A number with its rounded value or its bounds; a truth value, date or list of names; null where there is none.
  var json: JSONValue {
    switch self {
    case .number(let value?, _, _, let rounded, _):
      rounded == nil ? .exact(value) : .exact(value, rounded: rounded)
    case .number(nil, let lower, let upper, _, _):
      ["exact": .null, "decimal": .null, "lower": .exact(lower), "upper": .exact(upper)]
    case .condition(let condition): .truth(condition)
    case .date(let date): .date(date)
    case .words(let words): .array(words.map { .string($0) })
    case .absent: .null
    }
  }
}
