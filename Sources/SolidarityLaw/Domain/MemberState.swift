/// A State of the cycle, by Eurostat's two-letter code (Greece is `EL`).
///
/// States compare by protocol order: the 27 Member States by the name of each in its own language, then every other
/// code in alphabetical order. Source: Interinstitutional style guide, section 7.1.1.
public struct MemberState: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Eurostat's code, such as `DE`, or `X001` in a synthetic cycle.
  public let code: String

  /// The State with a code, which is not checked: see ``isKnown(_:synthetic:)``.
  public init(_ code: String) {
    self.code = code
  }

  /// The 27 Member States in protocol order.
  public static let protocolOrder: [MemberState] = [
    "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "EL", "ES", "FR", "HR", "IT", "CY", "LV", "LT", "LU", "HU", "MT", "NL",
    "AT", "PL", "PT", "RO", "SI", "SK", "FI", "SE",
  ].map(MemberState.init)

  /// The States associated with the Dublin system, which Part IV does not bind (recitals 92 to 94).
  public static let associated: [MemberState] = ["IS", "LI", "NO", "CH"].map(MemberState.init)

  private static let rank: [String: Int] = Dictionary(
    uniqueKeysWithValues: protocolOrder.enumerated().map { ($0.element.code, $0.offset) })

  public var description: String { code }

  public static func < (left: MemberState, right: MemberState) -> Bool {
    switch (rank[left.code], rank[right.code]) {
    case (let first?, let second?): first < second
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): left.code.utf8.lexicographicallyPrecedes(right.code.utf8)
    }
  }
}
