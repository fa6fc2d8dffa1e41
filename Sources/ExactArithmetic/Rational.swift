import CGMP

/// An exact fraction of whole numbers of any size.
///
/// Always in lowest terms with a positive denominator, so equal values have one form. While numerator and
/// denominator stay below 2⁶³ in magnitude the value lies inline and arithmetic allocates nothing; beyond that GMP holds it.
///
/// No operation traps. Dividing by zero with `/` gives zero, as documented there: where the divisor comes from data, use
/// ``divided(by:)``, which gives `nil`.
public struct Rational: Sendable {
  /// The numerator of the inline form; meaningless where `big` is set.
  let smallNumerator: Int64
  /// The denominator of the inline form; meaningless where `big` is set.
  let smallDenominator: Int64
  let big: BigFraction?

  @inline(__always)
  init(canonical numerator: Int64, _ denominator: Int64) {
    smallNumerator = numerator
    smallDenominator = denominator
    big = nil
  }

  private init(big: BigFraction) {
    smallNumerator = 0
    smallDenominator = 1
    self.big = big
  }

  /// Takes over a result of the C layer; `nil` where there is none.
  init?(owning result: cgmp_fraction) {
    if let pointer = result.big {
      self.init(big: BigFraction(owning: pointer))
    } else if result.denominator != 0 {
      self.init(canonical: result.numerator, result.denominator)
    } else {
      return nil
    }
  }

  /// Hands the C layer a borrowed view that is valid only inside the closure.
  @inline(__always)
  func withFraction<Result>(_ body: (cgmp_fraction) -> Result) -> Result {
    withExtendedLifetime(big) {
      body(cgmp_fraction(big: big?.pointer, numerator: smallNumerator, denominator: smallDenominator))
    }
  }

  /// The whole number `value`.
  public init(_ value: Int) {
    if value != Int.min {
      self.init(canonical: Int64(value), 1)
    } else {
      self = Rational(owning: cgmp_from_integers(Int64(value), 1)) ?? .zero
    }
  }

  /// The fraction `numerator / denominator` in lowest terms.
  ///
  /// Meant for denominators written in the source. As with `/`, a denominator of zero gives zero; where the
  /// denominator comes from data, use ``divided(by:)``.
  public init(_ numerator: Int, _ denominator: Int) {
    if numerator != Int.min, denominator > 0 {
      let lowest = cgmp_small_multiply(Int64(numerator), 1, 1, Int64(denominator))
      self.init(canonical: lowest.numerator, lowest.denominator)
    } else {
      self = Rational(owning: cgmp_from_integers(Int64(numerator), Int64(denominator))) ?? .zero
    }
  }

  /// The number 0.
  public static let zero = Rational(canonical: 0, 1)

  /// The number 1.
  public static let one = Rational(canonical: 1, 1)
}

extension Rational: ExpressibleByIntegerLiteral {
  /// The whole number written as a literal.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}
