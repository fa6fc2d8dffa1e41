import ExactArithmetic

/// Exact numbers as the decimals of files.
enum DecimalText {
  /// The shortest decimal of a number.
  ///
  /// - Throws: ``CycleWritingError/notADecimal(number:)`` where the number has none.
  static func write(_ value: Rational) throws(CycleWritingError) -> String {
    // Every number of a cycle has at most 18 digits after the point: see `ExactNumber`.
    let whole = value.magnitude.floor().numeratorString.utf8.count
    let text = value.decimalString(significantDigits: whole + 40)
    guard (try? Rational(decimal: text)) == value else { throw .notADecimal(number: value.fractionString) }
    return text
  }

  /// The shortest decimal, or nothing for a number that is not known.
  static func write(_ value: Rational?) throws(CycleWritingError) -> String {
    guard let value else { return "" }
    return try write(value)
  }
}
