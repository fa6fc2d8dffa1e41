import OrderedJSON
import SolidarityLaw

extension CycleResult {
  /// Which edition of the cycle the result belongs to; nil where nothing was ever restricted.
  var editionJSON: JSONValue? {
    if cycle.withheld.isEmpty, cycle.restrictions.isEmpty { return nil }
    func marks(_ marks: [Restriction]) -> JSONValue { .array(marks.map { .string($0.description) }) }
    return [
      "kind": .string(cycle.restrictions.isEmpty ? "public" : "restricted"),
      "restricted": marks(cycle.restrictions), "withheld": marks(cycle.withheld),
    ]
  }

  /// Whether the cycle is a public edition without rows of a table.
  func isWithheld(_ subject: Restriction.Subject) -> Bool {
    cycle.withheld.contains { $0.subject == subject }
  }

  /// The figures of a position that rest on tables of which something is withheld, by their keys: not known, whatever is left comes to.
  var veiledPosition: Set<String> {
    let drawn = ["drawn", "proRata", "deviation", "left", "outstanding", "overdue"]
    let done = ["begun", "implemented", "outstanding", "overdue"]
    return Set((isWithheld(.draws) ? drawn : []) + (isWithheld(.implementation) ? done : []))
  }

  /// The same of the money due.
  var veiledMoney: Set<String> {
    isWithheld(.implementation) ? ["agreed", "converted", "offsets", "credit", "due", "paid", "unpaid"] : []
  }

  /// The same of what a State confirmed in January.
  var veiledConfirmation: Set<String> {
    isWithheld(.implementation) ? ["relocation", "financial", "alternative", "offsets"] : []
  }
}

extension JSONValue {
  /// An object with the values of some keys not known.
  func veiling(_ keys: Set<String>) -> JSONValue {
    guard case .object(let members) = self, !keys.isEmpty else { return self }
    return .object(members.map { keys.contains($0.key) ? ($0.key, .null) : $0 })
  }
}
