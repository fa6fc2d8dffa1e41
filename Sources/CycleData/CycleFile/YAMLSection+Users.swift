import ExactArithmetic
import SolidarityLaw

/// What users write in files of their own: scenarios, costs, sweeps, keys.
extension YAMLSection {
  /// A text on one line, fit for a terminal; nil where there is none.
  func words(_ key: String, limit: Int) -> String? {
    guard let text = text(key) else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : printable(words, limit: limit)
  }

  /// Whether the amount under a key lies within what a user can mean, and money has no fraction of a cent; what is wrong is reported.
  func isSensible(_ amount: Rational, of measure: Measure, _ key: String, toTheCent: Bool = true) -> Bool {
    let value = entry(key)?.value
    let text = quoted(value?.scalar?.string ?? key)
    let most = measure == .relocation ? Scenario.mostPersons : Scenario.mostEuro
    guard amount <= Rational(most) else {
      report(
        .numberOutOfRange, key, at: value?.mark, "\(text) is too large",
        remedy: "The most is \(Scenario.mostPersons) persons or EUR \(Scenario.mostEuro).")
      return false
    }
    guard measure == .relocation || !toTheCent || (amount * 100).isInteger else {
      report(
        .numberOutOfRange, key, at: value?.mark, "\(text) has a fraction of a cent",
        remedy: "Write at most two decimals.")
      return false
    }
    return true
  }
}
