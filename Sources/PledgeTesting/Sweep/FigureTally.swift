public import ExactArithmetic
import SolidarityLaw

/// What came of one number over all scenarios: exact sums and the counts of its values, in points of its lattice.
public struct FigureTally: Sendable, Hashable {
  /// Scenarios in which the number is known.
  public internal(set) var known = 0
  /// Scenarios in which it is not.
  public internal(set) var open = 0
  /// Scenarios in which it fell between two points of the lattice, or was computed in floating point.
  public internal(set) var rounded = 0
  /// The sum.
  public internal(set) var sum: Int128 = 0
  /// The sum of the squares.
  public internal(set) var squares = WideSum()
  /// The least and the greatest; nil where it is never known.
  public internal(set) var least: Int64?
  public internal(set) var greatest: Int64?
  /// The counts.
  public internal(set) var counts = ValueCounts()

  /// Nothing counted.
  public init() {}

  /// Counts as they were written down; nil where they contradict each other.
  public init?(
    known: Int, open: Int, rounded: Int, sum: Int128, squares: WideSum, least: Int64?, greatest: Int64?,
    counts: ValueCounts
  ) {
    guard (0...SweepPlan.mostScenarios).contains(known), (0...SweepPlan.mostScenarios).contains(open),
      (0...known).contains(rounded), (least == nil) == (known == 0), (greatest == nil) == (known == 0),
      counts.total == known, FigureTally.agree(known, sum, squares, least ?? 0, greatest ?? 0),
      counts.lie(within: least ?? 0, greatest ?? 0), counts.agree(with: sum, squares, least, greatest)
    else { return nil }
    self.known = known
    self.open = open
    self.rounded = rounded
    self.sum = sum
    self.squares = squares
    self.least = least
    self.greatest = greatest
    self.counts = counts
  }

  /// Whether so many values from the least to the greatest can have such a sum and such squares.
  ///
  /// With every value below the greatest point of a lattice, sums over the most scenarios stay far below what 128 bits hold.
  private static func agree(
    _ known: Int, _ sum: Int128, _ squares: WideSum, _ least: Int64, _ greatest: Int64
  ) -> Bool {
    guard least <= greatest, least >= -SweepLattice.greatestPoint, greatest <= SweepLattice.greatestPoint,
      (Int128(least) * Int128(known)...Int128(greatest) * Int128(known)).contains(sum)
    else { return false }
    let most = Rational(wide: Int128(max(least.magnitude, greatest.magnitude)))
    let total = Rational(wide: sum)
    let squares = squares.rational
    return squares <= most * most * Rational(known) && total * total <= squares * Rational(known)
  }

  mutating func add(_ point: Int64, isExact: Bool) {
    known += 1
    if !isExact { rounded += 1 }
    sum += Int128(point)
    squares.add(square: point)
    least = least.map { min($0, point) } ?? point
    greatest = greatest.map { max($0, point) } ?? point
    counts.add(point)
  }

  mutating func add(_ other: FigureTally) {
    known += other.known
    open += other.open
    rounded += other.rounded
    sum += other.sum
    squares.add(other.squares)
    if let value = other.least { least = least.map { min($0, value) } ?? value }
    if let value = other.greatest { greatest = greatest.map { max($0, value) } ?? value }
    counts.add(other.counts)
  }
}

/// A sum of squares that never overflows: 256 bits in two halves.
public struct WideSum: Sendable, Hashable {
  /// The upper half.
  public private(set) var high: UInt128
  /// The lower half.
  public private(set) var low: UInt128

  /// A sum of two halves.
  public init(high: UInt128 = 0, low: UInt128 = 0) {
    self.high = high
    self.low = low
  }

  mutating func add(square value: Int64) {
    let magnitude = UInt128(value.magnitude)
    add(WideSum(low: magnitude * magnitude))
  }

  mutating func add(_ other: WideSum) {
    let (sum, carry) = low.addingReportingOverflow(other.low)
    low = sum
    high &+= other.high &+ (carry ? 1 : 0)
  }

  /// The sum as a fraction.
  public var rational: Rational {
    Rational(wide: high) * Rational(wide: UInt128(1) << 127) * 2 + Rational(wide: low)
  }
}

extension Rational {
  /// A whole number of 128 bits.
  public init(wide value: UInt128) {
    // Halves of 62 bits each fit a small whole number.
    let part = UInt128(1) << 62
    let weight = Rational(Int(part))
    self =
      (Rational(Int(value >> 124)) * weight + Rational(Int((value >> 62) % part))) * weight
      + Rational(Int(value % part))
  }

  /// A whole number of 128 bits with a sign.
  public init(wide value: Int128) {
    let magnitude = Rational(wide: value.magnitude)
    self = value < 0 ? -magnitude : magnitude
  }
}

/// How often a condition held.
public struct ConditionTally: Sendable, Hashable {
  /// Scenarios in which it holds.
  public internal(set) var met = 0
  /// Scenarios in which it does not.
  public internal(set) var missed = 0
  /// Scenarios in which something unknown leaves it open.
  public internal(set) var open = 0

  /// Nothing counted.
  public init() {}

  /// Counts as they were written down; nil for negative ones, and for more than a sweep can have.
  public init?(met: Int, missed: Int, open: Int) {
    guard [met, missed, open].allSatisfy((0...SweepPlan.mostScenarios).contains) else { return nil }
    self.met = met
    self.missed = missed
    self.open = open
  }

  mutating func add(_ condition: Bool?) {
    switch condition {
    case true: met += 1
    case false: missed += 1
    case nil: open += 1
    }
  }

  mutating func add(_ other: ConditionTally) {
    met += other.met
    missed += other.missed
    open += other.open
  }
}
