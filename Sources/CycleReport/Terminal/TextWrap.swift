/// Breaks text into lines for a terminal. Hard spaces hold together and come out as plain ones.
enum TextWrap {
  /// The widest line that a table or a tree may take.
  static let pageWidth = 80

  /// The text in lines of at most `width` characters; a word that is longer is cut.
  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var length = 0
      for word in paragraph.split(separator: " ") {
        var word = word
        var size = word.count
        if length > 0, length + 1 + size > width {
          lines.append(line)
          line = ""
          length = 0
        }
        while size > width {
          lines.append(String(word.prefix(width)))
          word = word.dropFirst(width)
          size -= width
        }
        if length > 0 {
          line += " "
          length += 1
        }
        line += word
        length += size
      }
      lines.append(line)
    }
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  /// The text in lines, the first behind `first`, the others behind as many spaces.
  static func hanging(_ text: String, behind first: String, width: Int = pageWidth) -> [String] {
    let indent = String(repeating: " ", count: first.count)
    return lines(text, width: width - first.count).enumerated().map { ($0.offset == 0 ? first : indent) + $0.element }
  }
}
