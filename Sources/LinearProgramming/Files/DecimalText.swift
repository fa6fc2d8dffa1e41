import ExactArithmetic

/// Fractions as decimals for files.
enum DecimalText {
  /// Longer numbers are not written in full; reading takes up to a thousand digits.
  private static let longest = 900

  /// The decimal that is exactly the number; `nil` where none is, or none of reasonable length.
  static func exact(_ value: Rational) -> String? {
    guard value.bitWidth <= longest * 3 else { return nil }
    if value.isInteger { return short(value.numeratorString) }
    var rest = value.denominator
    let twos = strip(2, from: &rest)
    let fives = strip(5, from: &rest)
    guard rest == .one else { return nil }
    return short(value.decimalString(fractionDigits: max(twos, fives), rounding: .nearest))
  }

  /// The decimal nearest to the number with 17 significant digits, which is as much as a double holds.
  static func rounded(_ value: Rational) -> String {
    value.decimalString(significantDigits: 17)
  }

  /// The smallest number by which all these become whole.
  static func commonDenominator(_ values: some Sequence<Rational>) -> Rational {
    var result = Rational.one
    for value in values { result *= (value * result).denominator }
    return result
  }

  private static func short(_ text: String) -> String? {
    text.utf8.count <= longest ? text : nil
  }

  private static func strip(_ factor: Rational, from value: inout Rational) -> Int {
    var count = 0
    while true {
      let quotient = value / factor
      guard quotient.isInteger else { return count }
      value = quotient
      count += 1
    }
  }
}
