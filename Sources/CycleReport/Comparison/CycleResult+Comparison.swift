import ExactArithmetic
public import OrderedJSON
public import PoolAllocation
import SolidarityLaw

extension CycleResult {
  /// The rules side by side as plain text of at most eighty columns, with a final line feed.
  ///
  /// For each measure what each rule would award, which axioms it satisfies, and a witness for each that it does not.
  public func terminalText(_ comparisons: RuleComparisons, language: ReportLanguage = .english) -> String {
    let builder = TableBuilder(result: self, language: language)
    let book = builder.book
    var blocks: [String] = []
    for comparison in comparisons.measures {
      blocks.append(TerminalTable(builder.awards(comparison, needsBasis: comparisons.needsBasis)).text)
      blocks.append(TerminalTable(builder.axioms(comparison)).text)
      let witnesses = builder.witnesses(comparison)
      blocks.append(
        witnesses.isEmpty
          ? Self.paragraph(book(.axiomsHold)) : Self.list(witnesses, under: book(.titleWitnesses)))
    }
    if comparisons.measures.isEmpty { blocks.append(Self.paragraph(book(.rulesNothing))) }
    let remarks = remarks(on: comparisons)
    if !remarks.isEmpty {
      blocks.append(
        Self.list(remarks.map(book.note), under: book(.titleNotes)))
    }
    return blocks.joined(separator: "\n")
  }

  /// The rules side by side in the schema `solidarity/comparison@1`.
  ///
  /// Inputs, readings and assumptions as in `solidarity/result@1`; every amount exact.
  public func json(_ comparisons: RuleComparisons) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("format", "solidarity/comparison@1")]
    // The head of a result without parts says what was computed from what.
    if case .object(let head) = json(parts: []) { members += head.filter { $0.key != "format" } }
    members.append(("needsBasis", .string(comparisons.needsBasis.description)))
    members.append(("measures", .array(comparisons.measures.map(\.json))))
    members.append(("exclusions", .array(comparisons.exclusions.map(\.json))))
    members.append(("notes", .array(remarks(on: comparisons).map(\.json))))
    return .object(members)
  }

  /// The remarks on the cycle and on the comparison, each once.
  private func remarks(on comparisons: RuleComparisons) -> [Note] {
    (notes + comparisons.notes).withoutRepetitions
  }

  private static func paragraph(_ text: String) -> String {
    TextWrap.lines(text, width: TextWrap.pageWidth).joined(separator: "\n") + "\n"
  }

  private static func list(_ items: [String], under title: String) -> String {
    ([title, ""] + items.flatMap { TextWrap.hanging($0, behind: "- ") }).joined(separator: "\n") + "\n"
  }
}

extension RuleComparison {
  var json: JSONValue {
    [
      "measure": .string(measure.rawValue), "supply": .exact(supply), "fullyOpen": .bool(isFullyOpen),
      "rules": .array(rows.map(\.json)),
    ]
  }
}

extension RuleComparison.Row {
  var json: JSONValue {
    [
      "rule": .string(rule.rawValue),
      "awards": .array(
        awards.map {
          [
            "state": .string($0.state.code), "need": .exact($0.need), "received": .exact($0.received),
            "ratio": .exact($0.received.divided(by: $0.need)),
          ]
        }),
      "axioms": .array(
        axioms.map {
          [
            "axiom": .string($0.axiom.rawValue), "meaning": .string($0.axiom.meaning), "holds": .bool($0.holds),
            "witness": .text($0.witness),
          ]
        }),
    ]
  }
}
