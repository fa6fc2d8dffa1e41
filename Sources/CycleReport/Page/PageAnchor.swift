/// Names of places in the page.
enum PageAnchor {
  /// The anchor of a figure's trace: letters, digits, `-` and `.`; anything else as its code point, so that no two meet.
  static func trace(_ path: String) -> String { anchor("trace-", path) }

  /// The anchor of the place where a figure first stands.
  static func place(_ path: String) -> String { anchor("at-", path) }

  private static func anchor(_ prefix: String, _ path: String) -> String {
    var anchor = prefix
    for scalar in path.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-": anchor.unicodeScalars.append(scalar)
      default: anchor += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return anchor
  }
}
