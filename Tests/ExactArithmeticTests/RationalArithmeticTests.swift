import ExactArithmetic
import Testing

@Suite("Rational: arithmetic")
struct RationalArithmeticTests {
  @Test("sums, differences, products and quotients of small fractions")
  func small() {
    // On paper: 1/2 + 1/3 = 5/6; 1/2 − 1/3 = 1/6; 1/2 · 1/3 = 1/6; 1/2 : 1/3 = 3/2.
    let half = Rational(1, 2)
    let third = Rational(1, 3)
    #expect(half + third == Rational(5, 6))
    #expect(half - third == Rational(1, 6))
    #expect(half * third == Rational(1, 6))
    #expect(half / third == Rational(3, 2))
    #expect(-half == Rational(-1, 2))
    #expect(half.reciprocal == 2)
    // 1/6 + 1/10 = 5/30 + 3/30 = 8/30 = 4/15: the common divisor of the denominators cancels again.
    #expect(Rational(1, 6) + Rational(1, 10) == Rational(4, 15))
  }

  @Test("lowest terms and a positive denominator, however written")
  func canonical() {
    #expect(Rational(6, 4).fractionString == "3/2")
    #expect(Rational(6, -4).fractionString == "-3/2")
    #expect(Rational(-6, -4).fractionString == "3/2")
    #expect(Rational(0, -7).fractionString == "0")
    #expect(Rational(Int.min, Int.min) == 1)
    #expect(Rational(Int.min, 2).fractionString == "-4611686018427387904")
    #expect(Rational(1, Int.min).fractionString == "-1/9223372036854775808")
  }

  @Test("division by zero never traps: nil where asked, zero by the operator's convention")
  func divisionByZero() {
    #expect(Rational(3).divided(by: 0) == nil)
    #expect(Rational.zero.reciprocal == nil)
    #expect(Rational(3) / 0 == 0)
    #expect(Rational(3, 0) == 0)
    let large = Rational(Int.max) * Rational(Int.max)
    #expect(large.divided(by: 0) == nil)
    #expect(large / 0 == 0)
  }

  @Test("the boundary of the inline form: values cross it and come back equal")
  func boundary() {
    // 2⁶³ − 1 is the largest inline numerator; one more needs the big form; one less again is the same value as before.
    let largest = Rational(Int.max)
    let beyond = largest + 1
    #expect(beyond.fractionString == "9223372036854775808")
    #expect(beyond - 1 == largest)
    #expect((beyond - 1).hashValue == largest.hashValue)
    #expect(Rational(Int.min).fractionString == "-9223372036854775808")
    #expect(-Rational(Int.min) == beyond)
    #expect(Rational(Int.min).integer == Int.min)
    #expect(beyond.integer == nil)
    // (2⁶³ − 1)² = 2¹²⁶ − 2⁶⁴ + 1
    #expect((largest * largest).fractionString == "85070591730234615847396907784232501249")
    #expect(largest * largest / largest == largest)
    // A denominator beyond the inline form: 1/2⁶³ − 1/2⁶³ = 0, and twice 1/2⁶⁴ fits nowhere but in GMP.
    let tiny = Rational.one / beyond
    #expect(tiny - tiny == 0)
    #expect((tiny / 2 + tiny / 2) == tiny)
    #expect(tiny * beyond == 1)
  }

  @Test("in-place operators do what the plain ones do")
  func inPlace() {
    var value = Rational(1, 2)
    value += Rational(1, 3)
    #expect(value == Rational(5, 6))
    value -= Rational(1, 3)
    value *= 6
    #expect(value == 3)
    value /= 4
    #expect(value == Rational(3, 4))
  }

  @Test("order, sign and magnitude")
  func order() {
    // 2/3 < 3/4 since 8 < 9; −2/3 > −3/4.
    #expect(Rational(2, 3) < Rational(3, 4))
    #expect(Rational(-2, 3) > Rational(-3, 4))
    #expect(Rational(-1, 2).signum == -1 && Rational.zero.signum == 0 && Rational(1, 9).signum == 1)
    #expect(abs(Rational(-7, 2)) == Rational(7, 2))
    #expect(min(Rational(1, 3), Rational(1, 4)) == Rational(1, 4))
    // Products here need 126 bits: (2⁶³−1)/(2⁶³−2) > 1 > (2⁶³−2)/(2⁶³−1).
    #expect(Rational(Int.max, Int.max - 1) > Rational(Int.max - 1, Int.max))
    let large = Rational(Int.max) * 4
    #expect(large > Rational(Int.max) && -large < Rational(-5) && large < large + 1)
    #expect(large.signum == 1 && (-large).signum == -1)
    #expect(large.isPositive && (-large).isNegative && !large.isZero)
  }

  @Test("whole numbers of any integer type")
  func exactly() {
    #expect(Rational(exactly: UInt64.max)?.fractionString == "18446744073709551615")
    #expect(Rational(exactly: Int8(-5)) == -5)
  }

  @Test("equal numbers hash equally, whatever way they came about")
  func hashing() {
    let one = Rational(Int.max) * 6
    let other = Rational(Int.max) * 2 + Rational(Int.max) * 4
    #expect(one == other)
    #expect(Set([one, other, Rational(1, 2), Rational(2, 4)]).count == 2)
    #expect(Set([one, -one]).count == 2)
  }

  @Test("random fractions against digits worked as on paper", arguments: 0..<40)
  func againstSchoolbook(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<12 {
      let a = try #require(Rational(fraction: randomFraction(using: &random)))
      let b = try #require(Rational(fraction: randomFraction(using: &random)))
      let (an, ad) = (SchoolbookInteger(a.numeratorString), SchoolbookInteger(a.denominatorString))
      let (bn, bd) = (SchoolbookInteger(b.numeratorString), SchoolbookInteger(b.denominatorString))
      expect(a + b, numerator: an * bd + bn * ad, denominator: ad * bd)
      expect(a - b, numerator: an * bd + -(bn * ad), denominator: ad * bd)
      expect(a * b, numerator: an * bn, denominator: ad * bd)
      if let quotient = a.divided(by: b) {
        // Equality of p/q with (an·bd)/(ad·bn) by cross products, whatever the signs.
        let left = SchoolbookInteger(quotient.numeratorString) * (ad * bn)
        #expect(left == SchoolbookInteger(quotient.denominatorString) * (an * bd))
      } else {
        #expect(bn == SchoolbookInteger("0"))
      }
      #expect((a < b) == (an * bd < bn * ad))
      #expect((a == b) == (an * bd == bn * ad))
      #expect(a.numerator / a.denominator == a)
    }
  }

  /// The same value by cross products, and in lowest terms by Euclid.
  private func expect(_ value: Rational, numerator: SchoolbookInteger, denominator: SchoolbookInteger) {
    let p = SchoolbookInteger(value.numeratorString)
    let q = SchoolbookInteger(value.denominatorString)
    #expect(p * denominator == q * numerator)
    #expect(!q.isNegative)
    #expect(SchoolbookInteger.greatestCommonDivisor(p, q) == SchoolbookInteger("1"))
  }

  private func randomFraction(using random: inout SplitMix64) -> String {
    let sign = Bool.random(using: &random) ? "-" : ""
    return sign + randomDigits(using: &random) + "/1" + randomDigits(using: &random)
  }

  /// Mostly lengths on both sides of the inline form's nineteen digits.
  private func randomDigits(using random: inout SplitMix64) -> String {
    let count = [1, 2, 5, 9, 10, 18, 19, 20, 38].randomElement(using: &random) ?? 1
    return (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
  }
}
