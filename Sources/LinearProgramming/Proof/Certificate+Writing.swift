import ExactArithmetic

extension Certificate {
  /// The certificate as JSON: keys in a fixed order, one variable or constraint a line, a newline at the end.
  ///
  /// Equal certificates give equal bytes. Every number is an exact string, an absent bound `null`; what a claim does not use is
  /// left out.
  public var json: String {
    var text = "{ \"format\": \(Self.quoted(Self.format)), \"stages\": ["
    for (index, stage) in stages.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      stage.write(to: &text)
    }
    text += stages.isEmpty ? "] }\n" : "\n] }\n"
    return text
  }

  /// A string in quotes with everything escaped that JSON asks for.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}":
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func quoted(_ number: Rational?) -> String {
    number.map { "\"\($0.fractionString)\"" } ?? "null"
  }
}

extension Certificate.Stage {
  fileprivate func write(to text: inout String) {
    text += "  { \"title\": \(Certificate.quoted(title)), \"termination\": \"\(termination.rawValue)\""
    text += ", \"sense\": \"\(sense.rawValue)\", \"constant\": \(Certificate.quoted(constant)),\n"
    Self.writeList("variables", variables.map(\.line), to: &text)
    text += ",\n"
    Self.writeList("constraints", constraints.map(\.line), to: &text)
    if let objectiveValue { text += ",\n    \"objectiveValue\": \(Certificate.quoted(objectiveValue))" }
    text += " }"
  }

  private static func writeList(_ key: String, _ lines: [String], to text: inout String) {
    text += "    \"\(key)\": ["
    for (index, line) in lines.enumerated() {
      text += index == 0 ? "\n      " : ",\n      "
      text += line
    }
    text += "]"
  }
}

extension Certificate.Variable {
  fileprivate var line: String {
    var text = "{\"name\": \(Certificate.quoted(name)), \"objective\": \(Certificate.quoted(objective))"
    text += ", \"lower\": \(Certificate.quoted(lower)), \"upper\": \(Certificate.quoted(upper))"
    if let value { text += ", \"value\": \(Certificate.quoted(value))" }
    if let reducedCost { text += ", \"reducedCost\": \(Certificate.quoted(reducedCost))" }
    if let ray { text += ", \"ray\": \(Certificate.quoted(ray))" }
    return text + "}"
  }
}

extension Certificate.Constraint {
  fileprivate var line: String {
    var text = "{\"name\": \(Certificate.quoted(name))"
    text += ", \"lower\": \(Certificate.quoted(lower)), \"upper\": \(Certificate.quoted(upper)), \"terms\": ["
    text += terms.map { "[\(Certificate.quoted($0.variable)), \(Certificate.quoted($0.coefficient))]" }
      .joined(separator: ", ")
    text += "]"
    if let activity { text += ", \"activity\": \(Certificate.quoted(activity))" }
    if let dual { text += ", \"dual\": \(Certificate.quoted(dual))" }
    if let multiplier { text += ", \"multiplier\": \(Certificate.quoted(multiplier))" }
    return text + ", \"fixedBy\": \(fixedBy.map(String.init) ?? "null")}"
  }
}
