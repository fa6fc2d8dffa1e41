import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

@testable import CycleReport

/// Names, numbers and dates in the 24 official languages, against the style guide by hand and against Foundation's locale data.
@Suite("Official languages") struct OfficialLanguageTests {
  @Test("There are 24, by the institutions' codes and in the order of the languages' own names")
  func codes() {
    #expect(
      OfficialLanguage.allCases.map(\.code).joined(separator: " ")
        == "bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv")
    #expect(OfficialLanguage.greek.ownName == "ελληνικά")
    #expect(OfficialLanguage.german.reportLanguage == .german)
    #expect(OfficialLanguage.polish.reportLanguage == .english)
  }

  @Test("15 October 2026 in all 24 languages")
  func october() throws {
    let date = try #require(CalendarDate("2026-10-15"))
    let expected: [OfficialLanguage: String] = [
      .bulgarian: "15 октомври 2026 г.", .spanish: "15 de octubre de 2026", .czech: "15. října 2026",
      .danish: "15. oktober 2026", .german: "15. Oktober 2026", .estonian: "15. oktoober 2026",
      .greek: "15 Οκτωβρίου 2026", .english: "15 October 2026", .french: "15 octobre 2026",
      .irish: "15 Deireadh Fómhair 2026", .croatian: "15. listopada 2026.", .italian: "15 ottobre 2026",
      .latvian: "2026. gada 15. oktobris", .lithuanian: "2026 m. spalio 15 d.", .hungarian: "2026. október 15.",
      .maltese: "15 ta’ Ottubru 2026", .dutch: "15 oktober 2026", .polish: "15 października 2026 r.",
      .portuguese: "15 de outubro de 2026", .romanian: "15 octombrie 2026", .slovak: "15. októbra 2026",
      .slovenian: "15. oktober 2026", .finnish: "15. lokakuuta 2026", .swedish: "15 oktober 2026",
    ]
    for language in OfficialLanguage.allCases {
      #expect(plain(language.date(date)) == expected[language], "\(language)")
      #expect(!language.date(date).contains(" "))
    }
  }

  @Test("The first of a month is 1er in French alone")
  func first() throws {
    let date = try #require(CalendarDate("2026-01-01"))
    #expect(plain(OfficialLanguage.french.date(date)) == "1er janvier 2026")
    #expect(plain(OfficialLanguage.dutch.date(date)) == "1 januari 2026")
    #expect(plain(OfficialLanguage.german.date(date)) == "1. Januar 2026")
  }

  @Test("EUR stands before the amount in English, Irish, Latvian and Maltese, after it elsewhere")
  func money() {
    let before: Set<OfficialLanguage> = [.english, .irish, .latvian, .maltese]
    for language in OfficialLanguage.allCases {
      let expected = before.contains(language) ? "EUR 420 000 000" : "420 000 000 EUR"
      #expect(plain(language.money(420_000_000)) == expected, "\(language)")
    }
    #expect(plain(OfficialLanguage.latvian.money(Rational(25, 2))) == "EUR 12,50")
    #expect(plain(OfficialLanguage.maltese.money(Rational(25, 2))) == "EUR 12.50")
  }

  @Test("Thousands stand apart by a hard space; English, Irish and Maltese have a point, the others a comma")
  func numbers() {
    let points: Set<OfficialLanguage> = [.english, .irish, .maltese]
    for language in OfficialLanguage.allCases {
      #expect(language.number(21_000) == "21\u{A0}000")
      #expect(language.number(Rational(5, 2)) == (points.contains(language) ? "2.5" : "2,5"), "\(language)")
    }
    #expect(OfficialLanguage.swedish.number(Rational(-1_234_567)) == "\u{2212}1\u{A0}234\u{A0}567")
    #expect(plain(OfficialLanguage.finnish.percent(Rational(21_689, 100_000))) == "21,69 %")
  }

  @Test("Names by hand: Greece, the Netherlands and Czechia")
  func names() {
    let netherlands = MemberState("NL")
    let czechia = MemberState("CZ")
    let greece = MemberState("EL")
    #expect(OfficialLanguage.polish.name(of: netherlands) == "Niderlandy")
    #expect(OfficialLanguage.estonian.name(of: netherlands) == "Madalmaad")
    #expect(OfficialLanguage.maltese.name(of: czechia) == "iċ-Ċekja")
    #expect(OfficialLanguage.greek.name(of: greece) == "Ελλάδα")
    #expect(OfficialLanguage.hungarian.name(of: greece) == "Görögország")
    #expect(OfficialLanguage.irish.name(of: greece) == "an Ghréig")
    #expect(OfficialLanguage.german.name(of: MemberState("X001")) == "X001")
  }

  @Test("Names and months agree with Foundation's locale data but where the style guide differs")
  func localeData() throws {
    let guide = ["et NL", "pl NL", "mt CZ"]
    var utc = Calendar(identifier: .gregorian)
    utc.timeZone = try #require(TimeZone(identifier: "UTC"))
    for language in OfficialLanguage.allCases {
      let locale = Locale(
        identifier: language == .english ? "en_IE" : language == .portuguese ? "pt_PT" : language.code)
      for state in MemberState.protocolOrder + MemberState.associated
      where !guide.contains("\(language.code) \(state.code)") {
        // Eurostat's code for Greece is EL, that of the locale data GR.
        let region = state.code == "EL" ? "GR" : state.code
        #expect(language.name(of: state) == locale.localizedString(forRegionCode: region), "\(language) \(state)")
      }
      let formatter = DateFormatter()
      formatter.locale = locale
      formatter.calendar = utc
      formatter.timeZone = utc.timeZone
      formatter.dateStyle = .long
      formatter.timeStyle = .none
      for month in 1...12 {
        let date = try #require(CalendarDate(year: 2026, month: month, day: 15))
        let instant = try #require(utc.date(from: DateComponents(year: 2026, month: month, day: 15)))
        let guided = language == .polish ? " r." : ""
        #expect(plain(language.date(date)) == plain(formatter.string(from: instant)) + guided, "\(language)")
      }
    }
  }

  /// Hard and narrow spaces as plain ones.
  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
