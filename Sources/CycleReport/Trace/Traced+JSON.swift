import ExactArithmetic
import OrderedJSON
import SolidarityLaw

extension Traced {
  /// The figure in the schema `solidarity/trace@1`, its inputs by path.
  var json: JSONValue {
    [
      "path": .string(path), "label": .string(label), "value": .exact(value), "lower": .exact(lower),
      "upper": .exact(upper), "rounded": .amount(rounded), "unit": .string(unit.rawValue), "rule": .text(rule?.id),
      "article": .text(citation?.description), "eli": .text(citation?.eli),
      "formula": .text(formula.isEmpty ? nil : formula),
      "readings": .array(
        readings.map {
          ["name": .string($0.name), "answer": .string($0.answer), "explicit": .bool($0.isExplicit)]
        }),
      "inputs": .array(inputs.map { .string($0.path) }),
      "source": provenance.map {
        [
          "file": .string($0.file), "line": $0.line.map { .integer($0) } ?? .null, "source": .string($0.source),
        ]
      } ?? .null,
      "knowledge": .text(knowledge?.rawValue),
    ]
  }
}
