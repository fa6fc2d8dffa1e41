import ExactArithmetic

/// A run of bytes on one line of a source.
struct SourceRange: Sendable, Hashable {
  let start: Int
  let end: Int
  let line: Int
  let lineStart: Int

  var isEmpty: Bool { start >= end }
  /// The column of the first byte, from 1.
  var column: Int { start - lineStart + 1 }
}

/// The lines of a file, without their ends, and what stands on them.
struct SourceLines {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var lineNumber = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func next() -> SourceRange? {
    guard position < bytes.count else { return nil }
    lineNumber += 1
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    var end = position
    position += 1
    while end > start, bytes[end - 1] == UInt8(ascii: "\r") || SourceLines.isBlank(bytes[end - 1]) { end -= 1 }
    return SourceRange(start: start, end: end, line: lineNumber, lineStart: start)
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  func byte(at index: Int) -> UInt8 { bytes[index] }

  func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  func equals(_ range: SourceRange, _ word: StaticString) -> Bool {
    guard range.end - range.start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { $0.elementsEqual(bytes[range.start..<range.end]) }
  }

  func hasControlCharacter(_ range: SourceRange) -> Bool {
    bytes[range.start..<range.end].contains { $0 < 0x20 || $0 == 0x7F }
  }

  /// The words of a line, separated by blanks.
  func words(of line: SourceRange, atMost most: Int = .max) -> [SourceRange] {
    var result: [SourceRange] = []
    var index = line.start
    while index < line.end, result.count < most {
      while index < line.end, SourceLines.isBlank(bytes[index]) { index += 1 }
      let start = index
      while index < line.end, !SourceLines.isBlank(bytes[index]) { index += 1 }
      if index > start {
        result.append(SourceRange(start: start, end: index, line: line.line, lineStart: line.lineStart))
      }
    }
    return result
  }

  /// What stands between two columns of a line, both from 1 and included, without blanks around it.
  func field(of line: SourceRange, from first: Int, to last: Int) -> SourceRange {
    var start = min(line.start + first - 1, line.end)
    var end = min(last == .max ? line.end : line.start + last, line.end)
    while start < end, SourceLines.isBlank(bytes[start]) { start += 1 }
    while end > start, SourceLines.isBlank(bytes[end - 1]) { end -= 1 }
    return SourceRange(start: start, end: end, line: line.line, lineStart: line.lineStart)
  }

  /// The exact value of a decimal, with `d` allowed for `e` as Fortran writes it.
  func number(_ range: SourceRange) -> Rational? {
    if let short = shortNumber(range) { return short }
    let text = text(range)
    if let value = try? Rational(decimal: text) { return value }
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "d") || $0 == UInt8(ascii: "D") }) else { return nil }
    return try? Rational(decimal: String(text.map { $0 == "d" || $0 == "D" ? "e" : $0 }))
  }

  /// Why a text is no number that is read, and what to write.
  func reasonForNoNumber(_ range: SourceRange) -> String {
    let text = text(range)
    do {
      _ = try Rational(decimal: String(text.map { $0 == "d" || $0 == "D" ? "e" : $0 }))
    } catch .exponentOutOfRange {
      return "\(FindingList.quote(text)) has too large an exponent: \(-Rational.maximumDecimalExponent) to "
        + "\(Rational.maximumDecimalExponent) are read. Measure in other units, or write inf for a bound that is none."
    } catch .tooManyDigits {
      return "\(FindingList.quote(text)) has too many digits: up to \(Rational.maximumDecimalDigits) are read. "
        + "Shorten it."
    } catch {}
    return "\(FindingList.quote(text)) is not a decimal number. Write it as 12.5 or 1e3."
  }

  /// Numbers of few digits without an exponent, which are nearly all, without a detour over text.
  private func shortNumber(_ range: SourceRange) -> Rational? {
    guard range.end - range.start <= 18 else { return nil }
    var index = range.start
    var isNegative = false
    if index < range.end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var value = 0
    var digits = 0
    var denominator = 1
    var sawPoint = false
    while index < range.end {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "."), !sawPoint {
        sawPoint = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        if sawPoint { denominator *= 10 }
      } else {
        return nil
      }
    }
    guard digits > 0 else { return nil }
    return Rational(isNegative ? -value : value, denominator)
  }
}
