import ExactArithmetic
import SolidarityLaw
import Testing

@testable import CycleReport

/// What each of the four languages makes of numbers, dates, plurals and places in acts, worked out by hand.
@Suite("Four languages") struct LanguageTests {
  private let space = "\u{A0}"

  @Test("Numbers and money are those of the interinstitutional style guide")
  func numbers() {
    let expected: [ReportLanguage: (String, String, String, String)] = [
      .english: ("21 000", "4 554.69", "EUR 420 000 000", "21.6890 %"),
      .dutch: ("21 000", "4 554,69", "420 000 000 EUR", "21,6890 %"),
      .french: ("21 000", "4 554,69", "420 000 000 EUR", "21,6890 %"),
      .german: ("21 000", "4 554,69", "420 000 000 EUR", "21,6890 %"),
    ]
    for (language, texts) in expected {
      let numbers = language.numbers
      #expect(numbers.number(21_000) == hard(texts.0))
      #expect(numbers.number(Rational(455_469, 100)) == hard(texts.1))
      #expect(numbers.euro(420_000_000) == hard(texts.2))
      #expect(numbers.percent(Rational(216_890, 1_000_000)) == hard(texts.3))
    }
    #expect(ReportLanguage.english.numbers.value(15, .millionEuro) == hard("EUR 15 million"))
    #expect(ReportLanguage.dutch.numbers.value(15, .millionEuro) == hard("15 miljoen EUR"))
    #expect(ReportLanguage.french.numbers.value(15, .millionEuro) == hard("15 millions d’EUR"))
    #expect(ReportLanguage.german.numbers.value(15, .millionEuro) == hard("15 Mio. EUR"))
  }

  @Test("Money between two bounds names the currency once")
  func bounds() {
    func text(_ language: ReportLanguage) -> String {
      Phrasebook(language: language).interval(lower: 1_000, upper: 2_000_000, unit: .euro)
    }
    #expect(text(.english) == "unknown (" + hard("EUR 1 000") + " to " + hard("2 000 000") + ")")
    #expect(text(.dutch) == "onbekend (" + hard("1 000") + " tot " + hard("2 000 000 EUR") + ")")
    #expect(text(.french) == "inconnu (" + hard("1 000") + " à " + hard("2 000 000 EUR") + ")")
    #expect(text(.german) == "unbekannt (" + hard("1 000") + " bis " + hard("2 000 000 EUR") + ")")
  }

  @Test("A window of days names the month once where both days lie in it")
  func windows() throws {
    let first = try #require(CalendarDate("2026-07-01"))
    let last = try #require(CalendarDate("2026-07-15"))
    let next = try #require(CalendarDate("2026-08-02"))
    func text(_ language: ReportLanguage, _ end: CalendarDate) -> String {
      Phrasebook(language: language).window(from: first, to: end)
    }
    #expect(text(.english, last) == "1 to " + hard("15 July 2026"))
    #expect(text(.dutch, last) == "1 tot en met " + hard("15 juli 2026"))
    #expect(text(.french, last) == "du 1er au " + hard("15 juillet 2026"))
    #expect(text(.german, last) == "1. bis " + hard("15. Juli 2026"))
    #expect(text(.french, next) == "du " + hard("1er juillet 2026") + " au " + hard("2 août 2026"))
  }

  @Test("A number governs its noun: one in all languages, and in French everything below two")
  func plurals() {
    func text(_ language: ReportLanguage, _ count: Rational) -> String {
      Phrasebook(language: language)(FigureFormula.sumOfStates.with(["count": .number(count)]))
    }
    #expect(text(.dutch, 1) == "som over 1 lidstaat")
    #expect(text(.dutch, 0) == "som over 0 lidstaten")
    #expect(text(.german, 1) == "Summe über 1 Staat")
    #expect(text(.german, 26) == "Summe über 26 Staaten")
    #expect(text(.french, 1) == "somme sur 1 État")
    #expect(text(.french, 0) == "somme sur 0 État")
    #expect(text(.french, Rational(3, 2)) == "somme sur 1,5 État")
    #expect(text(.french, 2) == "somme sur 2 États")
  }

  @Test("Places in acts are written as the language's legal texts write them")
  func citations() {
    func text(_ language: ReportLanguage, _ citation: Citation) -> String {
      Phrasebook(language: language).citation(citation)
    }
    let paragraph = Citation("57(3)")
    #expect(text(.english, paragraph) == "Article 57(3) of Regulation (EU) 2024/1351")
    #expect(text(.dutch, paragraph) == "Artikel 57, lid 3, van Verordening (EU) 2024/1351")
    #expect(text(.french, paragraph) == "Article 57, paragraphe 3, du règlement (UE) 2024/1351")
    #expect(text(.german, paragraph) == "Artikel 57 Absatz 3 der Verordnung (EU) 2024/1351")
    let point = Citation(.implementingRules, "30(1)(b)")
    #expect(text(.dutch, point) == "Artikel 30, lid 1, punt b), van Uitvoeringsverordening (EU) 2025/2055")
    #expect(text(.french, point) == "Article 30, paragraphe 1, point b), du règlement d’exécution (UE) 2025/2055")
    #expect(text(.german, point) == "Artikel 30 Absatz 1 Buchstabe b der Durchführungsverordnung (EU) 2025/2055")
    #expect(text(.dutch, Citation("66")) == "Artikel 66 van Verordening (EU) 2024/1351")
    #expect(text(.french, Citation("66")) == "Article 66 du règlement (UE) 2024/1351")
    #expect(
      text(.german, Citation(.pool2026, "1")) == "Artikel 1 des Durchführungsbeschlusses (EU) 2025/2642 des Rates")
    #expect(text(.french, Citation(.pool2026, "1")) == "Article 1 de la décision d’exécution (UE) 2025/2642 du Conseil")
    #expect(text(.german, Citation("Annex I")) == "Anhang I der Verordnung (EU) 2024/1351")
    #expect(text(.french, Citation("recitals 90 to 94")) == "Considérants 90 à 94 du règlement (UE) 2024/1351")
    #expect(text(.dutch, Citation("recital 33")) == "Overweging 33 van Verordening (EU) 2024/1351")
  }

  @Test("The same note in four languages, its amounts as each writes them")
  func notes() {
    let note = Note(
      LawNote.proposalRatio, ["relocations": .count(21_000), "financial": .money(500_000_000)],
      citation: Citation("12(3)"))
    #expect(
      note.message
        == hard("The proposal's 21_000 relocations and EUR_500_000_000 are not in the ratio of the two minima.", "_"))
    #expect(
      Phrasebook(language: .dutch).note(note)
        == hard(
          "De 21_000 herplaatsingen en 500_000_000_EUR van het voorstel staan niet in de verhouding van de twee minima. "
            + "(Artikel 12, lid 3, van Verordening (EU) 2024/1351)", "_"))
    #expect(Phrasebook(language: .german)(note.phrase).contains(hard("500_000_000_EUR des Vorschlags", "_")))
    #expect(Phrasebook(language: .french)(note.phrase).contains(hard("500_000_000_EUR de la proposition", "_")))
    #expect(note.code == "proposalRatio")
  }

  @Test("States stand in the same order, that of their own names, in every language")
  func order() {
    let orders = ReportLanguage.allCases.map { language in
      TableBuilder(result: SmallCycle.result, language: language).ledger.rows.map { $0.cells[0].text }
    }
    #expect(Set(orders).count == 1)
    #expect(orders[0] == orders[0].map { MemberState($0) }.sorted().map(\.code))
  }

  @Test("The page says which language it is in", arguments: ReportLanguage.allCases)
  func page(language: ReportLanguage) throws {
    let page = try ReportPage(TableBuilder(result: SmallCycle.result, language: language)).html
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("<h2") && !page.contains("{state}"))
  }

  @Test("Data are the same in every language")
  func data() {
    for (english, german) in zip(
      TableBuilder(result: SmallCycle.result, language: .english).all,
      TableBuilder(result: SmallCycle.result, language: .german).all)
    where ["readings", "notes", "parameters"].contains(english.id) {
      #expect(english.rows.map { $0.cells.map(\.data) } == german.rows.map { $0.cells.map(\.data) }, "\(english.id)")
    }
  }

  private func hard(_ text: String, _ mark: String = " ") -> String { text.replacing(mark, with: "\u{A0}") }
}
