import ExactArithmetic
import Testing

@Suite("Rational: rounding and doubles")
struct RationalRoundingTests {
  @Test(
    "each rule on both sides of zero",
    arguments: [
      // value, up, nearest, nearestEven, down
      (Rational(5, 2), 3, 3, 2, 2), (Rational(7, 2), 4, 4, 4, 3), (Rational(-5, 2), -2, -2, -2, -3),
      (Rational(-7, 2), -3, -3, -4, -4), (Rational(1, 3), 1, 0, 0, 0), (Rational(-1, 3), 0, 0, 0, -1),
      (Rational(2, 3), 1, 1, 1, 0), (Rational(4), 4, 4, 4, 4), (Rational(-1, 2), 0, 0, 0, -1),
      (Rational(1, 2), 1, 1, 0, 0),
    ])
  func rules(value: Rational, up: Int, nearest: Int, nearestEven: Int, down: Int) {
    #expect(value.rounded(.up) == Rational(up))
    #expect(value.ceiling() == Rational(up))
    #expect(value.rounded(.nearest) == Rational(nearest))
    #expect(value.rounded(.nearestEven) == Rational(nearestEven))
    #expect(value.rounded(.down) == Rational(down))
    #expect(value.floor() == Rational(down))
  }

  @Test("a big number moved by a whole number rounds as the small one does", arguments: 0..<50)
  func largeAsSmall(seed: Int) {
    // round(x + k) = round(x) + k for even whole k under every rule.
    var random = SplitMix64(seed: UInt64(seed))
    let value = Rational(Int.random(in: -40...40, using: &random), Int.random(in: 1...8, using: &random))
    let shift = Rational(Int.max) * Rational(Int.max) * 2 * (Bool.random(using: &random) ? 1 : -1)
    for rule in RoundingRule.allCases {
      #expect((value + shift).rounded(rule) - shift == value.rounded(rule))
    }
  }

  @Test("whole numbers and their parts")
  func parts() {
    #expect(Rational(6, 3).isInteger && !Rational(1, 2).isInteger)
    #expect(Rational(6, 3).integer == 2 && Rational(1, 2).integer == nil)
    #expect(Rational(-3, 6).numerator == -1 && Rational(-3, 6).denominator == 2)
    let large = Rational(Int.max) * Rational(Int.max)
    #expect(large.isInteger && !(large + Rational(1, 2)).isInteger)
    #expect((large + Rational(1, 2)).denominator == 2)
    #expect((Rational.one / large).numerator == 1)
    // 2⁶³ − 1 has 63 bits, 1 has one; its square 126.
    #expect(Rational(Int.max).bitWidth == 64 && large.bitWidth == 127)
  }

  @Test("doubles carry their exact binary value")
  func fromDouble() {
    #expect(Rational(0.5) == Rational(1, 2))
    // 0.1 in binary64 is 3602879701896397 / 2⁵⁵.
    #expect(Rational(0.1) == Rational(3_602_879_701_896_397, 36_028_797_018_963_968))
    #expect(Rational(-0.0) == 0)
    #expect(Rational(Double.nan) == nil && Rational(Double.infinity) == nil && Rational(-Double.infinity) == nil)
    // The smallest positive double is 2⁻¹⁰⁷⁴.
    let least = Rational(Double.leastNonzeroMagnitude)
    #expect(least?.numerator == 1 && least?.bitWidth == 1 + 1075)
  }

  @Test("a double goes through and comes back the same", arguments: 0..<200)
  func doubleRoundTrip(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let double = Double(bitPattern: random.next())
    guard double.isFinite else { return }
    #expect(try #require(Rational(double)).doubleValue == double)
  }

  @Test("the nearest double: no other double is nearer", arguments: 0..<100)
  func nearestDouble(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 77)
    var value = Rational(Int.random(in: 1...Int.max, using: &random), Int.random(in: 1...Int.max, using: &random))
    if seed % 2 == 0 { value = value * value * Rational(Int.random(in: 1...999, using: &random)) }
    let double = value.doubleValue
    let distance = abs(try #require(Rational(double)) - value)
    for neighbour in [double.nextUp, double.nextDown] {
      #expect(distance <= abs(try #require(Rational(neighbour)) - value))
    }
    #expect((-value).doubleValue == -double)
  }

  @Test("beyond every double lies infinity, below every double zero")
  func extremes() throws {
    let huge = try Rational(decimal: "1e400")
    #expect(huge.doubleValue == .infinity && (-huge).doubleValue == -.infinity)
    #expect((Rational.one / huge).doubleValue == 0)
    #expect((huge * huge * huge).doubleValue == .infinity)
    // 2⁵³ + 1 lies halfway between two doubles and goes to the even one.
    #expect(Rational(9_007_199_254_740_993).doubleValue == 9_007_199_254_740_992)
    #expect(Rational(9_007_199_254_740_995).doubleValue == 9_007_199_254_740_996)
  }
}
