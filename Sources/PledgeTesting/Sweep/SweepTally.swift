import SolidarityLaw

/// All that a sweep, or a part of one, counted; parts add up in any order to the same tally.
public struct SweepTally: Sendable, Hashable {
  /// What came of the figures where one driver lay in one of its groups.
  public struct Group: Sendable, Hashable {
    /// Scenarios in the group.
    public internal(set) var scenarios = 0
    /// Scenarios in which each figure is known.
    public internal(set) var known: [Int]
    /// The sum of each figure in points of its lattice; of a condition, how often it holds.
    public internal(set) var sums: [Int128]

    /// Counts as they were written down; nil for negative ones, and where there is not one of each for every figure.
    ///
    /// - Parameter figures: how many figures there are.
    public init?(scenarios: Int, known: [Int], sums: [Int128], figures: Int) {
      guard (0...SweepPlan.mostScenarios).contains(scenarios), known.count == figures, sums.count == figures,
        known.allSatisfy((0...scenarios).contains)
      else { return nil }
      self.scenarios = scenarios
      self.known = known
      self.sums = sums
    }

    init(figures: Int) {
      known = Array(repeating: 0, count: figures)
      sums = Array(repeating: 0, count: figures)
    }

    mutating func add(_ other: Group) {
      scenarios += other.scenarios
      for index in known.indices {
        known[index] += other.known[index]
        sums[index] += other.sums[index]
      }
    }
  }

  /// Scenarios counted.
  public internal(set) var scenarios = 0
  /// One tally a figure; those of conditions stay empty.
  public internal(set) var figures: [FigureTally]
  /// One tally a figure; those of numbers stay empty.
  public internal(set) var conditions: [ConditionTally]
  /// The groups of each driver.
  public internal(set) var groups: [[Group]]
  /// Linear programs solved, apart from those of comparisons.
  public internal(set) var programs = 0
  /// Scenarios computed again in fractions.
  public internal(set) var compared = 0
  /// The greatest difference found in doing so, in 10⁻¹² of one.
  public internal(set) var deviation = 0

  /// Nothing counted, of a number of figures and of drivers with so many groups each.
  public init(figures: Int, groups: [Int]) {
    self.figures = Array(repeating: FigureTally(), count: figures)
    conditions = Array(repeating: ConditionTally(), count: figures)
    self.groups = groups.map { Array(repeating: Group(figures: figures), count: $0) }
  }

  /// Counts as they were written down; nil where they contradict each other.
  public init?(
    scenarios: Int, figures: [FigureTally], conditions: [ConditionTally], groups: [[Group]], programs: Int,
    compared: Int, deviation: Int
  ) {
    guard (0...SweepPlan.mostScenarios).contains(scenarios),
      (0...scenarios * SweepTally.mostPrograms).contains(programs), (0...scenarios).contains(compared),
      (0...SweepTally.greatestDeviation).contains(deviation), compared > 0 || deviation == 0,
      figures.count == conditions.count
    else { return nil }
    for index in figures.indices {
      let (figure, condition) = (figures[index], conditions[index])
      let counted = [figure.known + figure.open, condition.met + condition.missed + condition.open]
      // A figure is a number or a condition.
      guard counted.contains(scenarios), counted.contains(0) else { return nil }
      let known = figure.known + condition.met + condition.missed
      let sum = figure.sum + Int128(condition.met)
      guard groups.allSatisfy({ SweepTally.agree($0, index, known, sum) }) else { return nil }
    }
    guard groups.allSatisfy({ SweepTally.total($0.lazy.map { Int128($0.scenarios) }) == Int128(scenarios) }) else {
      return nil
    }
    self.scenarios = scenarios
    self.figures = figures
    self.conditions = conditions
    self.groups = groups
    self.programs = programs
    self.compared = compared
    self.deviation = deviation
  }

  /// The most linear programs that one scenario can take, far above what any does.
  private static let mostPrograms = 1_000_000
  /// The greatest difference that is told apart, in 10⁻¹² of one.
  static let greatestDeviation = 1_000_000_000_000_000

  /// Whether the groups of a driver hold the scenarios in which a figure is known, and its sum.
  private static func agree(_ groups: [Group], _ index: Int, _ known: Int, _ sum: Int128) -> Bool {
    groups.allSatisfy { $0.known.indices.contains(index) && $0.sums.indices.contains(index) }
      && total(groups.lazy.map { Int128($0.known[index]) }) == Int128(known)
      && total(groups.lazy.map { $0.sums[index] }) == sum
  }

  /// The sum; nil beyond what a number holds.
  private static func total(_ numbers: some Sequence<Int128>) -> Int128? {
    var total: Int128 = 0
    for number in numbers {
      let (sum, overflow) = total.addingReportingOverflow(number)
      if overflow { return nil }
      total = sum
    }
    return total
  }

  /// Whether the counts are of these figures and drivers.
  ///
  /// - Parameter sweep: the sweep that they are said to be of.
  public func fits(_ sweep: Sweep) -> Bool {
    guard figures.count == sweep.figures.count, groups.map(\.count) == sweep.drivers.map(\.groups.count) else {
      return false
    }
    return zip(sweep.figures, zip(figures, conditions)).allSatisfy { figure, tallies in
      figure.isCondition
        ? tallies.0.known + tallies.0.open == 0
        : tallies.1.met + tallies.1.missed + tallies.1.open == 0
    }
  }

  /// Adds another part of the same sweep.
  public mutating func add(_ other: SweepTally) {
    scenarios += other.scenarios
    programs += other.programs
    compared += other.compared
    deviation = max(deviation, other.deviation)
    for index in figures.indices {
      figures[index].add(other.figures[index])
      conditions[index].add(other.conditions[index])
    }
    for driver in groups.indices {
      for group in groups[driver].indices { groups[driver][group].add(other.groups[driver][group]) }
    }
  }

  /// Counts one scenario.
  ///
  /// - Parameter places: the group in which each driver lies.
  mutating func add(_ row: [SweepValue], places: [Int]) {
    scenarios += 1
    for (driver, place) in places.enumerated() { groups[driver][place].scenarios += 1 }
    for (index, value) in row.enumerated() {
      var amount: Int64 = 0
      switch value {
      case .point(let point, let isExact):
        figures[index].add(point, isExact: isExact)
        amount = point
      case .openNumber:
        figures[index].open += 1
        continue
      case .condition(let condition):
        conditions[index].add(condition)
        guard let condition else { continue }
        amount = condition ? 1 : 0
      }
      for (driver, place) in places.enumerated() {
        groups[driver][place].known[index] += 1
        groups[driver][place].sums[index] += Int128(amount)
      }
    }
  }
}

/// The value of a figure in one scenario.
enum SweepValue: Sendable, Hashable {
  /// A number in points of its lattice.
  case point(Int64, isExact: Bool)
  /// A number that is not known.
  case openNumber
  /// A condition that may be open.
  case condition(Bool?)
}
