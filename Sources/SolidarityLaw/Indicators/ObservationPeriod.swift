/// A period as SDMX writes it: `2025`, `2025-Q3`, `2025-07`, `2025M07`.
struct ObservationPeriod: Hashable, Comparable {
  enum Frequency: Int, CaseIterable {
    case annual = 1
    case quarterly = 4
    case monthly = 12
  }

  let frequency: Frequency
  /// Periods since the year 0.
  let number: Int

  /// The period, or nil where the text is none of a year, a quarter or a month.
  init?(_ text: String) {
    let head = text.prefix(4)
    guard head.utf8.count == 4, head.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(head) else {
      return nil
    }
    var rest = text.dropFirst(4)
    if rest.first == "-" { rest = rest.dropFirst() }
    if rest.isEmpty {
      guard text.utf8.count == 4 else { return nil }
      self.init(frequency: .annual, number: year)
      return
    }
    let frequency: Frequency = rest.first == "Q" ? .quarterly : .monthly
    if rest.first == "Q" || rest.first == "M" { rest = rest.dropFirst() }
    guard (1...2).contains(rest.utf8.count), rest.utf8.allSatisfy({ (48...57).contains($0) }), let part = Int(rest),
      (1...frequency.rawValue).contains(part)
    else { return nil }
    self.init(frequency: frequency, number: year * frequency.rawValue + part - 1)
  }

  init(frequency: Frequency, number: Int) {
    self.frequency = frequency
    self.number = number
  }

  func moved(by periods: Int) -> ObservationPeriod {
    ObservationPeriod(frequency: frequency, number: number + periods)
  }

  /// The first month, counted since the year 0.
  var firstMonth: Int { number * (12 / frequency.rawValue) }

  /// As SDMX writes it.
  var text: String {
    let year = String(number / frequency.rawValue)
    let part = number % frequency.rawValue + 1
    switch frequency {
    case .annual: return year
    case .quarterly: return "\(year)-Q\(part)"
    case .monthly: return "\(year)-\(part < 10 ? "0" : "")\(part)"
    }
  }

  static func < (left: ObservationPeriod, right: ObservationPeriod) -> Bool {
    (left.firstMonth, left.frequency.rawValue) < (right.firstMonth, right.frequency.rawValue)
  }
}
