import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

@testable import CycleReport

/// The page: well formed, complete in itself, and fit for those who do not see it.
@Suite struct ReportPageTests {
  static func html(of result: CycleResult) throws -> String {
    try ReportPage(TableBuilder(result: result, comparisons: CycleComparisons(result))).html
  }

  /// One page for all tests, which read it only.
  private static let rendered = Result { try html(of: SmallCycle.distributed) }

  let html: String
  let page: MarkupReader

  init() throws {
    html = try ReportPageTests.rendered.get()
    page = try MarkupReader(html)
  }

  @Test("Ids are unique, and every link within the page leads somewhere")
  func links() {
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let targets = page.values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(targets.count > 50)
    for target in targets { #expect(ids.contains(target), "\(target)") }
    for list in page.values(of: "aria-labelledby") {
      for id in list.split(separator: " ") { #expect(ids.contains(String(id))) }
    }
  }

  @Test("Nothing is fetched: no script, no image, no style sheet, and links only to acts of the Union")
  func selfContained() {
    let names = Set(page.tags.map(\.name))
    for name in ["script", "img", "link", "iframe", "object", "embed", "base", "form"] {
      #expect(!names.contains(name))
    }
    #expect(page.values(of: "src").isEmpty)
    #expect(!html.contains("@import"))
    #expect(!html.contains("url(h"))
    // The page holds the CSV files of its pictures itself.
    for address in page.values(of: "href") where !address.hasPrefix("#") && !address.hasPrefix("data:text/csv;") {
      #expect(address.hasPrefix("http://data.europa.eu/eli/"))
    }
    for attribute in page.tags.flatMap(\.attributes.keys) { #expect(!attribute.hasPrefix("on")) }
  }

  @Test("Headings go down one level at a time")
  func headings() {
    let levels = page.tags.compactMap { tag in
      tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test("Every table has a caption, its heads a scope, every picture a title and a description")
  func accessibility() {
    let names = page.tags.map(\.name)
    #expect(names.filter { $0 == "table" }.count == names.filter { $0 == "caption" }.count)
    for tag in page.tags where tag.name == "th" { #expect(["col", "row"].contains(tag.attributes["scope"])) }
    let pictures = page.tags.filter { $0.name == "svg" && $0.attributes["role"] == "img" }
    #expect(pictures.count >= 3)
    for picture in pictures { #expect(picture.attributes["aria-labelledby"]?.split(separator: " ").count == 2) }
    #expect(
      page.tags.filter { $0.name == "svg" && $0.attributes["role"] == nil }.allSatisfy {
        $0.attributes["aria-hidden"] == "true"
      })
    #expect(page.tags.first?.attributes["lang"] == "en")
  }

  @Test("Each picture has the table behind it")
  func tablesBehindPictures() {
    let ids = page.values(of: "id")
    for id in ["table-ledger", "table-waterfall", "table-gates"] { #expect(ids.contains(id)) }
    let files = page.tags.compactMap { $0.attributes["download"] }
    for file in ["ledger.csv", "waterfall.csv", "gates.csv", "flows.csv"] { #expect(files.contains(file), "\(file)") }
  }

  @Test("The CSV file in the page is the table's, byte for byte")
  func filesInPage() throws {
    let link = try #require(page.tags.first { $0.attributes["download"] == "gates.csv" }?.attributes["href"])
    let text = link.dropFirst("data:text/csv;charset=utf-8,".count).removingPercentEncoding
    let builder = TableBuilder(result: SmallCycle.distributed)
    #expect(text == CommaSeparated(builder.gates).text)
  }

  @Test("A figure of the distribution opens a trace with what it rests on, and the trace leads back")
  func allocationTraces() {
    // Romania's 48 relocations go to Greece, from what Romania still owes and Greece needs.
    #expect(html.contains("href=\"#trace-allocation.flow.RO.EL.relocation\""))
    #expect(html.contains("id=\"trace-allocation.flow.RO.EL.relocation\""))
    #expect(html.contains("href=\"#trace-RO.effective.relocation\""))
    #expect(html.contains("href=\"#trace-allocation.need.EL.relocation\""))
    #expect(html.contains("id=\"at-allocation.received.EL.relocation\""))
    #expect(html.contains("href=\"#at-allocation.received.EL.relocation\""))
  }

  @Test("The timeline shows a window, the day due and the day it happened, in words as well")
  func timeline() throws {
    let pictures = TimelinePicture.pictures(
      of: SmallCycle.assessment.calendar, TableBuilder(result: SmallCycle.distributed))
    #expect(!pictures.isEmpty)
    for picture in pictures {
      let text = Markup.text { picture.write(to: &$0) }
      #expect(text.contains("<title"))
      #expect(text.contains("<desc"))
    }
  }

  @Test("The summary leads with nominal, effective and available, and shows what lies between")
  func summary() {
    let text = page.text.replacing("\n", with: " ")
    #expect(text.contains("64 relocations"))
    #expect(text.contains("Greece\u{A0}4"))
    #expect(text.contains("Romania\u{A0}12"))
    #expect(text.contains("Romania\u{A0}20"))
    #expect(text.contains("at most EUR\u{A0}340\u{A0}000"))
  }

  @Test("The distribution calls itself a proposal and names what its needs rest on")
  func proposal() {
    #expect(page.text.contains("not a decision"))
    #expect(page.text.contains("ASY_APP"))
  }

  @Test("A figure leads to its trace, and the trace to the act and the row of the source")
  func traces() {
    #expect(html.contains("href=\"#trace-EL.fairShare.relocation\""))
    #expect(html.contains("id=\"trace-EL.population\""))
    #expect(page.text.contains("states.csv:3"))
    #expect(page.values(of: "href").contains("http://data.europa.eu/eli/reg/2024/1351/art_66/oj"))
  }

  @Test("Text from the inputs cannot become markup")
  func escaping() throws {
    var result = SmallCycle.result
    let attack = "<script>alert(\"1\")</script> & 'x' {{title}} {{{style}}} \u{1}"
    result.assessment.notes = [Note(code: "x", message: Phrase(verbatim: attack), citation: nil)]
    result.assessment.cycle.events = [
      EventRecord(
        date: SmallCycle.day("2026-01-01"), kind: .other, state: MemberState("<b>"), note: attack,
        provenance: Provenance(file: "events.csv", line: 2, source: attack))
    ]
    let page = try MarkupReader(try ReportPageTests.html(of: result))
    #expect(!page.tags.contains { $0.name == "script" || $0.name == "b" })
    #expect(
      page.text.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; {{title}} {{{style}}}"))
  }

  @Test("Without a Council act the page is an outlook and ascribes no number to the Council")
  func outlook() throws {
    #expect(page.text.contains("An outlook: no Council act"))
    #expect(!page.text.contains("The Council set"))
    var result = SmallCycle.result
    result.assessment.cycle.act = CouncilAct(
      eli: nil, adopted: nil, appliesFrom: SmallCycle.day("2026-06-12"), appliesTo: SmallCycle.day("2026-12-31"))
    let adopted = try MarkupReader(try ReportPageTests.html(of: result))
    #expect(adopted.text.contains("The Council set reference numbers of 100 relocations"))
    #expect(adopted.text.contains("from 12\u{A0}June\u{A0}2026 to 31\u{A0}December\u{A0}2026"))
    #expect(!adopted.text.contains("An outlook"))
  }

  @Test("The same result gives the same page; without a distribution the page says so")
  func determinism() throws {
    #expect(try ReportPageTests.html(of: SmallCycle.distributed) == html)
    let plain = try MarkupReader(try ReportPageTests.html(of: SmallCycle.result))
    #expect(plain.text.contains("No distribution was computed."))
  }

  @Test(
    "Text is escaped, and characters that HTML forbids are replaced",
    arguments: [
      ("plain", "plain"), ("a\u{A0}b – ü 漢", "a\u{A0}b – ü 漢"), ("<&>\"'", "&lt;&amp;&gt;&quot;&#39;"),
      ("a\u{1}b\u{7F}c\u{85}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"), ("tab\tline\n", "tab\tline\n"), ("", ""),
    ])
  func escapedText(text: String, expected: String) {
    #expect(Markup.escaped(text) == expected)
  }

  @Test("Names of anchors tell every path apart")
  func anchors() {
    #expect(PageAnchor.trace("DE.key") == "trace-DE.key")
    #expect(PageAnchor.trace("a b") == "trace-a_20_b")
    #expect(PageAnchor.trace("a_20_b") != PageAnchor.trace("a b"))
  }

  @Test("Lengths of bars are percentages of two decimals and never leave the picture's scale")
  func percentages() {
    #expect(Picture.percent(0.5) == "50%")
    #expect(Picture.percent(1.0 / 3) == "33.33%")
    #expect(Picture.percent(0.0001) == "0.01%")
    #expect(Picture.percent(-1) == "0%")
    #expect(Picture.percent(.infinity) == "0%")
    #expect(Picture.percent(.nan) == "0%")
  }
}
