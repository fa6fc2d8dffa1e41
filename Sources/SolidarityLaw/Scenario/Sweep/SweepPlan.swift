/// What a sweep goes through: every point of a grid, and for each the same number of draws.
///
/// Scenario number n, from 0, is draw n mod `draws` of the grid point n ÷ `draws`; the last axis of the grid moves fastest. Draw d
/// holds the same drawn values at every grid point, so that points differ by the grid alone.
public struct SweepPlan: Sendable, Hashable {
  /// What becomes of pledges whose amount is not known.
  public enum Unknown: Sendable, Hashable {
    /// They stay unknown, and what rests on them keeps its bounds.
    case kept
    /// They are drawn: between nothing and what the State still owes, each part alike, unless all States or one have another draw.
    case drawn(all: UnknownDraw?, states: [MemberState: UnknownDraw])
  }

  /// How figures of linear programs are computed.
  public enum Exactness: String, Sendable, Hashable, CaseIterable {
    /// In floating point, unproven.
    case off
    /// In floating point, and every hundredth scenario again in fractions, to be compared.
    case sampled
    /// In fractions, each optimum proven.
    case all
  }

  /// What it is called; may be empty.
  public var name = ""
  /// What it is for; may be empty.
  public var note = ""
  /// What holds in every scenario.
  public var base = Scenario()
  /// What takes every value.
  public var grid: [SweepAxis] = []
  /// What is drawn at random.
  public var drawn: [SweepAxis] = []
  /// What becomes of amounts that are not known.
  public var unknown = Unknown.drawn(all: nil, states: [:])
  /// Draws at each grid point; nil is ``standardDraws`` where anything is drawn, and else one.
  public var draws: Int?
  /// Where the random numbers come from: equal seeds give equal draws.
  public var seed = 1
  /// The steps into which a range that is drawn from is divided.
  public var lattice = SweepPlan.standardLattice
  /// Figures by path besides the standard ones.
  public var figures: [String] = []
  /// How figures of linear programs are computed.
  public var exactness = Exactness.sampled
  /// Whether the pool is distributed in each scenario.
  public var distributes = true

  /// The most scenarios of one sweep.
  public static let mostScenarios = 1_000_000_000_000
  /// The most values of one axis.
  public static let mostChoices = 100_001
  /// The draws of a sweep that names none.
  public static let standardDraws = 10_000
  /// The steps into which a range is divided where the user names none.
  public static let standardLattice = 100

  /// A sweep that draws what is not known and nothing else, once.
  public init() {}

  /// The points of the grid; nil beyond ``mostScenarios``.
  public var gridPoints: Int? {
    var points = 1
    for axis in grid {
      let (product, overflow) = points.multipliedReportingOverflow(by: axis.choices.count)
      guard !overflow, product <= SweepPlan.mostScenarios else { return nil }
      points = product
    }
    return points
  }

  /// Grid points times draws; nil beyond ``mostScenarios``.
  public func scenarioCount(draws: Int) -> Int? {
    guard let points = gridPoints else { return nil }
    let (product, overflow) = points.multipliedReportingOverflow(by: draws)
    return overflow || product > SweepPlan.mostScenarios ? nil : product
  }
}
