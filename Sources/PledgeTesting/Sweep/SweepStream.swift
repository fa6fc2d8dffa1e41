import ExactArithmetic

/// The random numbers of one draw and one purpose: a function of seed, draw and name alone.
///
/// No number depends on which other numbers were drawn before it, so shards, workers and resumed runs draw the same, and adding a
/// thing that varies leaves the draws of the others as they are.
struct SweepStream {
  private var generator: SplitMix64

  /// - Parameters:
  ///   - key: of seed and name, see ``key(seed:name:)``.
  ///   - draw: the number of the draw.
  init(key: UInt64, draw: Int) {
    let number = SplitMix64.mixed(UInt64(bitPattern: Int64(draw)) &+ 0x9E37_79B9_7F4A_7C15)
    generator = SplitMix64(state: SplitMix64.mixed(key ^ number))
  }

  /// What all draws of one purpose share.
  static func key(seed: Int, name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return SplitMix64.mixed(SplitMix64.mixed(UInt64(bitPattern: Int64(seed)) &+ 0xD1B5_4A32_D192_ED03) ^ hash)
  }

  mutating func next() -> UInt64 { generator.next() }

  /// A whole number from zero to below a limit.
  mutating func whole(below limit: Int) -> Int { generator.whole(below: limit) }
}

/// Whole weights from which places are drawn.
struct SweepWeights: Sendable {
  private let sums: [Int]
  private let isEven: Bool

  init(_ weights: [Int]) {
    var sum = 0
    sums = weights.map { weight in
      sum += weight
      return sum
    }
    isEven = weights.allSatisfy { $0 == 1 }
  }

  /// A place, each as likely as its weight says.
  func draw(_ stream: inout SweepStream) -> Int {
    let number = stream.whole(below: sums.last ?? 1)
    if isEven { return number }
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > number { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
