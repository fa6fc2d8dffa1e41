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

    /// Counts as they were written down.
    public init(scenarios: Int, known: [Int], sums: [Int128]) {
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
    guard scenarios >= 0, programs >= 0, compared >= 0, deviation >= 0, figures.count == conditions.count,
      figures.allSatisfy({ $0.known &+ $0.open == scenarios || $0.known &+ $0.open == 0 }),
      conditions.allSatisfy({ $0.met &+ $0.missed &+ $0.open == scenarios || $0.met &+ $0.missed &+ $0.open == 0 }),
      groups.allSatisfy({ $0.reduce(0) { $0 &+ $1.scenarios } == scenarios })
    else { return nil }
    self.scenarios = scenarios
    self.figures = figures
    self.conditions = conditions
    self.groups = groups
    self.programs = programs
    self.compared = compared
    self.deviation = deviation
  }

  /// Whether the counts are of these figures and drivers.
  public func fits(_ other: SweepTally) -> Bool {
    figures.count == other.figures.count && groups.map(\.count) == other.groups.map(\.count)
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
