import ExactArithmetic
import Foundation
import Testing

@Suite("Rational: text")
struct RationalTextTests {
  @Test(
    "decimals are read exactly",
    arguments: [
      ("1234.50", Rational(2469, 2)), ("-0.1", Rational(-1, 10)), ("1e3", 1000), ("2.5E-1", Rational(1, 4)),
      ("+7", 7), (".5", Rational(1, 2)), ("5.", 5), ("0.00", 0), ("-0", 0), ("0.216890", Rational(21689, 100000)),
      ("1e+2", 100), ("007", 7),
    ])
  func decimals(text: String, value: Rational) throws {
    #expect(try Rational(decimal: text) == value)
  }

  @Test("a long decimal keeps every digit")
  func longDecimal() throws {
    let value = try Rational(decimal: "12345678901234567890.000000000000000000001")
    #expect(
      value - Rational(fraction: "12345678901234567890")!
        == Rational(fraction: "1/1" + String(repeating: "0", count: 21)))
  }

  @Test(
    "what is not a decimal is refused with its place and a remedy",
    arguments: [
      ("", DecimalError.empty, "a number is missing"),
      ("1,234", .unexpectedCharacter(",", position: 2), "',' at position 2"),
      ("12 ", .unexpectedCharacter(" ", position: 3), "position 3"),
      ("nan", .unexpectedCharacter("n", position: 1), "'n' at position 1"),
      ("inf", .unexpectedCharacter("i", position: 1), "'i'"),
      ("0x1F", .unexpectedCharacter("x", position: 2), "'x'"),
      ("1.2.3", .unexpectedCharacter(".", position: 4), "position 4"),
      ("١", .unexpectedCharacter("١", position: 1), "position 1"),
      ("1e", .missingDigits(text: "1e"), "no digits"),
      ("-", .missingDigits(text: "-"), "no digits"),
      (".", .missingDigits(text: "."), "no digits"),
      ("1ex", .unexpectedCharacter("x", position: 3), "position 3"),
      ("1e401", .exponentOutOfRange(text: "1e401"), "out of range"),
      ("1e-99999999999999999999", .exponentOutOfRange(text: "1e-99999999999999999999"), "-400"),
    ])
  func refused(text: String, error: DecimalError, words: String) {
    #expect(throws: error) { try Rational(decimal: text) }
    #expect(error.description.contains(words))
  }

  @Test("too many digits are refused, as many as allowed are read")
  func length() throws {
    let allowed = String(repeating: "9", count: 1000)
    #expect(try Rational(decimal: allowed).fractionString == allowed)
    let error = DecimalError.tooManyDigits(count: 1001)
    #expect(throws: error) { try Rational(decimal: allowed + "9") }
    #expect(error.description.contains("1001 digits"))
    #expect(try Rational(decimal: "1e400").numeratorString.utf8.count == 401)
  }

  @Test(
    "fractions are read strictly",
    arguments: [
      "", "-", "/", "1/", "/2", "1/0", "1/-2", "+1", " 1", "1 ", "1.5", "1/2/3", "--1", "1e2", "٣", "1/00", "\u{0}1",
    ])
  func strictFractions(text: String) {
    #expect(Rational(fraction: text) == nil)
  }

  @Test("fractions need not be in lowest terms")
  func fractions() {
    #expect(Rational(fraction: "5/2") == Rational(5, 2))
    #expect(Rational(fraction: "-3") == -3)
    #expect(Rational(fraction: "6/4") == Rational(3, 2))
    #expect(Rational(fraction: "-0") == 0)
    #expect(Rational(fraction: "36893488147419103232/18446744073709551616") == 2)
    #expect(Rational(fraction: String(repeating: "1", count: 100_001)) == nil)
    #expect(Rational(fraction: "1/" + String(repeating: "1", count: 100_001)) == nil)
  }

  @Test("what is written is read back as the same number", arguments: 0..<20)
  func roundTrip(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) + 500)
    var value = Rational(Int.random(in: -999...999, using: &random), Int.random(in: 1...999, using: &random))
    for _ in 0..<8 {
      value = value * value + Rational(1, Int.random(in: 1...99, using: &random))
      #expect(Rational(fraction: value.fractionString) == value)
      #expect(Rational(fraction: value.description) == value)
    }
  }

  @Test(
    "ten significant digits, a half to the even one",
    arguments: [
      (Rational(1, 3), "0.3333333333"), (Rational(2, 3), "0.6666666667"), (Rational(5, 2), "2.5"), (0, "0"),
      (Rational(-1, 8), "-0.125"), (15000, "15000"), (Rational(100, 3), "33.33333333"),
      // 1/700 = 0.00142857142857…: ten digits from the first that is not zero.
      (Rational(1, 700), "0.001428571429"),
      // Whole digits are never dropped: 12345678901234.5 rounds to its even neighbour …34.
      (Rational(24_691_357_802_469, 2), "12345678901234"),
      // 0.99999999999 has eleven nines and rounds up to 1; 9.9999999999 to 10.
      (Rational(99_999_999_999, 100_000_000_000), "1"), (Rational(99_999_999_999, 10_000_000_000), "10"),
      // A half in the eleventh digit: 0.12345678905 goes to …90 (even), 0.12345678915 to …92.
      (Rational(12_345_678_905, 100_000_000_000), "0.123456789"),
      (Rational(12_345_678_915, 100_000_000_000), "0.1234567892"),
      (Rational(1, 1_000_000_000_000), "0.000000000001"), (Rational(3, 1000), "0.003"), (Rational(1, 10), "0.1"),
    ])
  func significantDigits(value: Rational, text: String) {
    #expect(value.decimalString(significantDigits: 10) == text)
    #expect(value.decimalString() == text)
  }

  @Test(
    "as people write it: no more digits than there are, and at most eighteen after the point",
    arguments: [
      (Rational(0), "0"), (Rational(-7), "-7"), (Rational(5, 2), "2.5"), (Rational(1, 200), "0.005"),
      (Rational(-1, 8), "-0.125"), (Rational(2, 3), "0.666666666666666667"),
      // Nineteen nines after the point round to the whole.
      (Rational(5) - Rational(1, 1_000_000_000_000) * Rational(1, 10_000_000), "5"),
    ])
  func plainDecimal(value: Rational, text: String) {
    #expect(value.plainDecimal == text)
  }

  @Test("fixed point for tables and money")
  func fixedPoint() {
    let value = Rational(2469, 2)  // 1234.5
    #expect(value.decimalString(fractionDigits: 2, rounding: .nearest) == "1234.50")
    #expect(value.decimalString(fractionDigits: 0, rounding: .nearest) == "1235")
    #expect(value.decimalString(fractionDigits: 0, rounding: .nearestEven) == "1234")
    #expect((-value).decimalString(fractionDigits: 0, rounding: .up) == "-1234")
    #expect((-value).decimalString(fractionDigits: 0, rounding: .down) == "-1235")
    #expect(Rational(1, 1000).decimalString(fractionDigits: 2, rounding: .nearest) == "0.00")
    #expect(Rational(-1, 1000).decimalString(fractionDigits: 2, rounding: .nearest) == "0.00")
    #expect(Rational(-1, 1000).decimalString(fractionDigits: 2, rounding: .down) == "-0.01")
    #expect(Rational(7).decimalString(fractionDigits: -3, rounding: .up) == "7")
  }

  @Test("JSON holds the fraction as a string and refuses any other text")
  func coding() throws {
    let written = try JSONEncoder().encode([Rational(5, 2), -3])
    #expect(String(decoding: written, as: UTF8.self).replacingOccurrences(of: "\\/", with: "/") == #"["5/2","-3"]"#)
    #expect(try JSONDecoder().decode([Rational].self, from: Data(#"["5/2", "-3"]"#.utf8)) == [Rational(5, 2), -3])
    for bad in [#"["2.5"]"#, "[2.5]", #"["x"]"#] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode([Rational].self, from: Data(bad.utf8)) }
    }
  }
}
