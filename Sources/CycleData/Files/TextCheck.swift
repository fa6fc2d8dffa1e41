import Foundation

/// Whether bytes are text: UTF-8 without control characters other than tabs and line ends.
enum TextCheck {
  struct Problem: Error {
    let line: Int
    let message: String
    let remedy: String
  }

  /// The bytes without a byte-order mark, or the first thing that keeps them from being text.
  static func text(_ bytes: [UInt8]) throws(Problem) -> ArraySlice<UInt8> {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let position = content.firstIndex(where: isControl) {
      let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      throw Problem(
        line: line(of: position, in: bytes),
        message: isWide
          ? "the file is written in UTF-16" : "the file holds a control character (byte \(content[position]))",
        remedy: "Save it as plain text in UTF-8.")
    }
    if String(bytes: content, encoding: .utf8) == nil {
      throw Problem(
        line: firstBrokenLine(of: content), message: "the text is not valid UTF-8",
        remedy: "Save the file as UTF-8.")
    }
    return content
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D)
  }

  private static func line(of position: Int, in bytes: [UInt8]) -> Int {
    bytes[..<position].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  private static func firstBrokenLine(of content: ArraySlice<UInt8>) -> Int {
    // No byte of a longer sequence equals a line feed, so lines can be checked one by one.
    let lines = content.split(separator: 0x0A, omittingEmptySubsequences: false)
    let broken = lines.firstIndex { String(bytes: $0, encoding: .utf8) == nil }
    return (broken ?? 0) + 1
  }
}
