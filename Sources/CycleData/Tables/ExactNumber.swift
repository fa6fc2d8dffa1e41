import ExactArithmetic

/// A number written in a file, read exactly: never through a floating-point type.
enum ExactNumber {
  /// The largest magnitude admitted, far above any amount of money in EUR.
  static let largest = Rational(1_000_000_000_000_000_000)

  /// Reads a decimal number between ±10¹⁸ with at most 18 digits after the point.
  static func parse(_ text: String) throws(Problem) -> Rational {
    let value: Rational
    do {
      value = try Rational(decimal: text)
    } catch {
      switch error {
      case .tooManyDigits, .exponentOutOfRange: throw Problem(.outOfRange, text)
      case .empty, .unexpectedCharacter, .missingDigits:
        throw Problem(.notANumber, text)
      }
    }
    guard value.magnitude <= largest, (value * largest).isInteger else { throw Problem(.outOfRange, text) }
    return value
  }

  /// Reads a number that counts persons: whole and not negative.
  static func persons(_ text: String) throws(Problem) -> Rational {
    let value = try amount(text)
    guard value.isInteger else { throw Problem(.fractionOfAPerson, text) }
    return value
  }

  /// Reads an amount of money: not negative, in whole cents.
  static func money(_ text: String) throws(Problem) -> Rational {
    let value = try amount(text)
    guard (value * 100).isInteger else { throw Problem(.fractionOfACent, text) }
    return value
  }

  /// Reads a number that must not be negative, such as a statistic in millions, which may well have three decimals.
  static func notNegative(_ text: String) throws(Problem) -> Rational {
    let value = try parse(text)
    guard !value.isNegative else { throw Problem(.negative, text) }
    return value
  }

  /// Reads an amount of money or persons: not negative, nor looking like a number with a thousands separator.
  static func amount(_ text: String) throws(Problem) -> Rational {
    let value = try notNegative(text)
    if looksSeparated(text) { throw Problem(.ambiguousSeparator, text) }
    return value
  }

  /// Whether the text is of the form `21.000`: up to three digits, a point, and exactly three digits.
  private static func looksSeparated(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && (1...3).contains(parts[0].utf8.count) && parts[1].utf8.count == 3
      && parts[0].first != "0" && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
