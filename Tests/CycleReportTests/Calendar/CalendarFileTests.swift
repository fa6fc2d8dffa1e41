import SolidarityLaw
import Testing

@testable import CycleReport

@Suite("Calendar file")
struct CalendarFileTests {
  private func item(
    _ title: String, rule: Rule = .autumnPackage, due: String? = "2026-10-15", actual: String? = nil,
    opens: String? = nil, place: String = "9(4)", note: String = "", member: String? = nil
  ) -> CalendarItem {
    CalendarItem(
      rule: rule, poolYear: 2027, title: Phrase(verbatim: title), opens: opens.flatMap { CalendarDate($0) },
      due: due.flatMap { CalendarDate($0) }, actual: actual.flatMap { CalendarDate($0) }, actor: "Commission",
      citation: Citation(place), state: .planned, daysLeft: nil, note: Phrase(verbatim: note),
      member: member.map(MemberState.init))
  }

  private func file(_ items: [CalendarItem]) throws -> String {
    CalendarFile(title: "Cycle", stamp: try #require(CalendarDate("2026-06-12")), items).text
  }

  private func unfolded(_ text: String) -> [String] {
    // Joins the pieces again as RFC 5545 says: a line end and one space vanish.
    var lines: [String] = []
    for piece in text.unicodeScalars.split(separator: "\r\n".unicodeScalars) {
      if piece.first == " ", let last = lines.popLast() {
        lines.append(last + String(piece.dropFirst()))
      } else {
        lines.append(String(piece))
      }
    }
    return lines
  }

  @Test("A whole file, written out by hand")
  func wholeFile() throws {
    let expected = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//solidarity//Annual migration management cycle//EN",
      "CALSCALE:GREGORIAN", "NAME:Cycle", "BEGIN:VEVENT", "UID:CYC-5.9(4).2027.1@solidarity",
      "DTSTAMP:20260612T000000Z", "DTSTART;VALUE=DATE:20261015", "DTEND;VALUE=DATE:20261016",
      "SUMMARY:Report (CYC-5\\, pool 2027)",
      // 75 octets to the break: "DESCRIPTION:" 12, "Article 9(4) of Regulation (EU) 2024/1351" 41, "\n" 2,
      // "Actor: Commission" 17 make 72; then "\nD" fills 75.
      "DESCRIPTION:Article 9(4) of Regulation (EU) 2024/1351\\nActor: Commission\\nD",
      " ue: 2026-10-15\\nStatus: planned", "CATEGORIES:planned",
      "URL:http://data.europa.eu/eli/reg/2024/1351/art_9/oj", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
    ]
    #expect(try file([item("Report")]) == expected.map { $0 + "\r\n" }.joined())
  }

  @Test(
    "The file speaks the reader's language: its name, the steps, who has to act, what is due",
    arguments: [
      (
        ReportLanguage.dutch, "NAME:Jaarlijkse migratiebeheercyclus small",
        "DESCRIPTION:Artikel 9\\, lid 4\\, van Verordening (EU) 2024/1351\\nWie: Commissie\\nUiterlijk: 2026-10-15\\nStand: gepland"
      ),
      (
        .french, "NAME:Cycle annuel de gestion de la migration small",
        "DESCRIPTION:Article 9\\, paragraphe 4\\, du règlement (UE) 2024/1351\\nActeur: Commission\\nÉchéance: 2026-10-15\\nSituation: prévu"
      ),
      (
        .german, "NAME:Jährlicher Migrationsmanagementzyklus small",
        "DESCRIPTION:Artikel 9 Absatz 4 der Verordnung (EU) 2024/1351\\nWer: Kommission\\nFällig: 2026-10-15\\nStand: geplant"
      ),
    ])
  func languages(language: ReportLanguage, name: String, description: String) throws {
    var step = item("Report")
    step.titlePhrase = CalendarTitle.allCases[0].phrase
    step.actorPhrase = CalendarActor.commission.phrase
    let text = CalendarFile(cycle: SmallCycle.cycle, calendar: [step], language: language).text
    let lines = unfolded(text).map { $0.replacing("\u{A0}", with: " ") }
    #expect(lines.contains(name))
    #expect(lines.contains(description), "\(lines)")
    #expect(
      lines.contains("PRODID:-//solidarity//Annual migration management cycle//\(language.rawValue.uppercased())"))
    // What programs read is the same in each.
    let english = unfolded(CalendarFile(cycle: SmallCycle.cycle, calendar: [step]).text)
    for key in ["UID:", "DTSTART", "CATEGORIES:", "URL:"] {
      #expect(lines.first { $0.hasPrefix(key) } == english.first { $0.hasPrefix(key) }, "\(key)")
    }
    #expect(lines.first { $0.hasPrefix("SUMMARY") } != english.first { $0.hasPrefix("SUMMARY") })
  }

  @Test("Backslash, semicolon, comma and line ends are escaped, other control characters dropped")
  func escaping() {
    #expect(ContentLine.escaped(#"a\b;c,d:e"#) == #"a\\b\;c\,d:e"#)
    #expect(ContentLine.escaped("one\ntwo\r\nthree\rfour") == #"one\ntwo\nthree\nfour"#)
    #expect(ContentLine.escaped("bell\u{7}tab\tdelete\u{7F}") == "belltabdelete")
  }

  @Test("Lines break at 75 octets, the space of a further line counts")
  func folding() {
    let letters = String(repeating: "a", count: 75)
    #expect(ContentLine.folded(letters) == letters + "\r\n")
    #expect(ContentLine.folded(letters + "b") == letters + "\r\n b\r\n")
    // 75 + 74 letters fill two lines; one more starts the third.
    let two = letters + String(repeating: "b", count: 74)
    #expect(ContentLine.folded(two + "c") == letters + "\r\n " + String(repeating: "b", count: 74) + "\r\n c\r\n")
  }

  @Test("A character of several bytes is never parted")
  func multibyte() {
    // 74 letters leave one octet: é takes two, € three, 🇪🇺 is two scalars of four octets each.
    let letters = String(repeating: "a", count: 74)
    #expect(ContentLine.folded(letters + "é") == letters + "\r\n é\r\n")
    #expect(ContentLine.folded(letters + "€") == letters + "\r\n €\r\n")
    let euros = ContentLine.folded(String(repeating: "€", count: 50))
    // 25 signs of 3 octets make 75; then the space and 24 signs, 73 octets; one sign is left.
    let parts = euros.unicodeScalars.split(separator: "\r\n".unicodeScalars).map { String($0) }
    #expect(parts.map(\.unicodeScalars.count) == [25, 25, 2])
    #expect(parts.allSatisfy { $0.utf8.count <= 75 })
  }

  @Test("Every line of a real calendar is at most 75 octets and joins again")
  func realCalendar() throws {
    var cycle = Cycle(
      name: "2026", year: 2026, lawAsOf: try #require(CalendarDate("2026-06-12")),
      reference: ReferenceNumbers(relocations: 21000, financial: 420_000_000), states: [])
    let items = CycleCalendar(cycle: cycle).items
    let text = CalendarFile(cycle: cycle, calendar: items).text
    let pieces = text.unicodeScalars.split(separator: "\r\n".unicodeScalars)
    #expect(pieces.allSatisfy { String($0).utf8.count <= 75 && !$0.contains("\n") && !$0.contains("\r") })
    let lines = unfolded(text)
    let dated = items.filter { $0.due != nil || $0.actual != nil || $0.opens != nil }
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == dated.count)
    let identifiers = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(identifiers).count == dated.count)
    #expect(lines.filter { $0.hasPrefix("DTSTAMP:") }.allSatisfy { $0 == "DTSTAMP:20260612T000000Z" })
    #expect(CalendarFile(cycle: cycle, calendar: items).text == text)
    // The clock of the cycle goes before the date of its law.
    cycle.asAt = CalendarDate("2026-11-23")
    #expect(CalendarFile(cycle: cycle, calendar: items).text.contains("DTSTAMP:20261123T000000Z"))
  }

  @Test("Equal dates are numbered, dates without any day left out")
  func identifiers() throws {
    let lines = unfolded(
      try file([
        item("First", rule: .reconvenedForum, due: nil, actual: "2026-02-10", place: "13(4)"),
        item("Second", rule: .reconvenedForum, due: nil, actual: "2026-09-15", place: "13(4)"),
        item("Never", due: nil), item("From", due: nil, opens: "2027-01-01", place: "recital 33", member: "EL"),
      ]))
    #expect(
      lines.filter { $0.hasPrefix("UID:") } == [
        "UID:HLF-2.13(4).2027.1@solidarity", "UID:HLF-2.13(4).2027.2@solidarity",
        "UID:CYC-5.recital33.2027.EL.1@solidarity",
      ])
    #expect(
      lines.filter { $0.hasPrefix("DTSTART") } == [
        "DTSTART;VALUE=DATE:20260210", "DTSTART;VALUE=DATE:20260915", "DTSTART;VALUE=DATE:20270101",
      ])
    #expect(
      lines.last { $0.hasPrefix("DESCRIPTION:") }
        == "DESCRIPTION:recital 33 of Regulation (EU) 2024/1351\\nActor: Commission\\nState: EL\\nFrom: 2027-01-01"
        + "\\nStatus: planned")
  }

  @Test("The last day of the calendar has no end")
  func lastDay() throws {
    #expect(try !file([item("Last", due: "2200-12-31")]).contains("DTEND"))
  }
}
