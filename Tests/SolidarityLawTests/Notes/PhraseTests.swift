import ExactArithmetic
import Testing

@testable import SolidarityLaw

/// Phrases: messages with typed values, apart from the language.
@Suite("Phrases") struct PhraseTests {
  @Test("Every kind of value is written as English has it")
  func values() throws {
    let day = try #require(CalendarDate("2026-10-15"))
    let next = try #require(CalendarDate("2026-11-01"))
    func text(_ value: PhraseValue) -> String { LawNote.keyWeights.with(["sum": value]).english }
    func expected(_ text: String) -> String { "The weights of population and GDP sum to \(text), not to one." }
    #expect(text(.number(Rational(21_000))) == expected("21\u{A0}000"))
    #expect(text(.decimal(Rational(1, 3))) == expected("0.3333333333"))
    #expect(text(.money(Rational(420_000_000))) == expected("EUR\u{A0}420\u{A0}000\u{A0}000"))
    #expect(text(.date(day)) == expected("15 October 2026"))
    #expect(text(.dates([day, next])) == expected("15 October 2026, 1 November 2026"))
    #expect(text(.states(["FR", "DE", "SE"].map { MemberState($0) })) == expected("FR, DE and SE"))
    #expect(text(.state(MemberState("EL"))) == expected("EL"))
    #expect(text(.message(Measure.relocation)) == expected("relocation"))
    #expect(text(.phrases([Measure.relocation.phrase, Measure.financial.phrase])) == expected("relocation, financial"))
    #expect(text(.ordinal(2026)) == expected("2026"))
    #expect(text(.count(2026)) == expected("2\u{A0}026"))
    #expect(text(.verbatim("{sum}")) == expected("{sum}"))
  }

  @Test("A place without a value stays as it is; sentences follow one another and empty ones fall away")
  func sentences() {
    #expect(LawNote.keyWeights.phrase.english.contains("{sum}"))
    let first = CalendarRemark.noDate.phrase
    let second = CalendarRemark.noPeriod.phrase
    #expect(Phrase(sentences: [first, .empty, second]).english == "No date is recorded. The article sets no period.")
    #expect(Phrase(sentences: [.empty, first]) == first)
    #expect(Phrase(sentences: [.empty, .empty]).isEmpty)
    #expect(Phrase.empty.english == "")
    #expect(first.code == "noDate" && Phrase(verbatim: "x").code == nil)
  }

  @Test("Phrases are equal when they say the same with the same values")
  func equality() {
    let one = LawNote.keyWeights.with(["sum": .number(1)])
    #expect(one == LawNote.keyWeights.with(["sum": .number(1)]))
    #expect(one != LawNote.keyWeights.with(["sum": .number(2)]))
    #expect(one != Phrase(verbatim: one.english))
    // The same name in two kinds of message is not the same message.
    #expect(FigureLabel.gap.phrase != FigureFormula.gap.phrase)
    #expect(Set([one, LawNote.keyWeights.with(["sum": .number(1)])]).count == 1)
  }
}
