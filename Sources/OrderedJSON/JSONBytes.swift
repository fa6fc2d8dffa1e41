/// JSON text while it is being written, as bytes of UTF-8: appending to a string would look at its form every time.
struct JSONBytes {
  private var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(4096)
  }

  var count: Int { bytes.count }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func append(text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func indent(_ depth: Int) {
    for _ in 0..<depth { append("  ") }
  }

  mutating func removeAll(after count: Int) {
    bytes.removeLast(bytes.count - count)
  }

  /// Appends a text in quotation marks, with the escapes that it needs; nearly every one stands in JSON as it is.
  mutating func appendQuoted(_ text: String) {
    append("\"")
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard Self.isPlain(utf8) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    }
    append("\"")
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      append("\\u")
      append(text: String(repeating: "0", count: 4 - digits.count) + digits)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // The separators of lines and paragraphs, U+2028 and U+2029, are E2 80 A8 and E2 80 A9.
    for place in bytes.indices {
      let byte = bytes[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F { return false }
      if byte == 0xA8 || byte == 0xA9, place >= 2, bytes[place - 1] == 0x80, bytes[place - 2] == 0xE2 { return false }
    }
    return true
  }
}
