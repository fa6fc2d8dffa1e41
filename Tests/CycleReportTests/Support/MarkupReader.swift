/// Reads HTML as strictly as the tests need: every tag balanced, every attribute quoted, and what they say.
struct MarkupReader {
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  enum Failure: Error, CustomStringConvertible {
    case unbalanced(String, near: String)
    case malformed(String)

    var description: String {
      switch self {
      case .unbalanced(let name, let place): "unbalanced \(name) before \(place)"
      case .malformed(let text): "malformed: \(text)"
      }
    }
  }

  /// All opening tags in order.
  private(set) var tags: [Tag] = []
  /// All text outside `style`, joined.
  private(set) var text = ""

  private static let empty: Set<String> = ["meta", "br", "link", "img", "hr", "input"]

  init(_ html: String) throws(Failure) {
    var rest = html[...]
    var open: [String] = []
    if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst(15) }
    while let start = rest.firstIndex(of: "<") {
      if open.last != "style" { text += rest[..<start] }
      guard let end = rest[start...].firstIndex(of: ">") else { throw .malformed(String(rest.prefix(40))) }
      var inside = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if inside.first == "/" {
        let name = String(inside.dropFirst())
        guard open.popLast() == name else { throw .unbalanced(name, near: String(rest.prefix(60))) }
        continue
      }
      let closesItself = inside.last == "/"
      if closesItself { inside = inside.dropLast() }
      let tag = try MarkupReader.tag(String(inside))
      tags.append(tag)
      if !closesItself, !MarkupReader.empty.contains(tag.name) { open.append(tag.name) }
      if tag.name == "style" {
        guard let close = rest.range(of: "</style>") else { throw .malformed("style") }
        rest = rest[close.lowerBound...]
      }
    }
    guard open.isEmpty else { throw .unbalanced(open.joined(separator: " "), near: "the end") }
  }

  private static func tag(_ inside: String) throws(Failure) -> Tag {
    let name = inside.prefix { $0 != " " && $0 != "\n" }
    var attributes: [String: String] = [:]
    var rest = inside.dropFirst(name.count)
    while let first = rest.firstIndex(where: { $0 != " " && $0 != "\n" }) {
      rest = rest[first...]
      guard let equals = rest.firstIndex(of: "=") else { throw .malformed(inside) }
      let key = String(rest[..<equals])
      rest = rest[rest.index(after: equals)...]
      guard rest.first == "\"" else { throw .malformed(inside) }
      rest = rest.dropFirst()
      guard let close = rest.firstIndex(of: "\""), attributes[key] == nil else { throw .malformed(inside) }
      attributes[key] = String(rest[..<close])
      rest = rest[rest.index(after: close)...]
    }
    return Tag(name: String(name), attributes: attributes)
  }

  /// The values of an attribute over all tags.
  func values(of attribute: String) -> [String] {
    tags.compactMap { $0.attributes[attribute] }
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    firstRange(of: text)
  }
}
