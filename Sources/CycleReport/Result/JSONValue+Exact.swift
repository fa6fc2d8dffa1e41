import ExactArithmetic
import OrderedJSON
import SolidarityLaw

extension JSONValue {
  /// An exact number as `{"exact": "p/q", "decimal": "…"}`; null where it is not known.
  static func exact(_ value: Rational?) -> JSONValue {
    value.map { .object(exactMembers($0)) } ?? .null
  }

  /// The members of an exact number, for objects that hold more.
  static func exactMembers(_ value: Rational) -> [(key: String, value: JSONValue)] {
    [("exact", .string(value.fractionString)), ("decimal", .string(value.decimalString(significantDigits: 10)))]
  }

  /// An exact number with the rounded one beside it.
  static func exact(_ value: Rational?, rounded: Rational?) -> JSONValue {
    value.map { .object(exactMembers($0) + [("rounded", amount(rounded))]) } ?? .null
  }

  /// An amount of persons or EUR: a plain number where it is whole or has at most two decimals, else an exact number.
  static func amount(_ value: Rational?) -> JSONValue {
    guard let value else { return .null }
    if value.isInteger { return .number(value.fractionString) }
    guard (value * 100).isInteger else { return exact(value) }
    return .number(value.decimalString(significantDigits: value.floor().numeratorString.utf8.count + 2))
  }

  /// A text, or null where there is none.
  static func text(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  /// A truth value, or null where it is open.
  static func truth(_ value: Bool?) -> JSONValue {
    value.map { .bool($0) } ?? .null
  }

  /// A date as `2026-10-15`, or null.
  static func date(_ date: CalendarDate?) -> JSONValue {
    text(date?.description)
  }

  /// One value for each measure, in the order relocation, financial, alternative.
  static func measures(_ value: (Measure) -> JSONValue) -> [(key: String, value: JSONValue)] {
    Measure.allCases.map { ($0.rawValue, value($0)) }
  }

  /// An array of State codes.
  static func states(_ states: [MemberState]) -> JSONValue {
    .array(states.map { .string($0.code) })
  }
}
