/// Writes HTML and SVG whose tags are balanced and whose text is escaped.
struct Markup: Sendable {
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var text = ""

  init() {}

  /// Markup that a closure writes.
  static func text(_ content: (inout Markup) -> Void) -> String {
    var markup = Markup()
    content(&markup)
    return markup.text
  }

  /// An element with what the closure writes inside.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// An element with text inside.
  mutating func element(_ name: String, _ attributes: Attributes, _ content: String) {
    element(name, attributes) { $0.write(content) }
  }

  /// An element with text inside and no attributes.
  mutating func element(_ name: String, _ content: String) {
    element(name, [:]) { $0.write(content) }
  }

  /// An SVG element without content.
  mutating func shape(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    text += "/>"
  }

  /// Text, escaped.
  mutating func write(_ content: String) {
    Markup.escape(content, into: &text)
  }

  /// Markup as it is.
  mutating func raw(_ markup: String) {
    text += markup
  }

  mutating func newline() {
    text += "\n"
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "<" + name
    for (key, value) in attributes where !value.isEmpty {
      text += " " + key + "=\""
      Markup.escape(value, into: &text)
      text += "\""
    }
  }

  /// The text with the characters that mean something in markup replaced.
  static func escaped(_ content: String) -> String {
    var output = ""
    escape(content, into: &output)
    return output
  }

  private static func escape(_ content: String, into output: inout String) {
    // Nearly all text holds nothing to escape. The byte C2 begins the control characters from U+0080 on.
    let isPlain = content.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != 0x22 && byte != 0x26 && byte != 0x27 && byte != 0x3C && byte != 0x3E && byte != 0x7F
        && byte != 0xC2
    }
    guard !isPlain else {
      output += content
      return
    }
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      // Control characters are not allowed in HTML.
      case "\u{00}"..."\u{08}", "\u{0B}", "\u{0C}", "\u{0E}"..."\u{1F}", "\u{7F}"..."\u{9F}": output += "\u{FFFD}"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}
