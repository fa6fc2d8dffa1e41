import ExactArithmetic

/// How many cases can be offset between States, as recorded (OFF-7).
///
/// Article 63(8) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_63/oj. A pair without a row and a row
/// without a number are not known, never zero.
enum Caseload {
  /// The cases of a pair's rows, with those that are known as the least.
  static func cases(_ rows: [CaseloadRecord]) -> Amount {
    let known = rows.reduce(Rational.zero) { $0 + Rational($1.eligibleCases ?? 0) }
    guard !rows.isEmpty, rows.allSatisfy({ $0.eligibleCases != nil }) else {
      return Amount(value: nil, known: known, lower: known, upper: nil)
    }
    return Amount(known)
  }
}
