public import ExactArithmetic

/// The value of a figure as one result beside another is compared by.
public enum FigureValue: Sendable, Hashable {
  /// A number that may not be known, its bounds, and the number after rounding.
  case number(Rational?, lower: Rational?, upper: Rational?, rounded: Rational?, unit: Unit)
  /// A condition that may be open.
  case condition(Bool?)
  /// A date that may not be set.
  case date(CalendarDate?)
  /// Names in their order, such as a State's statuses; empty where there is none.
  case words([String])
  /// The figure does not exist on this side, such as the gap of a released State.
  case absent

  /// A number that is known.
  public static func known(_ value: Rational, rounded: Rational? = nil, unit: Unit) -> FigureValue {
    .number(value, lower: value, upper: value, rounded: rounded, unit: unit)
  }

  /// The value of a traced figure.
  public init(_ figure: Traced) {
    self = .number(
      figure.value, lower: figure.lower, upper: figure.upper, rounded: figure.rounded, unit: figure.unit)
  }
}
