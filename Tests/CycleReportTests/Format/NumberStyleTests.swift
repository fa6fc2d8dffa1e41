import ExactArithmetic
import SolidarityLaw
import Testing

@testable import CycleReport

/// The interinstitutional style guide's numbers in English.
@Suite struct NumberStyleTests {
  let style = NumberStyle.english

  @Test(
    "Thousands stand apart by hard spaces, a minus is a minus sign",
    arguments: [
      (0, "0"), (7, "7"), (962, "962"), (1000, "1\u{A0}000"), (21000, "21\u{A0}000"),
      (420_000_000, "420\u{A0}000\u{A0}000"), (-4555, "\u{2212}4\u{A0}555"),
    ])
  func wholeNumbers(value: Int, text: String) {
    #expect(style.number(Rational(value)) == text)
  }

  @Test("Decimals are shown as far as there are any, at most two, a half to the even digit")
  func decimals() {
    #expect(style.number(Rational(4555, 2)) == "2\u{A0}277.5")
    #expect(style.number(Rational(1, 3)) == "0.33")
    #expect(style.number(Rational(5, 1000)) == "0")
    #expect(style.number(Rational(15, 1000)) == "0.02")
    #expect(style.number(Rational(-1, 1000)) == "0")
  }

  @Test("A part of a cent keeps its decimals, with the currency where the language has it")
  func partsOfCents() {
    #expect(style.euroParts(Rational(3, 8), fractionDigits: 6) == "EUR\u{A0}0.375")
    var after = style
    (after.isCurrencyFirst, after.decimalSign) = (false, ",")
    #expect(after.euroParts(Rational(3, 8), fractionDigits: 6) == "0,375\u{A0}EUR")
  }

  @Test("The currency stands before the amount, cents only where there are any")
  func money() {
    #expect(style.euro(420_000_000) == "EUR\u{A0}420\u{A0}000\u{A0}000")
    #expect(style.euro(Rational(12345, 10)) == "EUR\u{A0}1\u{A0}234.50")
    #expect(style.millions(74_660_000) == "74.66")
    #expect(style.millions(9_260_000) == "9.26")
  }

  @Test("A share is a percentage with a hard space before the sign")
  func percentages() {
    #expect(style.percent(Rational(216_890, 1_000_000)) == "21.6890\u{A0}%")
    #expect(style.shortPercent(Rational(1, 2)) == "50\u{A0}%")
    #expect(style.value(Rational(1, 4), .fraction) == "25.0000\u{A0}%")
  }

  @Test("Numbers beyond 64 bits keep every digit")
  func large() throws {
    let value = try Rational(decimal: "123456789012345678901234567890")
    #expect(
      style.number(value)
        == "123\u{A0}456\u{A0}789\u{A0}012\u{A0}345\u{A0}678\u{A0}901\u{A0}234\u{A0}567\u{A0}890")
  }

  @Test("Dates are in words with hard spaces")
  func dates() throws {
    let book = Phrasebook(language: .english)
    let date = try #require(CalendarDate("2026-10-15"))
    #expect(book.date(date) == "15\u{A0}October\u{A0}2026")
  }

  @Test("Something not known is said with what bounds it")
  func bounds() {
    let book = Phrasebook(language: .english)
    #expect(book.interval(lower: 875, upper: 4236, unit: .persons) == "unknown (875 to 4\u{A0}236)")
    #expect(
      book.interval(lower: 0, upper: 340_000, unit: .euro) == "unknown (EUR\u{A0}0 to 340\u{A0}000)")
    #expect(book.interval(lower: 5, upper: nil, unit: .persons) == "unknown (at least 5)")
    #expect(book.interval(lower: nil, upper: 5, unit: .persons) == "unknown (at most 5)")
    #expect(book.interval(lower: nil, upper: nil, unit: .persons) == "unknown")
  }
}
