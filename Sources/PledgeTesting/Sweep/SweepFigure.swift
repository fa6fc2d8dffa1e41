public import SolidarityLaw

/// A figure that a sweep follows from scenario to scenario.
public struct SweepFigure: Sendable {
  /// What the figure is read from.
  enum Source: Sendable {
    case number(@Sendable (Assessment) -> Traced?)
    case condition(@Sendable (Assessment) -> Bool?)
    /// The coverage of the State's need of the measure.
    case coverage(MemberState, Measure)
  }

  /// The path, as `explain` and `whatif` name it.
  public let path: String
  /// What it is, in a few words, as `whatif` calls it.
  public let labelPhrase: Phrase
  /// The unit of a number; nil for a condition.
  public let unit: Unit?
  /// The State concerned, if one is.
  public let state: MemberState?
  let source: Source

  /// What it is, in English.
  public var label: String { labelPhrase.english }

  /// Whether it is true or false rather than a number.
  public var isCondition: Bool { unit == nil }

  /// Whether it rests on a linear program or its closed form.
  public var isCoverage: Bool { if case .coverage = source { true } else { false } }
}
