import ExactArithmetic

/// What synthetic cycles draw.
extension SplitMix64 {
  /// The numbers of one purpose, so that a change to one table leaves the others as they are.
  init(seed: UInt64, purpose: UInt64) {
    var first = SplitMix64(state: seed)
    self.init(state: first.next() ^ (purpose &* 0xD1B5_4A32_D192_ED03))
  }

  /// A whole number within a range of less than 2³² numbers.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + whole(below: range.count)
  }

  /// Some of the numbers below `limit`, in order, each set of that size equally likely.
  mutating func choose(_ count: Int, below limit: Int) -> [Int] {
    var numbers = Array(0..<max(0, limit))
    let count = min(max(0, count), numbers.count)
    for place in 0..<count { numbers.swapAt(place, whole(place...(numbers.count - 1))) }
    return numbers[..<count].sorted()
  }
}
