import ExactArithmetic
public import OrderedJSON
import SolidarityLaw

extension CycleResult {
  /// The result in the schema `solidarity/result@1`, without the parts left out.
  ///
  /// Keys in a fixed order, States in protocol order and no clock: equal results give equal bytes.
  public func json(parts: ResultParts = .report) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("format", "solidarity/result@1"),
      ("cycle", .integer(cycle.year)),
      (
        "engine",
        ["name": .string(engine.name), "version": .string(engine.version), "glpk": .string(engine.glpk)]
      ),
      ("inputs", .array(cycle.inputs.map { ["path": .string($0.path), "sha256": .string($0.sha256)] })),
      ("readings", .object(readings.map { ($0.name, .string($0.answer)) })),
      ("overrides", .array(assessment.overrides.map(\.json))),
      ("assumptions", .array(assessment.assumptions.map(\.json))),
    ]
    if parts.contains(.shares) || parts.contains(.ledger) {
      members.append(("states", .array(assessment.states.map { $0.json(parts: parts, record: record(of: $0.state)) })))
    }
    if parts.contains(.pool) { members.append(("pool", assessment.pool.json)) }
    if parts.contains(.offsets) { members.append(("offsets", offsetsJSON)) }
    if parts.contains(.allocation) { members.append(("allocation", allocation?.json ?? .null)) }
    if parts.contains(.allocation), let infeasibility { members.append(("conflicts", infeasibility.json)) }
    if parts.contains(.draws) { members.append(("draws", drawsJSON)) }
    if parts.contains(.calendar) { members.append(("calendar", .array(assessment.calendar.map(\.json)))) }
    if parts.contains(.notes) {
      let notes = parts == .key ? notes.filter(CycleResult.isOnKey) : notes
      members.append(("notes", .array(notes.map(\.json))))
    }
    if !articleReadings.isEmpty {
      members.append(
        (
          "articleReadings",
          .array(
            articleReadings.map {
              ["reading": .string($0.name), "article": .string($0.article), "answer": .string($0.answer)]
            })
        ))
    }
    if parts == .report, let strategy {
      members.append(("strategy", StrategyFollowUp(strategy, year: cycle.year, asAt: cycle.asAt).json))
    }
    members.append(("chosenReadings", .array(readings.filter(\.isExplicit).map { .string($0.name) })))
    if let editionJSON { members.append(("edition", editionJSON)) }
    return .object(members)
  }
}

extension ParameterOverride {
  var json: JSONValue {
    ["id": .string(id), "statutory": .exact(statutory), "value": .exact(value)]
  }
}

extension Assumption {
  var json: JSONValue {
    [
      "state": .string(state.code), "measure": .string(measure.rawValue), "value": .amount(value),
      "policy": .string(policy),
    ]
  }
}

extension CalendarItem {
  var json: JSONValue {
    [
      "rule": .string(rule.id), "due": .date(due), "actual": .date(actual), "actor": .string(actor),
      "article": .string(citation.place), "status": .string(state.rawValue), "poolYear": .integer(poolYear),
      "state": .text(member?.code),
      "title": .string(title), "opens": .date(opens), "daysLeft": daysLeft.map { .integer($0) } ?? .null,
      "act": .string(citation.act.title), "eli": .string(citation.eli), "note": .string(note),
    ]
  }
}

extension Note {
  var json: JSONValue {
    [
      "code": .string(code), "message": .string(message), "citation": .text(citation?.description),
      "states": .states(states),
    ]
  }
}
