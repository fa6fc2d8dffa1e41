import CGMP

extension Rational {
  /// The double nearest to the number, infinite where it is beyond every finite double.
  ///
  /// For drawing and for numerical solvers only: nothing that decides an outcome may pass through here.
  public var doubleValue: Double {
    let exactInDouble: Int64 = 1 << 53
    if big == nil, smallNumerator.magnitude <= exactInDouble.magnitude, smallDenominator <= exactInDouble {
      return Double(smallNumerator) / Double(smallDenominator)
    }
    return withFraction { cgmp_double($0) }
  }

  /// The exact binary value of a double, `nil` for infinities and not-a-number.
  public init?(_ double: Double) {
    guard double.isFinite, let value = Rational(owning: cgmp_from_double(double)) else { return nil }
    self = value
  }
}
