import SolidarityLaw

/// A cycle's own figures as the text of `cycle.yaml`, without the keys that would only repeat a default.
enum CycleFileText {
  static func text(of cycle: Cycle) throws(CycleWritingError) -> String {
    var lines = ["cycle: \(cycle.year)", "law: { asOf: \(cycle.lawAsOf) }"]
    if let date = cycle.asAt { lines.append("asAt: \(date)") }
    if let proposal = cycle.proposal { lines.append(try numbers("proposal", proposal)) }
    lines.append(try numbers("reference", cycle.reference))
    if let share = cycle.searchAndRescueShare {
      lines.append("searchAndRescueShare: \(try DecimalText.write(share))")
    }
    if let act = cycle.act {
      lines.append(
        mapping(
          "act",
          [
            ("eli", act.eli.map(text)), ("adopted", act.adopted?.description),
            ("appliesFrom", act.appliesFrom?.description), ("appliesTo", act.appliesTo?.description),
          ]))
    }
    if cycle.forumReconvened { lines.append("forumReconvened: true") }
    if cycle.needsBasis != .stated { lines.append("needs: { basis: \(text(cycle.needsBasis.description)) }") }
    if cycle.synthetic { lines.append("synthetic: true") }
    let readings = cycle.readings.chosen.sorted { $0.key < $1.key }
    if !readings.isEmpty { lines.append(mapping("readings", readings.map { ($0.key, $0.value) })) }
    lines += try parameters(cycle.parameters)
    if let crisis = cycle.crisis { lines.append(text(of: crisis)) }
    if let folder = cycle.strategyFolder { lines.append("strategy: \(text(folder))") }
    lines += list("restricted", cycle.restrictions) + list("withheld", cycle.withheld)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ key: String, _ marks: [Restriction]) -> [String] {
    marks.isEmpty ? [] : ["\(key): [\(marks.map { text($0.description) }.joined(separator: ", "))]"]
  }

  private static func numbers(_ key: String, _ numbers: ReferenceNumbers) throws(CycleWritingError) -> String {
    let money = try DecimalText.write(numbers.financial)
    return "\(key): { relocations: \(numbers.relocations), financial: \(money) }"
  }

  private static func parameters(_ parameters: LegalParameters) throws(CycleWritingError) -> [String] {
    var lines: [String] = []
    for (id, value) in parameters.overrides.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append("  \(id.rawValue): \(try DecimalText.write(value))")
    }
    return lines.isEmpty ? [] : ["parameters:"] + lines
  }

  private static func text(of crisis: Crisis) -> String {
    mapping(
      "crisis",
      [
        ("state", text(crisis.state.code)), ("needs", crisis.needs.map(String.init)),
        ("requested", crisis.requested?.description), ("proposed", crisis.proposed?.description),
        ("from", crisis.from?.description), ("to", crisis.to?.description),
        ("exemptions", crisis.exemptions.isEmpty ? nil : "[\(crisis.exemptions.map(text).joined(separator: ", "))]"),
      ])
  }

  private static func mapping(_ key: String, _ values: [(String, String?)]) -> String {
    let pairs = values.compactMap { name, value in value.map { "\(name): \($0)" } }
    return "\(key): { \(pairs.joined(separator: ", ")) }"
  }

  /// A text in double quotes, without the character that readers refuse because anchors begin with it.
  private static func text(_ content: String) -> String {
    var result = "\""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&": result += "\\x26"
      case _ where scalar.properties.generalCategory == .control || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
