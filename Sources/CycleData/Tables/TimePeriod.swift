import SolidarityLaw

/// The time periods of SDMX that Eurostat uses.
enum TimePeriod {
  /// Whether the text is a year, half-year, quarter, month, week or day.
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let year = parts.first, CalendarDate("\(year)-01-01") != nil else { return false }
    guard parts.count == 2 else { return true }
    let rest = parts[1]
    guard rest.utf8.allSatisfy({ $0 < 128 }) else { return false }
    switch rest.first {
    case "S": return rest.count == 2 && number(rest.dropFirst(), in: 1...2)
    case "Q": return rest.count == 2 && number(rest.dropFirst(), in: 1...4)
    case "W": return rest.count == 3 && number(rest.dropFirst(), in: 1...53)
    default: return CalendarDate(text) != nil || CalendarDate(text + "-01") != nil
    }
  }

  private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Bool {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text) else { return false }
    return range.contains(value)
  }
}
