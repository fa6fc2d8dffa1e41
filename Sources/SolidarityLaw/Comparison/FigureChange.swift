public import ExactArithmetic

/// A figure that differs between two results.
public struct FigureChange: Sendable, Hashable {
  /// The figure's path in the JSON.
  public let path: String
  /// What the figure is, in a few words.
  public let labelPhrase: Phrase
  /// The value in the first result.
  public let before: FigureValue
  /// The value in the second result.
  public let after: FigureValue
  /// The State concerned, if one is.
  public let state: MemberState?
  /// The other State concerned, for what passes between two.
  public let counterpart: MemberState?

  /// What the figure is, in English, as results hold it.
  public var label: String { labelPhrase.english }

  /// The second number less the first; nil unless both are known numbers.
  public var difference: Rational? {
    guard case .number(let before?, _, _, _, _) = before, case .number(let after?, _, _, _, _) = after else {
      return nil
    }
    return after - before
  }

  /// The same of the rounded numbers; nil unless both are rounded.
  public var roundedDifference: Rational? {
    guard case .number(_, _, _, let before?, _) = before, case .number(_, _, _, let after?, _) = after else {
      return nil
    }
    return after - before
  }

  /// Whether a State is one of those concerned.
  public func concerns(_ state: MemberState) -> Bool {
    self.state == state || counterpart == state
  }
}
