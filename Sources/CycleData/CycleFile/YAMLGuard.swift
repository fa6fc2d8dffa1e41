/// Refuses what YAML can do and a cycle file does not need, before any YAML is parsed.
///
/// An alias repeats what an anchor names, and aliases of aliases grow without bound. Without anchors there are no aliases, so
/// it is enough to find none of the places where an anchor could begin. The search errs on the side of refusing: it also
/// looks into quoted texts, where telling them apart would need a YAML parser.
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
    var depth = 0
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = withoutComment(line)
      for position in content.indices {
        let byte = content[position]
        if byte == UInt8(ascii: "&"), isAnchor(at: position, in: content) {
          return Problem(
            line: index + 1, column: column(of: position, in: content), message: "an anchor ('&') is not admitted",
            remedy: "Write each value out where it is needed; write '& ' with a space in texts.")
        }
        depth = max(0, depth + change(of: byte))
        if depth > deepest {
          return Problem(
            line: index + 1, column: column(of: position, in: content),
            message: "brackets are nested more than \(deepest) deep",
            remedy: "The keys of a cycle file need two levels at most.")
        }
      }
    }
    return nil
  }

  /// The line up to a comment.
  ///
  /// What looks like a comment may stand in a quoted text. It is left out only where no quote follows: then either it is a
  /// comment, or the quoted text goes on with the next line, and no anchor can begin on the rest of this one.
  private static func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = line.indices.first { position in
      line[position] == UInt8(ascii: "#") && (position == line.startIndex || isBlank(line[position - 1]))
    }
    guard let start else { return line }
    let isComment =
      line[start...].dropLast().allSatisfy(isPlain) && line.last.map { isPlain($0) || isBlank($0) } != false
    return isComment ? line[..<start] : line
  }

  /// Characters that neither end a quoted text nor, as carriage returns and some beyond ASCII do, a line.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != UInt8(ascii: "\r") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
  }

  /// Whether an anchor could begin at an ampersand: not within a word, and not before a blank.
  private static func isAnchor(at position: Int, in line: ArraySlice<UInt8>) -> Bool {
    let follows = position > line.startIndex && isWord(line[position - 1])
    let precedesBlank = position + 1 == line.endIndex || isBlank(line[position + 1])
    return !follows && !precedesBlank
  }

  private static func change(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): -1
    default: 0
    }
  }

  /// The column counted in characters, of which the bytes 80 to BF (hexadecimal) are no beginning.
  private static func column(of position: Int, in line: ArraySlice<UInt8>) -> Int {
    line[..<position].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// Letters and digits, after which no anchor can begin.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
