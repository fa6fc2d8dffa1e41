/// Why a text is not a decimal number, and what would be.
public enum DecimalError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The text is empty.
  case empty
  /// A character that has no place in a decimal number; `position` counts characters from 1.
  case unexpectedCharacter(Character, position: Int)
  /// No digit stands where one is needed, as in `-`, `.` or `1e`.
  case missingDigits(text: String)
  /// More digits than are read.
  case tooManyDigits(count: Int)
  /// A power of ten beyond the limit.
  case exponentOutOfRange(text: String)

  /// The problem and its remedy in one sentence.
  public var description: String {
    switch self {
    case .empty:
      return "a number is missing: write one such as 1234.50"
    case .unexpectedCharacter(let character, let position):
      return "'\(character)' at position \(position) does not belong in a number: "
        + "write digits with a decimal point and no thousands separator, such as 1234.50"
    case .missingDigits(let text):
      return "'\(text)' has no digits where a number needs them: write one such as 0.5 or 1e3"
    case .tooManyDigits(let count):
      return "a number of \(count) digits is too long: at most \(Rational.maximumDecimalDigits) are read"
    case .exponentOutOfRange(let text):
      return "the power of ten in '\(text)' is out of range: "
        + "between -\(Rational.maximumDecimalExponent) and \(Rational.maximumDecimalExponent) are read"
    }
  }
}
