/// Cuts a file in the CPLEX LP format into words, numbers and signs.
struct LPLexer {
  enum Kind: Sendable, Hashable {
    case number, name, plus, minus, times, colon
    case atMost, atLeast, equal
    /// A bracket or an arrow: more than a linear program.
    case unsupported
    case unknown
    case end
  }

  struct Token: Sendable {
    let kind: Kind
    let range: SourceRange
    let isFirstOnLine: Bool
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var sawTokenOnLine = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      lineStart = 3
    }
  }

  mutating func next() -> Token {
    skipBlanksAndComments()
    let start = position
    let isFirst = !sawTokenOnLine
    sawTokenOnLine = true
    let kind = position < bytes.count ? take() : .end
    return Token(
      kind: kind, range: SourceRange(start: start, end: position, line: line, lineStart: lineStart),
      isFirstOnLine: isFirst)
  }

  private mutating func skipBlanksAndComments() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") {
        position += 1
        line += 1
        lineStart = position
        sawTokenOnLine = false
      } else if byte == UInt8(ascii: "\\") {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      } else if SourceLines.isBlank(byte) || byte == UInt8(ascii: "\r") {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func take() -> Kind {
    let byte = bytes[position]
    if isDigit(byte) || byte == UInt8(ascii: ".") && isDigit(peek(1)) {
      takeNumber()
      return .number
    }
    if isNameStart(byte) {
      while position < bytes.count, isNamePart(bytes[position]) { position += 1 }
      return .name
    }
    position += 1
    switch byte {
    case UInt8(ascii: "+"): return .plus
    case UInt8(ascii: "-"):
      if peek(0) == UInt8(ascii: ">") {
        position += 1
        return .unsupported
      }
      return .minus
    case UInt8(ascii: "*"): return .times
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "["), UInt8(ascii: "^"): return .unsupported
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="): return takeRelation(byte)
    default: return .unknown
    }
  }

  private mutating func takeRelation(_ first: UInt8) -> Kind {
    let second = peek(0)
    if first == UInt8(ascii: "=") {
      guard second == UInt8(ascii: "<") || second == UInt8(ascii: ">") else { return .equal }
      position += 1
      return second == UInt8(ascii: "<") ? .atMost : .atLeast
    }
    if second == UInt8(ascii: "=") { position += 1 }
    return first == UInt8(ascii: "<") ? .atMost : .atLeast
  }

  private mutating func takeNumber() {
    while isDigit(peek(0)) { position += 1 }
    if peek(0) == UInt8(ascii: ".") {
      position += 1
      while isDigit(peek(0)) { position += 1 }
    }
    guard peek(0) | 0x20 == UInt8(ascii: "e") else { return }
    let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
    guard isDigit(peek(1 + sign)) else { return }
    position += 1 + sign
    while isDigit(peek(0)) { position += 1 }
  }

  private func peek(_ distance: Int) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    isNamePart(byte) && !isDigit(byte) && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "[")
      && byte != UInt8(ascii: "]")
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || LPLexer.nameBytes.contains(byte)
  }

  /// What the format allows in names, and brackets, which many programs write.
  static let nameBytes = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!\"#$%&(),.;?@_`'{}~|/[]".utf8)
}
