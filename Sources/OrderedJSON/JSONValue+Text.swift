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
      if writeCompact(to: &output, until: begin + JSONValue.lineWidth - 2 * depth) { return }
      output.removeAll(after: begin)
    }
    switch self {
    case .array(let elements):
      output.append("[\n")
      for index in elements.indices {
        output.indent(depth + 1)
        elements[index].write(to: &output, depth: depth + 1)
        output.append(index + 1 < elements.count ? ",\n" : "\n")
      }
      output.indent(depth)
      output.append("]")
    case .object(let members):
      output.append("{\n")
      for index in members.indices {
        output.indent(depth + 1)
        output.appendQuoted(members[index].key)
        output.append(": ")
        members[index].value.write(to: &output, depth: depth + 1)
        output.append(index + 1 < members.count ? ",\n" : "\n")
      }
      output.indent(depth)
      output.append("}")
    default:
      writeCompact(to: &output)
    }
  }

  /// Writes on one line, and gives up where the text grows beyond an end; false then.
  @discardableResult
  private func writeCompact(to output: inout JSONBytes, until end: Int = .max) -> Bool {
    switch self {
    case .null: output.append("null")
    case .bool(let value): output.append(value ? "true" : "false")
    case .integer(let value): output.append(text: String(value))
    case .number(let text): output.append(text: text)
    case .string(let text): output.appendQuoted(text)
    case .array(let elements):
      output.append("[")
      for index in elements.indices {
        if index > 0 { output.append(", ") }
        guard elements[index].writeCompact(to: &output, until: end) else { return false }
      }
      output.append("]")
    case .object(let members):
      output.append("{")
      for index in members.indices {
        if index > 0 { output.append(", ") }
        output.appendQuoted(members[index].key)
        output.append(": ")
        guard members[index].value.writeCompact(to: &output, until: end) else { return false }
      }
      output.append("}")
    }
    return output.count <= end
  }
}
