import ExactArithmetic
import SolidarityLaw
import Testing

@testable import CycleReport

/// The tile maps of the Union: part in the pool, gap and share, in words and numbers, with the table behind them.
@Suite struct StateMapTests {
  /// All 27 Member States, each with the ledger of one of the small cycle: EL benefits, NL is not known, DK is not bound, all others are
  /// as Romania, but Hungary, which lacks 19 of its 38.
  private var result: CycleResult {
    var result = SmallCycle.result
    result.assessment.states = MemberState.protocolOrder.map { state in
      var ledger =
        switch state.code {
        case "DK": SmallCycle.denmarkLedger
        case "EL": SmallCycle.greeceLedger
        case "NL": SmallCycle.netherlandsLedger
        default: SmallCycle.romaniaLedger
        }
      ledger.state = state
      if state.code == "HU" { ledger.gap = SmallCycle.figure("HU.gap", 19, .relocationEquivalents) }
      return ledger
    }
    return result
  }

  private func texts(_ picture: Picture) throws -> [String] {
    let reader = try MarkupReader(Markup.text { picture.write(to: &$0) })
    return reader.text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  @Test("Three maps: the part in the pool, the gap and the share as numbers")
  func maps() throws {
    let pictures = try #require(StateMap(TableBuilder(result: result))).pictures
    #expect(pictures.map(\.id) == ["map-part", "map-gap", "map-share"])
    #expect(pictures[1].description.contains("Hungary: 19"))
    #expect(pictures[1].description.contains("Romania: \u{2212}10"))
    #expect(pictures[1].description.contains("Netherlands: pledge not known"))
    #expect(pictures[2].description.contains("Romania: 50.00\u{A0}%"))
    #expect(pictures[2].description.contains("Denmark: not bound"))
    let gap = Markup.text { pictures[1].write(to: &$0) }
    #expect(gap.contains(">19</text>") && gap.contains(">?</text>") && gap.contains(">–</text>"))
    // Half of Hungary's adjusted share of 38 is missing: half of the 40 units of its tile are filled, and only there.
    #expect(gap.components(separatedBy: "class=\"level\"").count == 2)
    #expect(gap.contains("height=\"20\" class=\"level\""))
    #expect(Markup.text { pictures[2].write(to: &$0) }.contains(">16.67</text>"))
  }

  @Test("The table behind the maps stands in the page, with its file")
  func table() throws {
    let builder = TableBuilder(result: result)
    #expect(builder.map.rows.count == 27)
    let hungary = try #require(builder.map.rows.first { $0.cells[0].text == "HU" })
    #expect(hungary.cells.map(\.data).suffix(4) == ["owing", "0.5", "50", "19"])
    let html = try ReportPage(builder).html
    #expect(html.contains("id=\"table-map\"") && html.contains("download=\"map.csv\""))
    #expect(builder.all.contains { $0.id == "map" } && TableBuilder.names.contains("map"))
  }

  @Test("No heading of a section has a word that the list of contents cannot break", arguments: ReportLanguage.allCases)
  func headings(language: ReportLanguage) {
    for message in PageMessage.allCases where message.rawValue.hasPrefix("section") {
      for word in message.pattern(in: language).split(whereSeparator: { $0 == " " || $0 == "\u{AD}" }) {
        #expect(word.count <= 24, "\(word)")
      }
    }
  }
}
