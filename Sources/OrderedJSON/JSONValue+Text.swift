extension JSONValue {
  /// The value as JSON text with two-space indentation and a final line feed (RFC 8259).
  ///
  /// An array or object without members in it that are arrays or objects stands on one line when it is short.
  public var text: String {
    var output = ""
    write(to: &output, depth: 0)
    output.append("\n")
    return output
  }

  /// The value as JSON text on one line, without a final line feed.
  public var compactText: String {
    var output = ""
    writeCompact(to: &output)
    return output
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

  private func write(to output: inout String, depth: Int) {
    if isScalar {
      writeCompact(to: &output)
      return
    }
    if isFlat {
      var line = ""
      writeCompact(to: &line)
      if line.utf8.count + 2 * depth <= JSONValue.lineWidth {
        output += line
        return
      }
    }
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    switch self {
    case .array(let elements):
      output += "[\n"
      for (index, element) in elements.enumerated() {
        output += inner
        element.write(to: &output, depth: depth + 1)
        output += index + 1 < elements.count ? ",\n" : "\n"
      }
      output += outer + "]"
    case .object(let members):
      output += "{\n"
      for (index, member) in members.enumerated() {
        output += inner
        JSONValue.writeQuoted(member.key, to: &output)
        output += ": "
        member.value.write(to: &output, depth: depth + 1)
        output += index + 1 < members.count ? ",\n" : "\n"
      }
      output += outer + "}"
    default:
      writeCompact(to: &output)
    }
  }

  private func writeCompact(to output: inout String) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .number(let text): output += text
    case .string(let text): JSONValue.writeQuoted(text, to: &output)
    case .array(let elements):
      output += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { output += ", " }
        element.writeCompact(to: &output)
      }
      output += "]"
    case .object(let members):
      output += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { output += ", " }
        JSONValue.writeQuoted(member.key, to: &output)
        output += ": "
        member.value.writeCompact(to: &output)
      }
      output += "}"
    }
  }

  private static func writeQuoted(_ text: String, to output: inout String) {
    output += "\""
    if isPlain(text) {
      output += text
      output += "\""
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }

  /// Whether a text stands in JSON as it is; nearly every one does, and whole texts are copied faster than their characters.
  private static func isPlain(_ text: String) -> Bool {
    func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      // The separators of lines and paragraphs, U+2028 and U+2029, are E2 80 A8 and E2 80 A9.
      for (place, byte) in bytes.enumerated() {
        switch byte {
        case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return false
        case 0xA8, 0xA9: if place >= 2, bytes[place - 1] == 0x80, bytes[place - 2] == 0xE2 { return false }
        default: continue
        }
      }
      return true
    }
    return text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }
}
