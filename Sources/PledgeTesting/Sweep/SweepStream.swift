/// The random numbers of one draw and one purpose: a function of seed, draw and name alone.
///
/// No number depends on which other numbers were drawn before it, so shards, workers and resumed runs draw the same, and adding a
/// thing that varies leaves the draws of the others as they are. Source of the mixing: G. Steele, D. Lea, C. Flood, "Fast
/// splittable pseudorandom number generators", OOPSLA 2014. Numbers are drawn here and not by the standard library, whose way of
/// drawing them may change.
struct SweepStream {
  private var state: UInt64

  /// - Parameters:
  ///   - key: of seed and name, see ``key(seed:name:)``.
  ///   - draw: the number of the draw.
  init(key: UInt64, draw: Int) {
    state = SweepStream.mixed(key ^ SweepStream.mixed(UInt64(bitPattern: Int64(draw)) &+ 0x9E37_79B9_7F4A_7C15))
  }

  /// What all draws of one purpose share.
  static func key(seed: Int, name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mixed(mixed(UInt64(bitPattern: Int64(seed)) &+ 0xD1B5_4A32_D192_ED03) ^ hash)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SweepStream.mixed(state)
  }

  /// A whole number from zero to below a limit.
  mutating func whole(below limit: Int) -> Int {
    Int(UInt64(max(1, limit)).multipliedFullWidth(by: next()).high)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
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
