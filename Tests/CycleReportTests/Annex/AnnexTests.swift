import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

@testable import CycleReport

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The draft annex of the Council act: its figures, its form, and the way from each figure to its article.
@Suite struct AnnexTests {
  private let content = AnnexContent(
    result: SmallCycle.distributed, voice: AnnexVoice(.english))

  private func row(_ table: String, _ head: String) throws -> [String] {
    let table = try #require(content.tables.first { $0.id == table })
    return try #require(table.rows.first { $0.head == head }).cells.map(\.text)
  }

  @Test("The figures are those of the small cycle, worked out where it is described")
  func figures() throws {
    #expect(try row("reference", "Relocations").first == "100")
    #expect(try row("reference", "Financial contributions (EUR)").first == "2\u{A0}000\u{A0}000")
    // 1/6 of the key; 17 whole relocations, EUR 340 000; the money pledged is not known.
    let netherlands = try row("shares", "Netherlands")
    #expect(netherlands.prefix(3) == ["16.6667", "17", "340\u{A0}000"])
    #expect(netherlands[3...] == ["0", "[…]", "0"])
    #expect(try row("shares", "Romania") == ["50.0000", "50", "1\u{A0}000\u{A0}000", "60", "0", "0"])
    // A fifth of 60 is deducted, 48 are left.
    let romania = try row("deductions", "Romania")
    #expect([romania[0], romania[3]] == ["12", "48"])
    #expect(try row("shares", "Denmark").prefix(3) == ["–", "–", "–"])
  }

  @Test("What is not known is marked and explained, and a total with it shows its bounds")
  func unknown() throws {
    let total = try row("shares", "Total")
    #expect(total[4].hasPrefix("[…] (0–"))
    #expect(content.notes.first?.text.hasPrefix("[…] stands for a figure that is not known") == true)
    #expect(content.notes.last?.text == "–: not bound by Part IV of the Regulation.")
  }

  @Test("The fair share in use is shown, that of the act where it has one, and what the key gives stands in a note")
  func adopted() throws {
    // The act gives Romania 49 relocations where its half of 100 is 50; at EUR 20 000 each, 980 000 and not 1 000 000.
    let content = AnnexContent(result: SmallCycle.withAdopted49, voice: AnnexVoice(.english))
    let shares = try #require(content.tables.first { $0.id == "shares" })
    let romania = try #require(shares.rows.first { $0.head == "Romania" })
    #expect(romania.cells.prefix(3).map(\.text) == ["50.0000", "49", "980\u{A0}000"])
    let note = try #require(content.notes.last)
    #expect(note.text.hasSuffix("Computed from the key they would be: Romania: 50, EUR\u{A0}1\u{A0}000\u{A0}000."))
    #expect(note.parts.compactMap(\.figure?.path) == ["RO.fairShare.relocation", "RO.fairShare.financial"])
    #expect(shares.headings[1] == "Share of the reference key, computed (%)")
    let html = AnnexPage(content: content).html
    let links = try MarkupReader(html).values(of: "href")
    for path in ["RO.fairShare.inUse", "RO.fairShare.relocation"] {
      #expect(links.contains("#figure-\(path)") && html.contains("<tr id=\"figure-\(path)\">"), "\(path)")
    }
    let document = try XMLDocument(xmlString: AnnexXML(content: content).text)
    let quantities = try document.nodes(forXPath: "//*[local-name()='quantity']/@normalized").compactMap(\.stringValue)
    #expect(quantities.contains("49") && quantities.contains("980000"))
    // Where the act's figures are those of the key, there is nothing to note.
    #expect(!self.content.notes.contains { $0.text.contains("Computed from the key") })
  }

  @Test("The metadata name the languages that the annex is in, that of most of the text first")
  func metadataLanguage() throws {
    for (language, codes) in [(OfficialLanguage.german, ["deu"]), (.bulgarian, ["eng", "bul"])] {
      let content = AnnexContent(result: SmallCycle.distributed, voice: AnnexVoice(language))
      let document = try XMLDocument(xmlString: AnnexXML(content: content).text)
      let named = try document.nodes(forXPath: "//*[local-name()='FRBRlanguage']/@language").compactMap(\.stringValue)
      #expect(named == codes)
      let said = content.notes.contains { $0.text.contains("names of States, days and numbers are in: български") }
      #expect(said == (language == .bulgarian))
    }
  }

  @Test("Every figure leads to its trace, once, with its article; every link leads somewhere")
  func traces() throws {
    let html = AnnexPage(content: content).html
    let page = try MarkupReader(html)
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let links = page.values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(Set(links).isSubset(of: Set(ids)))
    let shown = content.tables.flatMap(\.rows).flatMap(\.cells).filter { $0.figure != nil }
    #expect(links.count == shown.count && shown.count > 40)
    for figure in content.figures where figure.citation != nil {
      #expect(html.contains("<code>\(figure.path)</code>"))
    }
    // Numbers never stand without a figure behind them.
    for cell in content.tables.flatMap(\.rows).flatMap(\.cells) where cell.figure == nil {
      #expect(cell.text.isEmpty || cell.text == "–")
    }
  }

  @Test("It says that it is a draft, first of all")
  func draft() {
    for text in [AnnexPage(content: content).html, AnnexXML(content: content).text] {
      #expect(text.contains("Draft. Not an act of the Council"))
      #expect(text.contains("ANNEX"))
    }
    #expect(AnnexXML(content: content).text.contains("<FRBRauthoritative value=\"false\"/>"))
  }

  @Test("Tables have headers for rows and columns, headings follow in order, and nothing is loaded from elsewhere")
  func accessible() throws {
    let html = AnnexPage(content: content).html
    #expect(!html.contains("src=") && !html.contains("@import") && !html.contains("url("))
    #expect(html.components(separatedBy: "<h1").count == 2)
    #expect(html.components(separatedBy: "<th ").count == html.components(separatedBy: "<th scope=\"").count)
    #expect(html.contains("<html lang=\"en\">"))
  }

  @Test("Headings are in each language of the reports, with the same parameters", arguments: ReportLanguage.allCases)
  func languages(language: ReportLanguage) {
    for message in AnnexMessage.allCases {
      let text = message.pattern(in: language)
      #expect(!text.isEmpty)
      #expect(
        text.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } }.sorted()
          == message.english.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } }.sorted(), "\(message)")
    }
    for texts in [
      AnnexMessage.allCases.map(\.dutch), AnnexMessage.allCases.map(\.french), AnnexMessage.allCases.map(\.german),
    ] {
      #expect(Set(texts).count > AnnexMessage.allCases.count - 4)
    }
  }

  @Test("Names, days and numbers are in each of the 24 official languages, headings in it where the reports speak it")
  func officialLanguages() throws {
    var result = SmallCycle.distributed
    result.assessment.cycle.act = CouncilAct(
      eli: nil, adopted: CalendarDate("2025-12-22"), appliesFrom: CalendarDate("2026-06-12"),
      appliesTo: CalendarDate("2026-12-31"))
    func annex(_ language: OfficialLanguage) -> AnnexContent {
      AnnexContent(result: result, voice: AnnexVoice(language))
    }
    func names(_ content: AnnexContent) -> [String] {
      content.tables.first { $0.id == "shares" }?.rows.map(\.head) ?? []
    }
    for language in OfficialLanguage.allCases {
      let content = annex(language)
      for text in [AnnexPage(content: content).html, AnnexXML(content: content).text] {
        #expect(text.contains(language.name(of: SmallCycle.greece)))
        #expect(
          text.contains(language.date(CalendarDate(year: 2026, month: 6, day: 12) ?? SmallCycle.day("2026-06-12"))))
      }
      #expect(AnnexXML.threeLetters[language.code] != nil)
    }
    #expect(names(annex(.greek)).contains("Ελλάδα") && names(annex(.hungarian)).contains("Hollandia"))
    #expect(annex(.german).title.hasPrefix("Jährlicher Solidaritätspool für 2026"))
    #expect(annex(.bulgarian).title.hasPrefix("Annual Solidarity Pool for 2026"))
    #expect(AnnexPage(content: annex(.bulgarian)).html.contains("<th scope=\"row\" lang=\"bg\">"))
    // The decimal sign of the language, after the interinstitutional style guide.
    #expect(annex(.french).tables[1].rows.contains { $0.cells.contains { $0.text == "16,6667" } })
  }

  @Test("Akoma Ntoso: well formed, ids unique, every reference to a concept that is there")
  func references() throws {
    let document = try XMLDocument(xmlString: AnnexXML(content: content).text)
    let ids = try document.nodes(forXPath: "//@eId").compactMap(\.stringValue)
    #expect(Set(ids).count == ids.count)
    let references = try document.nodes(forXPath: "//@refersTo").compactMap(\.stringValue)
    #expect(references.count > 40)
    #expect(references.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
    let quantities = try document.nodes(forXPath: "//*[local-name()='quantity']/@normalized").compactMap(\.stringValue)
    #expect(quantities.contains("340000"))
  }

  /// The schema that the environment names; it is no part of the product.
  static let schema = ProcessInfo.processInfo.environment["SOLIDARITY_AKN_SCHEMA"].flatMap { $0.isEmpty ? nil : $0 }
  static let xmllint = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xmllint" }
    .first(where: FileManager.default.isExecutableFile(atPath:))

  @Test(
    "Akoma Ntoso: valid by the schema of version 3.0",
    .enabled(
      if: schema != nil && xmllint != nil,
      "SOLIDARITY_AKN_SCHEMA names no akomantoso30.xsd, or xmllint is not installed: validity was not tried"))
  func valid() throws {
    let scratch = try ReportWriterTests.Scratch()
    var bare = SmallCycle.result
    bare.assessment.cycle.act = nil
    var dated = SmallCycle.result
    dated.assessment.cycle.act = CouncilAct(
      eli: nil, adopted: CalendarDate("2025-12-22"), appliesFrom: CalendarDate("2026-06-12"),
      appliesTo: CalendarDate("2026-12-31"))
    for (result, language) in [
      (SmallCycle.distributed, OfficialLanguage.english), (bare, .bulgarian), (dated, .german),
      (SmallCycle.withAdopted49, .french),
    ] {
      let annex = AnnexContent(result: result, voice: AnnexVoice(language))
      try scratch.write(AnnexXML(content: annex).text, to: "annex.xml")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: try #require(Self.xmllint))
      process.arguments = ["--noout", "--nonet", "--schema", try #require(Self.schema), scratch.path("annex.xml")]
      let messages = Pipe()
      process.standardError = messages
      try process.run()
      let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(text)")
    }
  }
}
