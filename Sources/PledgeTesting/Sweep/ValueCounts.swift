/// How often each value occurred, in a bounded number of places.
///
/// Up to ``limit`` different values are counted one by one. Beyond, neighbours share a place whose width is a power of two, the least
/// with which the places suffice. Which width that is depends on the values alone and not on their order, so counts of parts of a sweep add
/// up to the counts of the whole.
public struct ValueCounts: Sendable, Hashable {
  /// The most places.
  public static let limit = 4_096

  /// The width of a place is two to this power.
  public private(set) var level = 0
  /// The counts by place: a value belongs to the place value ÷ width, rounded down.
  public private(set) var places: [Int64: Int] = [:]

  /// Nothing counted.
  public init() {}

  /// Counts as they were written down; nil where no sequence of values leads to them.
  public init?(level: Int, places: [Int64: Int]) {
    // Places are widened only where there are too many, and two at most become one.
    guard (0..<63).contains(level), places.count <= ValueCounts.limit,
      level == 0 || 2 * places.count > ValueCounts.limit,
      places.values.allSatisfy({ $0 > 0 })
    else { return nil }
    self.level = level
    self.places = places
  }

  /// The width of a place: one where every value has its own.
  public var width: Int64 { 1 << Int64(level) }

  /// Counts a value.
  mutating func add(_ value: Int64) {
    places[value >> Int64(level), default: 0] += 1
    if places.count > ValueCounts.limit { widen() }
  }

  /// Adds the counts of another part.
  mutating func add(_ other: ValueCounts) {
    var other = other
    while level < other.level { raise() }
    while other.level < level { other.raise() }
    for (place, count) in other.places { places[place, default: 0] += count }
    if places.count > ValueCounts.limit { widen() }
  }

  private mutating func widen() {
    while places.count > ValueCounts.limit { raise() }
  }

  private mutating func raise() {
    var wider: [Int64: Int] = [:]
    wider.reserveCapacity(places.count)
    for (place, count) in places { wider[place >> 1, default: 0] += count }
    places = wider
    level += 1
  }

  /// Whether every place holds values from a least to a greatest one.
  func lie(within least: Int64, _ greatest: Int64) -> Bool {
    places.keys.allSatisfy { (least >> Int64(level)...greatest >> Int64(level)).contains($0) }
  }

  /// Whether the values that were counted can have such a sum, such squares and such ends; where every value has its own place, whether
  /// they do.
  ///
  /// Places lie within the bounds of a lattice and counts within those of a sweep, so that sums stay far below what 128 bits hold.
  func agree(with sum: Int128, _ squares: WideSum, _ least: Int64?, _ greatest: Int64?) -> Bool {
    guard places.keys.min() == least.map({ $0 >> Int64(level) }),
      places.keys.max() == greatest.map({ $0 >> Int64(level) })
    else { return false }
    var lowest: Int128 = 0
    var total: Int128 = 0
    var squared = WideSum()
    for (place, count) in places {
      lowest += (Int128(place) << Int128(level)) * Int128(count)
      total += Int128(count)
      let magnitude = UInt128(place.magnitude)
      let product = (magnitude * magnitude).multipliedFullWidth(by: UInt128(count.magnitude))
      squared.add(WideSum(high: product.high, low: product.low))
    }
    guard (lowest...lowest + (Int128(width) - 1) * total).contains(sum) else { return false }
    return level > 0 || squared == squares
  }

  /// All that was counted; nil beyond what a number holds.
  var total: Int? {
    var total = 0
    for count in places.values {
      let (sum, overflow) = total.addingReportingOverflow(count)
      if overflow { return nil }
      total = sum
    }
    return total
  }

  /// The counts from the least value to the greatest, each with the least value of its place.
  public var sorted: [(value: Int64, count: Int)] {
    places.sorted { $0.key < $1.key }.map { ($0.key << Int64(level), $0.value) }
  }
}
