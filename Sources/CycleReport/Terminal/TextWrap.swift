/// Breaks text into lines for a terminal. Hard spaces hold together and come out as plain ones.
enum TextWrap {
  /// The widest line that a table or a tree may take.
  static let pageWidth = 80
  private static let softHyphen: Character = "\u{AD}"

  /// The text in lines of at most `width` characters.
  ///
  /// A word that is longer than a line breaks behind a hyphen or at a soft one; only a piece that is still longer is cut.
  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var length = 0
      func end() {
        lines.append(line)
        line = ""
        length = 0
      }
      for word in paragraph.split(separator: " ") {
        let whole = plain(word)
        if whole.count <= width {
          if length > 0, length + 1 + whole.count > width { end() }
          if length > 0 { line += " " }
          length += (length > 0 ? 1 : 0) + whole.count
          line += whole
          continue
        }
        for (index, piece) in pieces(of: word).enumerated() {
          let space = index == 0 && length > 0 ? " " : ""
          // A break at a soft hyphen shows one, for which there must be room.
          if length > 0, length + space.count + piece.text.count + (piece.isSoft ? 1 : 0) > width {
            if index > 0, pieces(of: word)[index - 1].isSoft { line += "-" }
            end()
          } else {
            line += space
            length += space.count
          }
          var rest = Substring(piece.text)
          while rest.count > width {
            lines.append(String(rest.prefix(width)))
            rest = rest.dropFirst(width)
          }
          line += rest
          length += rest.count
        }
      }
      lines.append(line)
    }
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  /// The longest run of characters in which no line may end.
  static func longestPiece(of text: String) -> Int {
    text.split { $0 == " " || $0 == "\n" }.flatMap(pieces).map { $0.text.count + ($0.isSoft ? 1 : 0) }.max() ?? 0
  }

  /// The parts of a word behind which a line may end: up to each hyphen, and up to each soft one, which does not show.
  private static func pieces(of word: Substring) -> [(text: String, isSoft: Bool)] {
    var pieces: [(text: String, isSoft: Bool)] = []
    var piece = ""
    for character in word {
      if character == softHyphen {
        if !piece.isEmpty { pieces.append((piece, true)) }
        piece = ""
        continue
      }
      piece.append(character)
      if character == "-", piece.count > 1 {
        pieces.append((piece, false))
        piece = ""
      }
    }
    if !piece.isEmpty { pieces.append((piece, false)) }
    return pieces
  }

  private static func plain(_ word: Substring) -> String {
    word.utf8.contains(0xAD) ? String(word.filter { $0 != softHyphen }) : String(word)
  }

  /// The text in lines, the first behind `first`, the others behind as many spaces.
  static func hanging(_ text: String, behind first: String, width: Int = pageWidth) -> [String] {
    let indent = String(repeating: " ", count: first.count)
    return lines(text, width: width - first.count).enumerated().map { ($0.offset == 0 ? first : indent) + $0.element }
  }
}
