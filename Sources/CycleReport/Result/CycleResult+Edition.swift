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
}
