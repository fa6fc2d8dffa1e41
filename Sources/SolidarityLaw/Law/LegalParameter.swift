public import ExactArithmetic

/// A number that an act fixes, with the dates from which each value holds.
public struct LegalParameter: Sendable, Hashable {
  /// A value and the first day on which it holds.
  public struct DatedValue: Sendable, Hashable {
    public let from: CalendarDate
    public let value: Rational
  }

  /// The id that users write, such as `offsets.mandatoryMinimum`.
  public let id: ParameterID
  /// What the number is, in English.
  public var title: String { id.english }
  public let unit: Unit
  public let citation: Citation
  /// Values in order of date.
  public let values: [DatedValue]
  /// The day on which somebody last compared the value with the act.
  public let lastChecked: CalendarDate?
}
