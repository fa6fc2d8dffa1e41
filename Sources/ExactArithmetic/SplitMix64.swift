/// A generator of random numbers: the same numbers for the same beginning on every machine and in every release.
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. Numbers below a limit are drawn
/// here and not by the standard library, whose way of drawing them may change.
public struct SplitMix64: Sendable {
  @usableFromInline var state: UInt64

  /// The numbers that begin at a state.
  @inlinable public init(state: UInt64) {
    self.state = state
  }

  /// The next number.
  @inlinable public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mixed(state)
  }

  /// A whole number from zero to below a limit, each as likely as 64 bits allow; zero for a limit below two.
  @inlinable public mutating func whole(below limit: Int) -> Int {
    Int(UInt64(max(1, limit)).multipliedFullWidth(by: next()).high)
  }

  /// The mixing of a state into a number.
  @inlinable public static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
