import OrderedJSON
import SolidarityLaw

extension StrategyFollowUp {
  /// The follow-up as a member of a result, an entry an action in the order of the file.
  var json: JSONValue {
    [
      "inputs": .array(strategy.inputs.map { ["path": .string($0.path), "sha256": .string($0.sha256)] }),
      "actions": .array(entries.map(\.json)),
    ]
  }
}

extension StrategyFollowUp.Entry {
  fileprivate var json: JSONValue {
    [
      "id": .string(action.id), "due": .string(action.due.text), "lastDay": .date(last),
      "timing": .string(timing.rawValue), "recorded": .string(action.status.rawValue),
      "recordedOn": .date(action.statusDate), "outcome": .string(outcome.rawValue),
      "link": .string(action.link.rawValue),
    ]
  }
}
