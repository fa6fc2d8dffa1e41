import ExactArithmetic
import SolidarityLaw

/// How numbers and money are written for people in one language, after the interinstitutional style guide.
///
/// Formatting only: values are rounded for display (a half to the even digit), never changed.
struct NumberStyle: Sendable, Hashable {
  /// Between groups of three digits, and between a number and its unit.
  var space: String
  var decimalSign: String

  /// English: `21 000`, `4 554.69`, `EUR 420 000 000`, `21.6890 %`, with hard spaces.
  static let english = NumberStyle(space: "\u{A0}", decimalSign: ".")

  /// The number with as many decimals as it has, at most `fractionDigits`.
  func number(_ value: Rational, fractionDigits: Int = 2) -> String {
    var text = value.decimalString(fractionDigits: fractionDigits, rounding: .nearestEven)
    if text.utf8.contains(UInt8(ascii: ".")) {
      while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
      if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    }
    return styled(text)
  }

  /// The number with exactly `fractionDigits` decimals.
  func fixed(_ value: Rational, fractionDigits: Int) -> String {
    styled(value.decimalString(fractionDigits: fractionDigits, rounding: .nearestEven))
  }

  /// `EUR 420 000 000`, with two decimals where there are cents.
  func euro(_ value: Rational) -> String {
    "EUR" + space + euroDigits(value)
  }

  /// The digits of an amount of money, without the currency.
  func euroDigits(_ value: Rational) -> String {
    value.isInteger ? styled(value.fractionString) : fixed(value, fractionDigits: 2)
  }

  /// An amount of EUR in millions, with two decimals.
  func millions(_ euro: Rational) -> String {
    fixed(euro / 1_000_000, fractionDigits: 2)
  }

  /// A part of one as a percentage with `fractionDigits` decimals.
  func percent(_ share: Rational, fractionDigits: Int = 4) -> String {
    fixed(share * 100, fractionDigits: fractionDigits) + space + "%"
  }

  /// A part of one as a percentage with as many decimals as it has, at most two.
  func shortPercent(_ share: Rational) -> String {
    number(share * 100) + space + "%"
  }

  /// A value in its unit, for running text.
  func value(_ value: Rational, _ unit: Unit) -> String {
    switch unit {
    case .persons, .relocationEquivalents, .days, .other: number(value)
    case .euro: euro(value)
    case .millionEuro: "EUR" + space + number(value) + space + "million"
    case .fraction: percent(value)
    }
  }

  /// Groups the digits of a plain decimal and sets the language's signs.
  private func styled(_ plain: String) -> String {
    let isNegative = plain.utf8.first == UInt8(ascii: "-")
    let parts = plain.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let whole = Array((parts.first ?? "0").utf8)
    var grouped = isNegative ? "\u{2212}" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += space }
      grouped.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return parts.count > 1 ? grouped + decimalSign + parts[1] : grouped
  }
}
