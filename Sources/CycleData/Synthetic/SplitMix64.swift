/// The generator behind synthetic cycles: the same numbers for the same seed on every machine and in every release.
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. Ranges are drawn here and not
/// by the standard library, whose way of drawing them may change.
struct SplitMix64: Sendable {
  private var state: UInt64

  /// The numbers of one purpose, so that a change to one table leaves the others as they are.
  init(seed: UInt64, purpose: UInt64) {
    var first = SplitMix64(state: seed)
    state = first.next() ^ (purpose &* 0xD1B5_4A32_D192_ED03)
  }

  private init(state: UInt64) {
    self.state = state
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number within a range of less than 2³² numbers.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.count)
    return range.lowerBound + Int(count.multipliedFullWidth(by: next()).high)
  }

  /// Some of the numbers below `limit`, in order, each set of that size equally likely.
  mutating func choose(_ count: Int, below limit: Int) -> [Int] {
    var numbers = Array(0..<max(0, limit))
    let count = min(max(0, count), numbers.count)
    for place in 0..<count { numbers.swapAt(place, whole(place...(numbers.count - 1))) }
    return numbers[..<count].sorted()
  }
}
