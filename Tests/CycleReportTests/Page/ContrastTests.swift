import Testing

@testable import CycleReport

/// Contrast of text against its ground, computed from the style sheet by the formula of WCAG 2.2 (relative luminance).
@Suite struct ContrastTests {
  @Test("Text has a contrast of at least 4.5 in light, dark and print", arguments: 0..<3)
  func contrast(scheme: Int) throws {
    let colours = try #require(ContrastTests.schemes.indices.contains(scheme) ? ContrastTests.schemes[scheme] : nil)
    for ink in ["ink", "muted", "accent", "warm"] {
      for ground in ["paper", "raised", "pale"] where !(ink == "warm" && ground == "pale") {
        let ratio = ContrastTests.ratio(try #require(colours[ink]), try #require(colours[ground]))
        #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
      }
    }
    #expect(ContrastTests.ratio(try #require(colours["paper"]), try #require(colours["accent"])) >= 4.5)
    #expect(ContrastTests.ratio(try #require(colours["ink"]), try #require(colours["soft"])) >= 4.5)
  }

  /// The variables of each `:root` block in the order light, dark, print.
  static let schemes: [[String: String]] = StyleSheet.text.split(
    separator: ":root {", omittingEmptySubsequences: false
  ).dropFirst().map { block in
    var colours: [String: String] = [:]
    for declaration in block.prefix(while: { $0 != "}" }).split(separator: ";") {
      let parts = declaration.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
      if parts.count == 2 { colours[String(parts[0].dropFirst(2))] = String(parts[1]) }
    }
    return colours
  }

  private static func ratio(_ first: String, _ second: String) -> Double {
    let (light, dark) = (max(luminance(first), luminance(second)), min(luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let digits = Array(colour.dropFirst())
    let channels = [0, 2, 4].map { start -> Double in
      let value = Double(Int(String(digits[start...(start + 1)]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// x to the power of 2.4 as (x¹²)^(1/5), by Newton's method on y⁵ = x¹².
  private static func power(_ x: Double) -> Double {
    let target = x * x * x * x * x * x * x * x * x * x * x * x
    var y = x * x
    for _ in 0..<60 { y -= (y * y * y * y * y - target) / (5 * y * y * y * y) }
    return y
  }
}
