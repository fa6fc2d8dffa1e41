extension JSONValue {
  /// The value as JSON text with two-space indentation and a final line feed (RFC 8259).
  ///
  /// An array or object without members in it that are arrays or objects stands on one line when it is short.
  public var text: String {
    var output = JSONBytes()
    write(to: &output, depth: 0)
    output.append("\n")
    return output.text
  }

  /// The value as JSON text on one line, without a final line feed.
  public var compactText: String {
    var output = JSONBytes()
    writeCompact(to: &output)
    return output.text
  }

  private static let lineWidth = 120

  private var isFlat: Bool {
    switch self {
    case .array(let elements): elements.allSatisfy(\.isScalar)
    case .object(let members): members.allSatisfy { $0.value.isScalar || $0.value.isSmallObject }
    default: true
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private var isSmallObject: Bool {
    if case .object(let members) = self { members.count <= 3 && members.allSatisfy(\.value.isScalar) } else { false }
  }

  private func write(to output: inout JSONBytes, depth: Int) {
    if isScalar {
      writeCompact(to: &output)
      return
    }
    if isFlat {
      let begin = output.count
      writeCompact(to: &output)
      if output.count - begin + 2 * depth <= JSONValue.lineWidth { return }
      output.removeAll(after: begin)
    }
    switch self {
    case .array(let elements):
      output.append("[\n")
      for (index, element) in elements.enumerated() {
        output.indent(depth + 1)
        element.write(to: &output, depth: depth + 1)
        output.append(index + 1 < elements.count ? ",\n" : "\n")
      }
      output.indent(depth)
      output.append("]")
    case .object(let members):
      output.append("{\n")
      for (index, member) in members.enumerated() {
        output.indent(depth + 1)
        output.appendQuoted(member.key)
        output.append(": ")
        member.value.write(to: &output, depth: depth + 1)
        output.append(index + 1 < members.count ? ",\n" : "\n")
      }
      output.indent(depth)
      output.append("}")
    default:
      writeCompact(to: &output)
    }
  }

  private func writeCompact(to output: inout JSONBytes) {
    switch self {
    case .null: output.append("null")
    case .bool(let value): output.append(value ? "true" : "false")
    case .integer(let value): output.append(text: String(value))
    case .number(let text): output.append(text: text)
    case .string(let text): output.appendQuoted(text)
    case .array(let elements):
      output.append("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(", ") }
        element.writeCompact(to: &output)
      }
      output.append("]")
    case .object(let members):
      output.append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(", ") }
        output.appendQuoted(member.key)
        output.append(": ")
        member.value.writeCompact(to: &output)
      }
      output.append("}")
    }
  }
}
