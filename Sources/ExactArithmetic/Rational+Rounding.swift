import CGMP

extension Rational {
  /// Whether the number is whole.
  public var isInteger: Bool {
    big == nil ? smallDenominator == 1 : denominator == .one
  }

  /// The number as an `Int` where it is whole and fits, else `nil`.
  public var integer: Int? {
    if big == nil { return smallDenominator == 1 ? Int(exactly: smallNumerator) : nil }
    // The one Int outside the inline form.
    return self == Rational(Int.min) ? Int.min : nil
  }

  /// The numerator in lowest terms, a whole number carrying the sign.
  public var numerator: Rational {
    if big == nil { return Rational(canonical: smallNumerator, 1) }
    return withFraction { Rational(owning: cgmp_numerator($0)) } ?? .zero
  }

  /// The denominator in lowest terms, a whole number above zero.
  public var denominator: Rational {
    if big == nil { return Rational(canonical: smallDenominator, 1) }
    return withFraction { Rational(owning: cgmp_denominator($0)) } ?? .one
  }

  /// The greatest whole number that is not above this one.
  public func floor() -> Rational {
    if big == nil {
      if smallDenominator == 1 { return self }
      let quotient = smallNumerator / smallDenominator
      return Rational(canonical: smallNumerator < 0 ? quotient - 1 : quotient, 1)
    }
    return withFraction { Rational(owning: cgmp_floor($0)) } ?? .zero
  }

  /// The smallest whole number that is not below this one.
  public func ceiling() -> Rational {
    -((-self).floor())
  }

  /// The whole number that `rule` gives.
  public func rounded(_ rule: RoundingRule) -> Rational {
    switch rule {
    case .down: return floor()
    case .up: return ceiling()
    case .nearest: return (self + Rational.half).floor()
    case .nearestEven:
      let above = (self + Rational.half).floor()
      let tied = above - self == Rational.half
      return tied && !(above * Rational.half).isInteger ? above - .one : above
    }
  }

  static let half = Rational(canonical: 1, 2)
}
