import CGMP

extension Rational: Comparable, Hashable {
  /// Whether both are the same number.
  public static func == (left: Rational, right: Rational) -> Bool {
    if left.big == nil, right.big == nil {
      return left.smallNumerator == right.smallNumerator && left.smallDenominator == right.smallDenominator
    }
    // A number that fits lies inline, so one of each form cannot be equal.
    guard left.big != nil, right.big != nil else { return false }
    return left.withFraction { first in right.withFraction { cgmp_equal(first, $0) } }
  }

  /// Whether `left` is the smaller number.
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.big == nil, right.big == nil {
      return cgmp_small_compare(
        left.smallNumerator, left.smallDenominator, right.smallNumerator, right.smallDenominator) < 0
    }
    return left.withFraction { first in right.withFraction { cgmp_compare(first, $0) } } < 0
  }

  /// Feeds the number into a hasher.
  public func hash(into hasher: inout Hasher) {
    if big == nil {
      hasher.combine(smallNumerator)
      hasher.combine(smallDenominator)
    } else {
      hasher.combine(withFraction { cgmp_hash($0) })
    }
  }

  /// −1, 0 or 1, as the number is negative, zero or positive.
  public var signum: Int {
    big == nil ? Int(smallNumerator.signum()) : Int(withFraction { cgmp_sign($0) })
  }

  /// Whether the number is zero.
  public var isZero: Bool {
    big == nil && smallNumerator == 0
  }

  /// Whether the number is below zero.
  public var isNegative: Bool {
    signum < 0
  }

  /// Whether the number is above zero.
  public var isPositive: Bool {
    signum > 0
  }

  /// Bits of numerator and denominator together: a measure of how large the fraction is to write down.
  public var bitWidth: Int {
    withFraction { Int(cgmp_bits($0)) }
  }
}
