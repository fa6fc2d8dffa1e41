import ExactArithmetic
import SolidarityLaw

/// How numbers and money are written for people in one language, after the interinstitutional style guide.
///
/// Formatting only: values are rounded for display (a half to the even digit), never changed.
struct NumberStyle: Sendable, Hashable {
  /// Between groups of three digits, and between a number and its unit.
  var space = "\u{A0}"
  var decimalSign: String
  /// Whether `EUR` stands before the amount.
  var isCurrencyFirst: Bool
  /// The word for a million between the number and `EUR`; one that ends in an apostrophe takes no space. Nil where the reports do not
  /// speak the language: amounts in millions are then written out.
  var million: String?

  /// English: `21 000`, `4 554.69`, `EUR 420 000 000`, `21.6890 %`, with hard spaces.
  static let english = NumberStyle(decimalSign: ".", isCurrencyFirst: true, million: "million")

  /// The number with as many decimals as it has, at most `fractionDigits`.
  func number(_ value: Rational, fractionDigits: Int = 2) -> String {
    var text = value.decimalString(fractionDigits: fractionDigits, rounding: .nearestEven)
    if text.utf8.contains(UInt8(ascii: ".")) {
      while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
      if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    }
    return styled(text)
  }

  /// The number to so many significant digits, without groups, as data have it but for the decimal sign.
  func significant(_ value: Rational, _ digits: Int = 10) -> String {
    value.decimalString(significantDigits: digits).replacing(".", with: decimalSign)
  }

  /// The number with exactly `fractionDigits` decimals.
  func fixed(_ value: Rational, fractionDigits: Int) -> String {
    styled(value.decimalString(fractionDigits: fractionDigits, rounding: .nearestEven))
  }

  /// `EUR 420 000 000` or `420 000 000 EUR`, with two decimals where there are cents.
  func euro(_ value: Rational) -> String {
    withCurrency(euroDigits(value))
  }

  /// An amount of money that may be a part of a cent, with as many decimals as it has, at most `fractionDigits`.
  func euroParts(_ value: Rational, fractionDigits: Int) -> String {
    withCurrency(number(value, fractionDigits: fractionDigits))
  }

  /// Digits with `EUR` at its place.
  func withCurrency(_ digits: String) -> String {
    isCurrencyFirst ? "EUR" + space + digits : digits + space + "EUR"
  }

  /// Two amounts of money with the currency once: before the first or after the second.
  func euroBounds(_ lower: Rational, _ upper: Rational) -> KeyValuePairs<String, String> {
    [
      "lower": isCurrencyFirst ? euro(lower) : euroDigits(lower),
      "upper": isCurrencyFirst ? euroDigits(upper) : euro(upper),
    ]
  }

  /// `EUR 420 million` or `420 millions d’EUR`.
  func millionEuro(_ value: Rational) -> String {
    guard let million else { return euro(value * 1_000_000) }
    if isCurrencyFirst { return "EUR" + space + number(value) + space + million }
    return number(value) + space + million + (million.hasSuffix("’") ? "" : space) + "EUR"
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
    case .millionEuro: millionEuro(value)
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
