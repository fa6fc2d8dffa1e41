import ExactArithmetic

/// Numbers as they stand in sentences: hard spaces between thousands, a decimal point.
enum Spelling {
  /// A number with at most two decimals, and none where it is whole.
  static func number(_ value: Rational) -> String {
    let text = value.decimalString(fractionDigits: value.isInteger ? 0 : 2, rounding: .nearest)
    let sign = text.hasPrefix("-") ? "\u{2212}" : ""
    let parts = text.drop { $0 == "-" }.split(separator: ".")
    guard let whole = parts.first else { return text }
    let groups = stride(from: whole.count, to: 0, by: -3).map { end in
      String(whole.dropLast(whole.count - end).suffix(3))
    }
    let grouped = groups.reversed().joined(separator: "\u{00A0}")
    return sign + grouped + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// An amount of money: `EUR 420 000 000`.
  static func euro(_ value: Rational) -> String {
    "EUR\u{00A0}" + number(value)
  }

  /// `FR`, `FR and DE`, `FR, DE and SE`.
  static func enumeration(_ items: [String]) -> String {
    guard let last = items.last else { return "none" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }
}
