import ExactArithmetic
import PledgeTesting
import SolidarityLaw

/// What the counts of one figure say, in the figure's unit.
struct FigureSummary {
  /// A part of the scenarios and the least value that so many do not exceed.
  struct Quantile {
    let part: Rational
    let value: Rational
  }

  let figure: SweepFigure
  let tally: FigureTally
  private let lattice: SweepLattice

  /// The parts that are told.
  static let parts: [Rational] = [
    Rational(5) / 100, Rational(25) / 100, Rational(50) / 100, Rational(75) / 100, Rational(95) / 100,
  ]

  init(_ figure: SweepFigure, _ tally: FigureTally) {
    self.figure = figure
    self.tally = tally
    lattice = SweepLattice(figure.unit ?? .other)
  }

  var isKnown: Bool { tally.known > 0 }
  /// Whether the figure differs between scenarios.
  var varies: Bool { tally.least != tally.greatest }
  var least: Rational? { tally.least.map(lattice.value) }
  var greatest: Rational? { tally.greatest.map(lattice.value) }
  /// The width of a place beyond which values are not told apart; zero where every value has its own.
  var resolution: Rational { tally.counts.level == 0 ? .zero : lattice.value(tally.counts.width) }

  var mean: Rational? {
    (Rational(wide: tally.sum) / Rational(lattice.scale)).divided(by: Rational(tally.known))
  }

  /// The mean square of the distance to the mean, in squares of lattice points.
  var variance: Rational? {
    guard let count = Rational(tally.known).reciprocal else { return nil }
    let mean = Rational(wide: tally.sum) * count
    return tally.squares.rational * count - mean * mean
  }

  /// The standard deviation; its root is drawn in floating point, since it decides nothing.
  var deviation: Double? {
    variance.map { $0.doubleValue.squareRoot() / Double(lattice.scale) }
  }

  /// The quantiles that are told.
  var quantiles: [Quantile] {
    var quantiles: [Quantile] = []
    var parts = FigureSummary.parts[...]
    var sum = 0
    for (value, count) in tally.counts.sorted {
      sum += count
      while let part = parts.first, Rational(sum) >= part * Rational(tally.known) {
        // A place may begin below the least value that it holds.
        quantiles.append(Quantile(part: part, value: lattice.value(max(value, tally.least ?? value))))
        parts = parts.dropFirst()
      }
    }
    return quantiles
  }

  /// The counts in bars of equal width, from the least value to the greatest.
  func bars(_ most: Int) -> [(from: Rational, to: Rational, count: Int)] {
    guard let least = tally.least, let greatest = tally.greatest else { return [] }
    let span = Int128(greatest) - Int128(least) + 1
    let bars = Int(min(Int128(most), span))
    var counts = Array(repeating: 0, count: bars)
    for (value, count) in tally.counts.sorted {
      let offset = Int128(max(value, least)) - Int128(least)
      counts[Int(min(Int128(bars - 1), offset * Int128(bars) / span))] += count
    }
    func edge(_ bar: Int) -> Rational {
      (Rational(Int(least)) + Rational(wide: span) * Rational(bar) / Rational(bars)) / Rational(lattice.scale)
    }
    return counts.enumerated().map { (edge($0.offset), edge($0.offset + 1), $0.element) }
  }
}

/// What one driver does to one figure.
struct DriverEffect {
  let driver: SweepDriver
  /// The mean of the figure in the group where it is least, and where it is greatest.
  let low: (group: String, mean: Rational)
  let high: (group: String, mean: Rational)
  /// The part of the figure's variance that lies between the driver's groups.
  let share: Rational

  /// The share that chance alone would give to a drawn driver that does nothing; zero for a driver on the grid.
  let chance: Rational

  var swing: Rational { high.mean - low.mean }
  /// Whether the driver does more than chance alone is likely to give.
  var standsOut: Bool { share > 3 * chance }

  /// The effects on a figure, the greatest first; drivers that do nothing are left out.
  static func effects(on index: Int, _ report: SweepReport) -> [DriverEffect] {
    let effects = report.sweep.drivers.enumerated().compactMap { number, driver in
      DriverEffect(driver, report.tally.groups[number], index, report)
    }
    // A swing that no driver stands out by keeps the order of the drivers.
    return effects.enumerated().sorted {
      $0.element.swing != $1.element.swing ? $0.element.swing > $1.element.swing : $0.offset < $1.offset
    }.map(\.element)
  }

  private init?(
    _ driver: SweepDriver, _ groups: [SweepTally.Group], _ index: Int, _ report: SweepReport
  ) {
    let figure = report.sweep.figures[index]
    let scale = figure.isCondition ? 1 : SweepLattice(figure.unit ?? .other).scale
    var means: [(group: String, mean: Rational)] = []
    var between = Rational.zero
    var total = Rational.zero
    var known = 0
    for (group, counted) in zip(driver.groups, groups) where counted.known[index] > 0 {
      let sum = Rational(wide: counted.sums[index])
      let mean = sum / Rational(counted.known[index])
      means.append((group.label, mean / Rational(scale)))
      between += sum * mean
      total += sum
      known += counted.known[index]
    }
    guard let low = means.min(by: { $0.mean < $1.mean }), let high = means.max(by: { $0.mean < $1.mean }),
      low.mean < high.mean
    else { return nil }
    let squares = figure.isCondition ? total : report.tally.figures[index].squares.rational
    let common = total * total / Rational(known)
    self.driver = driver
    self.low = low
    self.high = high
    share = (between - common).divided(by: squares - common) ?? .zero
    // All points of a grid have the same draws, so that a driver on the grid does nothing by chance.
    chance =
      driver.isDrawn ? Rational(means.count - 1).divided(by: report.independentDraws(behind: known)) ?? .zero : .zero
  }
}
