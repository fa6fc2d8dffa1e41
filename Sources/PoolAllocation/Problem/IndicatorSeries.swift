import ExactArithmetic
import SolidarityLaw

/// Each State's share of an indicator over the latest period that all of them have in common.
///
/// The latest year for which every State has an annual value; else the latest four quarters, else the latest twelve months that
/// every State has, or as many as there are.
struct IndicatorSeries {
  let indicator: String
  /// The period used, in words.
  let period: String
  /// The shares, which sum to one.
  let shares: [MemberState: Rational]

  private enum Frequency: Int, CaseIterable {
    case annual, halfYearly, quarterly, monthly

    /// How many periods make a year.
    var periodsAYear: Int {
      switch self {
      case .annual: 1
      case .halfYearly: 2
      case .quarterly: 4
      case .monthly: 12
      }
    }
  }

  private struct Period: Hashable, Comparable {
    let frequency: Frequency
    let year: Int
    let number: Int
    let text: String

    /// A period as SDMX writes it: `2025`, `2025-S1`, `2025-Q3`, `2025-07`, `2025M07`.
    init?(_ text: String) {
      let year = text.prefix(4)
      guard year.utf8.count == 4, year.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(year) else {
        return nil
      }
      var rest = text.dropFirst(4)
      if rest.first == "-" {
        rest = rest.dropFirst()
        if rest.isEmpty { return nil }
      }
      let letter = rest.first.map { String($0).uppercased() } ?? ""
      let digits = "SQM".contains(letter) ? rest.dropFirst() : rest
      guard rest.isEmpty || (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) })
      else {
        return nil
      }
      let frequency: Frequency =
        switch letter {
        case "": .annual
        case "S": .halfYearly
        case "Q": .quarterly
        default: .monthly
        }
      let number = rest.isEmpty ? 1 : Int(digits) ?? 0
      guard (1...frequency.periodsAYear).contains(number) else { return nil }
      self.frequency = frequency
      self.year = value
      self.number = number
      self.text = text
    }

    static func < (left: Period, right: Period) -> Bool {
      (left.year, left.number, left.text) < (right.year, right.number, right.text)
    }

    static func == (left: Period, right: Period) -> Bool {
      left.frequency == right.frequency && left.year == right.year && left.number == right.number
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(frequency)
      hasher.combine(year)
      hasher.combine(number)
    }
  }

  /// The shares of some States in an indicator.
  ///
  /// - Throws: ``AllocationError`` where there is no common period, a value is negative, or all are zero.
  init(indicator: String, rows: [IndicatorRecord], states: [MemberState]) throws(AllocationError) {
    let rows = rows.filter { $0.indicator == indicator }
    var values: [MemberState: [Period: Rational]] = [:]
    for row in rows {
      guard let period = Period(row.period), let value = row.value else { continue }
      values[MemberState(row.area), default: [:]][period] = value
    }
    let missing = states.filter { values[$0, default: [:]].isEmpty }
    var chosen: [Period] = []
    for frequency in Frequency.allCases where missing.isEmpty && chosen.isEmpty {
      let common = states.map { Set(values[$0, default: [:]].keys.filter { $0.frequency == frequency }) }
      guard var periods = common.first else { break }
      for others in common.dropFirst() { periods.formIntersection(others) }
      chosen = Array(periods.sorted().suffix(frequency.periodsAYear))
    }
    guard let first = chosen.first, let last = chosen.last else {
      throw .noCommonPeriod(indicator: indicator, missing: missing)
    }
    var sums: [MemberState: Rational] = [:]
    for state in states {
      for period in chosen {
        let value = values[state]?[period] ?? .zero
        if value.isNegative { throw .negativeIndicator(indicator: indicator, state: state, period: period.text) }
        sums[state, default: .zero] += value
      }
    }
    self.indicator = indicator
    let text =
      chosen.count == 1
      ? first.text : "the \(chosen.count) periods from \(first.text) to \(last.text) that all of them have"
    period = text
    let total = states.reduce(Rational.zero) { $0 + sums[$1, default: .zero] }
    guard total.isPositive else { throw .indicatorIsZero(indicator: indicator, period: text) }
    shares = sums.mapValues { $0.divided(by: total) ?? .zero }
  }
}
