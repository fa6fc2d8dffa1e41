public import ExactArithmetic

/// What the indicators of the cycle folder say of each State (Articles 9 to 11): the last twelve months, their change, the
/// State's share beside its share of the reference key, and five years for significant situations. Article 10(3) speaks of earlier
/// years and fixes no number of them; five is what the practice of 2025 took.
///
/// The law sets no threshold: nothing here decides a status.
public struct IndicatorOverview: Sendable {
  /// One State in one series.
  public struct Row: Sendable, Hashable {
    public let state: MemberState
    /// The last twelve months in order, a value a period; nil where a period has none.
    public let values: [Rational?]
    /// Their sum, or the last of them in a series of stocks; nil where a period is missing.
    public let latest: Rational?
    /// The same twelve months earlier.
    public let before: Rational?
    /// The change on twelve months earlier as a part of the earlier value.
    public let change: Rational?
    /// The State's part of all bound States that have a value.
    public let share: Rational?
    /// The State's share of the reference key among the same States.
    public let key: Rational?
    /// The sum of five years, in a series of years.
    public let fiveYears: Rational?
    /// The State's part of it.
    public let fiveYearShare: Rational?
    /// The State's share of the reference key among the States that have a value of all five years.
    public let fiveYearKey: Rational?

    /// How many times its part of the key the State's share is.
    public var ratio: Rational? { share.flatMap { share in key.flatMap { share.divided(by: $0) } } }
    /// The same over five years.
    public var fiveYearRatio: Rational? {
      fiveYearShare.flatMap { share in fiveYearKey.flatMap { share.divided(by: $0) } }
    }
  }

  /// One indicator.
  public struct Series: Sendable {
    public let indicator: String
    public let unit: String
    /// Whether the values are stocks, of which the last one counts.
    public let isStock: Bool
    /// The first and the last of the periods of twelve months, as SDMX writes them.
    public let first: String
    public let last: String
    /// The first of the five years, where the series has five.
    public let firstOfFive: String?
    /// One row a bound State, in protocol order.
    public let rows: [Row]
    /// Whether the values count people who arrive or apply, which is what a status answers to; decisions, returns, stocks and
    /// repeated applications follow from much else.
    public let isOfArrivals: Bool
    /// The bound States without a value for the whole of the twelve months.
    public let missing: [MemberState]
  }

  /// Series of at least half of the bound States, in the order of their names.
  public let series: [Series]
  /// Where data and decisions look at odds.
  public let findings: [IndicatorFinding]

  /// The overview of an assessed cycle; observations of periods that begin after the clock do not count.
  public init(_ assessment: Assessment) {
    let cycle = assessment.cycle
    let keys = Dictionary(assessment.states.map { ($0.state, $0.key?.value) }) { first, _ in first }
    let bound = assessment.states.filter(\.isBound).map(\.state)
    let lastMonth = cycle.asAt.map { $0.year * 12 + $0.month - 1 }
    var values: [String: [MemberState: [ObservationPeriod: Rational]]] = [:]
    var units: [String: String] = [:]
    let known = Set(bound)
    for record in cycle.indicators {
      let state = MemberState(record.area)
      guard !IndicatorOverview.isData(ofKey: record.indicator), known.contains(state), let value = record.value,
        let period = ObservationPeriod(record.period), lastMonth.map({ period.firstMonth <= $0 }) ?? true
      else { continue }
      values[record.indicator, default: [:]][state, default: [:]][period] = value
      units[record.indicator] = record.unit
    }
    let series = values.keys.sorted().compactMap { name in
      IndicatorOverview.series(name, units[name] ?? "", values[name] ?? [:], bound, keys)
    }
    self.series = series
    findings = IndicatorFinding.all(in: series, assessment)
  }

  /// Population and GDP, in whatever release, feed the key and are no indicators of Article 9.
  private static func isData(ofKey name: String) -> Bool {
    name.hasPrefix("POP_") || name.hasPrefix("GDP_")
  }

  private static func isOfArrivals(_ name: String) -> Bool {
    ["APPLICA", "ARRIVAL", "CROSSING", "DISEMBARK"].contains { name.contains($0) } && !name.contains("REPEAT")
  }

  private static func series(
    _ name: String, _ unit: String, _ values: [MemberState: [ObservationPeriod: Rational]], _ bound: [MemberState],
    _ keys: [MemberState: Rational?]
  ) -> Series? {
    let periods = Set(values.values.flatMap(\.keys))
    // The finest frequency that at least half of the States have.
    let half = (bound.count + 1) / 2
    let frequency = ObservationPeriod.Frequency.allCases.reversed().first { frequency in
      values.values.count { $0.keys.contains { $0.frequency == frequency } } >= max(2, half)
    }
    guard let frequency else { return nil }
    let last = periods.filter { $0.frequency == frequency }.sorted().last { period in
      values.values.count { $0[period] != nil } >= half
    }
    guard let last else { return nil }
    let isStock = name.contains("STOCK")
    let window = (0..<frequency.rawValue).map { last.moved(by: $0 - frequency.rawValue + 1) }
    let earlier = window.map { $0.moved(by: -frequency.rawValue) }
    let years = frequency == .annual ? (0..<5).map { last.moved(by: $0 - 4) } : []
    func total(_ state: MemberState, _ window: [ObservationPeriod]) -> Rational? {
      let own = values[state] ?? [:]
      if isStock { return window.last.flatMap { own[$0] } }
      let found = window.compactMap { own[$0] }
      return found.count == window.count && !found.isEmpty ? found.reduce(.zero, +) : nil
    }
    func shares(_ window: [ObservationPeriod]) -> [MemberState: Rational] {
      let totals = bound.compactMap { state in total(state, window).map { (state, $0) } }
      let sum = totals.reduce(Rational.zero) { $0 + $1.1 }
      return totals.reduce(into: [:]) { $0[$1.0] = $1.1.divided(by: sum) }
    }
    let share = shares(window)
    let five = isStock || years.isEmpty ? [:] : shares(years)
    /// The key among the States that have a share.
    func key(_ state: MemberState, among shares: [MemberState: Rational]) -> Rational? {
      guard shares[state] != nil else { return nil }
      let sum = bound.reduce(Rational.zero) { shares[$1] == nil ? $0 : $0 + ((keys[$1] ?? nil) ?? .zero) }
      return (keys[state] ?? nil)?.divided(by: sum)
    }
    let rows = bound.map { state -> Row in
      let latest = total(state, window)
      let before = total(state, earlier)
      return Row(
        state: state, values: window.map { values[state]?[$0] }, latest: latest, before: before,
        change: latest.flatMap { latest in before.flatMap { (latest - $0).divided(by: $0) } }, share: share[state],
        key: key(state, among: share), fiveYears: isStock || years.isEmpty ? nil : total(state, years),
        fiveYearShare: five[state], fiveYearKey: key(state, among: five))
    }
    return Series(
      indicator: name, unit: unit, isStock: isStock, first: (isStock ? last : window.first ?? last).text,
      last: last.text, firstOfFive: five.isEmpty ? nil : years.first?.text, rows: rows,
      isOfArrivals: !isStock && isOfArrivals(name),
      missing: rows.filter { $0.latest == nil }.map(\.state))
  }
}
