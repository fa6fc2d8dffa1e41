import ExactArithmetic

/// A number written in a file, read exactly: never through a floating-point type.
enum ExactNumber {
  struct Problem: Error {
    let code: FindingCode
    let message: String
    let remedy: String
  }

  /// The largest magnitude admitted, far above any amount of money in EUR.
  static let largest = Rational(1_000_000_000_000_000_000)

  /// Reads a decimal number between ±10¹⁸ with at most 18 digits after the point.
  static func parse(_ text: String) throws(Problem) -> Rational {
    let value: Rational
    do {
      value = try Rational(decimal: text)
    } catch {
      switch error {
      case .tooManyDigits, .exponentOutOfRange: throw outOfRange(text)
      case .empty, .unexpectedCharacter, .missingDigits:
        throw Problem(code: .notANumber, message: "\(quoted(text)) is not a decimal number", remedy: hint(for: text))
      }
    }
    guard value.magnitude <= largest, (value * largest).isInteger else { throw outOfRange(text) }
    return value
  }

  /// Reads a number that counts persons: whole and not negative.
  static func persons(_ text: String) throws(Problem) -> Rational {
    let value = try amount(text)
    guard value.isInteger else {
      throw Problem(
        code: .fractionOfAPerson, message: "\(quoted(text)) counts persons but is not whole",
        remedy: "Write a whole number without thousands separators.")
    }
    return value
  }

  /// Reads a number that must not be negative, nor look like one with a thousands separator.
  static func amount(_ text: String) throws(Problem) -> Rational {
    let value = try parse(text)
    guard !value.isNegative else {
      throw Problem(
        code: .numberOutOfRange, message: "\(quoted(text)) is negative",
        remedy: "Write zero or more, or leave the cell empty where it is not known.")
    }
    if looksSeparated(text) {
      throw Problem(
        code: .ambiguousSeparator, message: "\(quoted(text)) may be thousands or a decimal",
        // Three digits after a point would be asked about again.
        remedy:
          "Write \(text.filter { $0 != "." }) or \(value.isInteger ? value.description : text + "0"), whichever is meant: "
          + "the point is the decimal point, and thousands are not separated.")
    }
    return value
  }

  /// Whether the text is of the form `21.000`: up to three digits, a point, and exactly three digits.
  private static func looksSeparated(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && (1...3).contains(parts[0].utf8.count) && parts[1].utf8.count == 3
      && parts[0].first != "0" && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  private static func outOfRange(_ text: String) -> Problem {
    Problem(
      code: .numberOutOfRange, message: "\(quoted(text)) is out of range",
      remedy: "Numbers lie between -10^18 and 10^18 and have at most 18 digits after the point.")
  }

  private static func hint(for text: String) -> String {
    switch text.lowercased() {
    case "nan", ".nan", "na", "n/a", "null", "nil", "none", "-", "–", ":", "?", "unknown":
      return "Leave the value empty where it is not known."
    case "inf", ".inf", "-inf", "-.inf", "+inf", "infinity", "-infinity":
      return "Write a finite number."
    default: break
    }
    if text.hasSuffix("%") {
      return "Write the number without a percent sign, as a part of one where a share is meant."
    }
    return "Write digits with a decimal point and no thousands separators, such as 1234.50."
  }
}
