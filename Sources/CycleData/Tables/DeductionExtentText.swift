import ExactArithmetic
import SolidarityLaw

/// The extent of a deduction as it is written: `100%`, `12.5%`, `relocation:50`.
enum DeductionExtentText {
  static let remedy =
    "Write a percentage such as 100% or 12.5%, or an amount with its measure such as relocation:50."

  static func parse(_ text: String) throws(ExactNumber.Problem) -> DeductionExtent {
    if text.hasSuffix("%") {
      let share = try ExactNumber.parse(String(text.dropLast()).trimmingSpaces) / Rational(100)
      guard !share.isNegative, share <= .one else { throw ExactNumber.Problem(.percentageOutOfRange, text) }
      return .share(share)
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let measure = Measure(rawValue: String(parts[0]).trimmingSpaces) else {
      throw ExactNumber.Problem(.notAnExtent, text)
    }
    let number = String(parts[1]).trimmingSpaces
    return .amount(
      measure, measure.unit == .persons ? try ExactNumber.persons(number) : try ExactNumber.amount(number))
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var content = self[...]
    while content.first == " " { content.removeFirst() }
    while content.last == " " { content.removeLast() }
    return String(content)
  }
}
