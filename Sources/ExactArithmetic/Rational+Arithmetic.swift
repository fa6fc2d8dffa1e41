import CGMP

extension Rational: SignedNumeric {
  /// The exact sum.
  public static func + (left: Rational, right: Rational) -> Rational {
    if left.big == nil, right.big == nil {
      let sum = cgmp_small_add(
        left.smallNumerator, left.smallDenominator, right.smallNumerator, right.smallDenominator)
      if sum.denominator != 0 { return Rational(canonical: sum.numerator, sum.denominator) }
    }
    return large(left, right, cgmp_add)
  }

  /// The exact difference.
  public static func - (left: Rational, right: Rational) -> Rational {
    if left.big == nil, right.big == nil {
      let difference = cgmp_small_add(
        left.smallNumerator, left.smallDenominator, -right.smallNumerator, right.smallDenominator)
      if difference.denominator != 0 { return Rational(canonical: difference.numerator, difference.denominator) }
    }
    return large(left, right, cgmp_subtract)
  }

  /// The exact product.
  public static func * (left: Rational, right: Rational) -> Rational {
    if left.big == nil, right.big == nil {
      let product = cgmp_small_multiply(
        left.smallNumerator, left.smallDenominator, right.smallNumerator, right.smallDenominator)
      if product.denominator != 0 { return Rational(canonical: product.numerator, product.denominator) }
    }
    return large(left, right, cgmp_multiply)
  }

  /// The exact quotient; zero where `right` is zero.
  ///
  /// The convention keeps the operator total, so that no input can stop the program. It is not a value to compute with:
  /// use ``divided(by:)`` wherever the divisor is not known to differ from zero.
  public static func / (left: Rational, right: Rational) -> Rational {
    left.divided(by: right) ?? .zero
  }

  /// The negated number.
  public static prefix func - (operand: Rational) -> Rational {
    if operand.big == nil { return Rational(canonical: -operand.smallNumerator, operand.smallDenominator) }
    return operand.withFraction { Rational(owning: cgmp_negate($0)) } ?? .zero
  }

  /// Adds `right` to `left`.
  public static func += (left: inout Rational, right: Rational) {
    left = left + right
  }

  /// Subtracts `right` from `left`.
  public static func -= (left: inout Rational, right: Rational) {
    left = left - right
  }

  /// Multiplies `left` by `right`.
  public static func *= (left: inout Rational, right: Rational) {
    left = left * right
  }

  /// Divides `left` by `right`; zero where `right` is zero, see ``/(_:_:)``.
  public static func /= (left: inout Rational, right: Rational) {
    left = left / right
  }

  /// The exact quotient, or `nil` where `divisor` is zero.
  public func divided(by divisor: Rational) -> Rational? {
    if big == nil, divisor.big == nil {
      let numerator = divisor.smallNumerator
      if numerator == 0 { return nil }
      let quotient =
        numerator > 0
        ? cgmp_small_multiply(smallNumerator, smallDenominator, divisor.smallDenominator, numerator)
        : cgmp_small_multiply(smallNumerator, smallDenominator, -divisor.smallDenominator, -numerator)
      if quotient.denominator != 0 { return Rational(canonical: quotient.numerator, quotient.denominator) }
    }
    return withFraction { dividend in
      divisor.withFraction { Rational(owning: cgmp_divide(dividend, $0)) }
    }
  }

  /// One over the number, or `nil` for zero.
  public var reciprocal: Rational? {
    Rational.one.divided(by: self)
  }

  /// The distance from zero.
  public var magnitude: Rational {
    signum < 0 ? -self : self
  }

  /// The whole number equal to `source`, whatever its size.
  public init?<Source: BinaryInteger>(exactly source: Source) {
    if let value = Int(exactly: source) {
      self.init(value)
    } else {
      guard let value = Rational(owning: cgmp_from_text(String(source), "1")) else { return nil }
      self = value
    }
  }

  /// The path for operands or results that need GMP, kept out of line so that the inline path stays short.
  @inline(never)
  private static func large(
    _ left: Rational, _ right: Rational, _ operation: (cgmp_fraction, cgmp_fraction) -> cgmp_fraction
  ) -> Rational {
    // The three operations passed here are total, so there is always a result.
    left.withFraction { first in
      right.withFraction { Rational(owning: operation(first, $0)) }
    } ?? .zero
  }
}

/// The distance of a number from zero.
public func abs(_ value: Rational) -> Rational {
  value.magnitude
}
