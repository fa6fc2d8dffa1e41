import ExactArithmetic

/// A row as it goes into a file: every number a decimal, the row multiplied where that needs it.
struct FileRow {
  let terms: [(column: Int, coefficient: String)]
  let lower: String?
  let upper: String?
  /// The upper limit less the lower one, for rows that have both and not the same.
  let range: String?

  /// Makes the decimals; what was done beyond copying is noted.
  init(_ program: LinearProgram, row index: Int, notes: inout [FileFinding]) {
    let row = program.rows[index]
    let terms = program.terms(ofRow: index)
    let numbers = terms.map(\.coefficient) + [row.lower, row.upper].compactMap(\.self)
    var factor = Rational.one
    if numbers.contains(where: { DecimalText.exact($0) == nil }) {
      let common = DecimalText.commonDenominator(numbers)
      if numbers.allSatisfy({ DecimalText.exact($0 * common) != nil }) {
        factor = common
        notes.append(
          FileFinding(
            code: .multiplied, line: 0, column: 0,
            message: "Row '\(row.name)' is multiplied by \(common): its fractions are no finite decimals."))
      } else {
        notes.append(
          FileFinding(
            code: .rounded, line: 0, column: 0,
            message: "Numbers of row '\(row.name)' are rounded to 17 digits: they are too long to be written."))
      }
    }
    func text(_ value: Rational) -> String { DecimalText.exact(value * factor) ?? DecimalText.rounded(value * factor) }
    self.terms = terms.map { ($0.column, text($0.coefficient)) }
    lower = row.lower.map(text)
    upper = row.upper.map(text)
    if let lower = row.lower, let upper = row.upper, lower < upper { range = text(upper - lower) } else { range = nil }
  }

  /// A number outside of rows, which cannot be multiplied.
  static func text(_ value: Rational, of what: String, notes: inout [FileFinding]) -> String {
    if let exact = DecimalText.exact(value) { return exact }
    notes.append(
      FileFinding(
        code: .rounded, line: 0, column: 0, message: "\(what) is rounded to 17 digits: \(value) is no finite decimal."))
    return DecimalText.rounded(value)
  }
}
