/// A picture as inline SVG, in widths of per cent so that its text keeps its size on every screen and on paper.
///
/// Each stands in a figure with a caption and the table behind it; shapes differ by pattern as well as by colour.
struct Picture {
  /// The name from which its ids are made.
  let id: String
  /// What stands above it where several stand together.
  var heading = ""
  let title: String
  /// What the picture shows, in words, for those who do not see it.
  let description: String
  /// Pixels, or units of the view box.
  let height: Int
  /// Where the picture scales as a whole; empty where it has widths of per cent.
  var viewBox = ""
  var style = ""
  let content: (inout Markup) -> Void

  func write(to markup: inout Markup) {
    if !heading.isEmpty { markup.element("p", ["class": "heading"], heading) }
    markup.element(
      "svg",
      [
        "class": style.isEmpty ? "picture" : "picture " + style, "viewBox": viewBox, "role": "img", "width": "100%",
        "height": String(height),
        "aria-labelledby": "\(id)-title \(id)-description",
      ]
    ) { markup in
      markup.element("title", ["id": "\(id)-title"], title)
      markup.element("desc", ["id": "\(id)-description"], description)
      content(&markup)
    }
    markup.newline()
  }

  /// A position or a length as a percentage with two decimals. Drawing is the one place for floating point.
  static func percent(_ part: Double) -> String {
    let hundredths = (max(0, min(part.isFinite ? part : 0, 4)) * 10000).rounded()
    let whole = Int(hundredths / 100)
    let rest = Int(hundredths) % 100
    return rest == 0 ? "\(whole)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}

extension Markup {
  /// A rectangle whose horizontal extent is a part of the picture's width.
  mutating func bar(from start: Double, to end: Double, y: Int, height: Int, style: String) {
    guard end > start else { return }
    shape(
      "rect",
      [
        "x": Picture.percent(start), "width": Picture.percent(end - start), "y": String(y), "height": String(height),
        "class": style,
      ])
  }

  /// A mark of fixed width around a part of the picture's width.
  mutating func mark(at x: Double, y: Int, width: Int, height: Int, style: String) {
    shape(
      "rect",
      [
        "x": Picture.percent(x), "width": String(width), "y": String(y), "height": String(height),
        "transform": "translate(-\(width / 2),0)", "class": style,
      ])
  }

  /// Text at a part of the picture's width.
  mutating func label(_ content: String, at x: Double, y: Int, style: String = "") {
    element("text", ["x": Picture.percent(x), "y": String(y), "class": style], content)
  }

  /// A vertical line at a part of the picture's width.
  mutating func rule(at x: Double, from top: Int, to bottom: Int, style: String) {
    shape(
      "line",
      [
        "x1": Picture.percent(x), "x2": Picture.percent(x), "y1": String(top), "y2": String(bottom), "class": style,
      ])
  }
}
