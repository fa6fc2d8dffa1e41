import ExactArithmetic
import PoolAllocation
public import SolidarityLaw

/// A sweep of one cycle, ready to be run: what varies, what is followed, and how many scenarios there are.
public struct Sweep: Sendable {
  /// What the user asked for.
  public let plan: SweepPlan
  /// The cycle without any change of the sweep's.
  public let cycle: Cycle
  /// What is followed, in order.
  public let figures: [SweepFigure]
  /// What varies and has more than one value.
  public let drivers: [SweepDriver]
  /// The States whose unknown amounts are drawn, in protocol order.
  public let drawnStates: [MemberState]
  /// States with amounts that stay unknown although they were to be drawn: their share is not known.
  public let keptUnknown: [MemberState]
  /// Draws at each grid point.
  public let draws: Int
  /// All scenarios.
  public let scenarioCount: Int
  /// Why nothing is distributed, in a sentence with its remedy; nil where something is, or where that was not asked for.
  public let withoutDistribution: String?
  /// Whether any coverage of the cycle without changes needs a linear program; else all is in closed form.
  public let needsPrograms: Bool
  /// The axes, those of the grid first.
  let axes: [SweepAxis]
  let unknown: [(state: MemberState, draw: UnknownDraw)]
  /// Whether coverage that has a closed form is computed without a linear program.
  public let usesClosedForms: Bool
  /// For each axis, and then for each State drawn, its number among the drivers.
  let driverNumbers: [Int?]
  /// The axes that change more than pledges.
  let frameAxes: [Int]
  private let weights: [SweepWeights?]
  private let keys: [UInt64]
  private let unknownWeights: [SweepWeights]
  private let unknownKeys: [UInt64]
  private let cutCounts: [Int]
  private let gridSizes: [Int]

  /// How many scenarios are computed as one piece of work. Pieces are the same however work is divided, so results are too.
  public static let blockSize = 500

  /// Prepares a sweep.
  ///
  /// - Parameter usesClosedForms: whether coverage that has a closed form is computed without a linear program.
  /// - Throws: ``SweepError`` for what does not fit the cycle.
  public init(_ plan: SweepPlan, of cycle: Cycle, usesClosedForms: Bool = true) throws(SweepError) {
    let axes = plan.grid + plan.drawn
    var names: Set<String> = []
    for axis in axes where !names.insert(axis.name).inserted { throw .plan(.repeatedTarget(axis.name)) }
    try Sweep.check(axes, plan, cycle)
    self.plan = plan
    self.cycle = cycle
    self.axes = axes
    self.usesClosedForms = usesClosedForms
    frameAxes = axes.indices.filter { axes[$0].pledge == nil }
    gridSizes = plan.grid.map(\.choices.count)

    let base = SweepFrame(
      try Sweep.cycle(cycle, plan, axes, choices: axes.map { _ in 0 }), plan: plan, axes: axes, unknown: [],
      usesClosedForms: usesClosedForms)
    let open = try Sweep.unknownStates(plan, axes, base)
    unknown = open.drawn.map { ($0.state, $0.draw) }
    cutCounts = open.drawn.map(\.rows).map { max(0, $0 - 1) }
    drawnStates = unknown.map(\.state)
    keptUnknown = open.kept
    draws = plan.draws ?? (plan.drawn.isEmpty && open.drawn.isEmpty ? 1 : SweepPlan.standardDraws)
    guard let count = plan.scenarioCount(draws: draws) else { throw .plan(.tooManyScenarios) }
    scenarioCount = count
    weights = plan.grid.map { _ in nil } + plan.drawn.map { SweepWeights($0.choices.map(\.weight)) }
    keys = axes.map { SweepStream.key(seed: plan.seed, name: $0.name) }
    unknownWeights = unknown.map { SweepWeights($0.draw.weights) }
    unknownKeys = unknown.map { SweepStream.key(seed: plan.seed, name: "unknown.\($0.state.code)") }

    var drivers: [SweepDriver] = []
    var numbers: [Int?] = []
    func add(_ name: String, _ labels: [String], isDrawn: Bool) {
      numbers.append(labels.count > 1 ? drivers.count : nil)
      if labels.count > 1 { drivers.append(SweepDriver(name: name, labels: labels, isDrawn: isDrawn)) }
    }
    for axis in plan.grid { add(axis.name, axis.choices.map(\.label), isDrawn: false) }
    for axis in plan.drawn { add(axis.name, axis.choices.map(\.label), isDrawn: true) }
    for (state, draw) in unknown { add("unknown.\(state.code)", draw.parts.map(\.plainDecimal), isDrawn: true) }
    self.drivers = drivers
    driverNumbers = numbers

    withoutDistribution = base.withoutDistribution
    needsPrograms = base.coverage?.needsPrograms ?? false
    let needs = Sweep.needs(plan, axes, base, cycle, usesClosedForms)
    let figures = SweepFigures(assessment: base.book.assessment(of: base.book.pages), needs: needs)
    let moving = Set(axes.compactMap(\.pledge?.state) + drawnStates).sorted()
    var paths = figures.standard(moving: moving)
    paths += plan.figures.filter { !paths.contains($0) }
    var followed: [SweepFigure] = []
    for path in paths {
      guard let figure = figures.figure(at: path) else { throw .unknownFigure(path) }
      followed.append(figure)
    }
    self.figures = followed
  }

  /// The States whose unknown amounts are drawn, with their draws as the user wrote them.
  public var drawnStateTexts: [(state: MemberState, text: String)] {
    unknown.map { ($0.state, $0.draw.text) }
  }

  /// Pieces of work.
  public var blockCount: Int { (scenarioCount + Sweep.blockSize - 1) / Sweep.blockSize }

  /// The scenarios of a piece of work, from 0.
  public func scenarios(ofBlock block: Int) -> Range<Int> {
    block * Sweep.blockSize..<min(scenarioCount, (block + 1) * Sweep.blockSize)
  }

  /// The scenarios of several pieces of work, from 0.
  ///
  /// - Parameter blocks: pieces among ``blockCount``.
  public func scenarios(ofBlocks blocks: Range<Int>) -> Range<Int> {
    min(scenarioCount, blocks.lowerBound * Sweep.blockSize)..<min(scenarioCount, blocks.upperBound * Sweep.blockSize)
  }

  /// A tally with nothing counted.
  public var emptyTally: SweepTally {
    SweepTally(figures: figures.count, groups: drivers.map(\.groups.count))
  }

  /// Where a scenario lies.
  func point(of scenario: Int) -> SweepPoint {
    var rest = scenario / draws
    let draw = scenario % draws
    var choices = axes.map { _ in 0 }
    for axis in gridSizes.indices.reversed() {
      choices[axis] = rest % gridSizes[axis]
      rest /= gridSizes[axis]
    }
    for axis in gridSizes.count..<axes.count {
      var stream = SweepStream(key: keys[axis], draw: draw)
      choices[axis] = weights[axis]?.draw(&stream) ?? 0
    }
    var drawn: [UnknownPoint] = []
    drawn.reserveCapacity(unknown.count)
    for number in unknown.indices {
      var stream = SweepStream(key: unknownKeys[number], draw: draw)
      let place = unknownWeights[number].draw(&stream)
      var cuts: [Int] = []
      for _ in 0..<cutCounts[number] { cuts.append(stream.whole(below: plan.lattice + 1)) }
      drawn.append(UnknownPoint(place: place, cuts: cuts))
    }
    return SweepPoint(choices: choices, unknown: drawn)
  }

  /// The frame of the scenarios that share the values of all axes but those of pledges.
  func frame(choices: [Int]) throws(SweepError) -> SweepFrame {
    SweepFrame(
      try Sweep.cycle(cycle, plan, axes, choices: choices), plan: plan, axes: axes, unknown: unknown,
      usesClosedForms: usesClosedForms)
  }
}
