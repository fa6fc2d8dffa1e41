/// Refuses what YAML can do and a cycle file does not need, before any YAML is parsed.
///
/// An alias repeats what an anchor names, and aliases of aliases grow without bound. Without anchors there are no aliases, so
/// it is enough to find none of the places where an anchor or a tag could begin. The search errs on the side of refusing: it
/// also looks into comments and quoted texts, where telling them apart would need a YAML parser.
enum YAMLGuard {
  struct Problem {
    let line: Int
    let column: Int
    let message: String
    let remedy: String
  }

  /// The brackets that may be open at once.
  static let deepest = 16

  /// The first thing in the text that is not admitted.
  static func problem(in text: ArraySlice<UInt8>) -> Problem? {
    var line = 1
    var column = 1
    var depth = 0
    var previous = UInt8(ascii: "\n")
    for position in text.indices {
      let byte = text[position]
      let next = position + 1 < text.endIndex ? text[position + 1] : UInt8(ascii: "\n")
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!"), !isWord(previous), !isBlank(next) {
        let isAnchor = byte == UInt8(ascii: "&")
        return Problem(
          line: line, column: column, message: "\(isAnchor ? "an anchor ('&')" : "a tag ('!')") is not admitted",
          remedy: isAnchor
            ? "Write each value out where it is needed; write '& ' with a space in texts and comments."
            : "Write the value without it; write '! ' with a space in texts and comments.")
      }
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
        depth += 1
        if depth > deepest {
          return Problem(
            line: line, column: column, message: "brackets are nested more than \(deepest) deep",
            remedy: "The keys of a cycle file need two levels at most.")
        }
      } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
      }
      previous = byte
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        // Columns count characters, of which these bytes are no beginning.
        column += 1
      }
    }
    return nil
  }

  /// Letters, digits and punctuation that end a word, after which neither an anchor nor a tag can begin.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
