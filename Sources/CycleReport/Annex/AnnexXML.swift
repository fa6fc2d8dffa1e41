import SolidarityLaw

/// The draft annex in Akoma Ntoso 3.0, by the conventions of its European localisation (AKN4EU): authority tables of the Publications
/// Office for organisation, place and language, a header of the annex, and tables whose figures are quantities.
///
/// Each quantity refers to a concept in the metadata that names the figure's path and leads to the article it rests on.
struct AnnexXML {
  let content: AnnexContent

  private var voice: AnnexVoice { content.voice }

  private static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  private static let authority = "http://publications.europa.eu/resource/authority"
  private static let source = "~council"

  /// The document's text.
  var text: String {
    var markup = Markup()
    markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    markup.element("akomaNtoso", ["xmlns": AnnexXML.namespace]) { markup in
      markup.newline()
      markup.element("doc", ["name": "ANNEX"]) { markup in
        markup.newline()
        writeMetadata(to: &markup)
        writePreface(to: &markup)
        markup.element("mainBody", ["eId": "body"]) { markup in
          markup.newline()
          for table in content.tables { write(table, to: &markup) }
          for (index, note) in content.notes.enumerated() {
            markup.element("p", ["eId": "body__p_\(index + 1)"]) { markup in
              for part in note.parts { write(part, to: &markup) }
            }
            markup.newline()
          }
        }
        markup.newline()
      }
      markup.newline()
    }
    markup.newline()
    return markup.text
  }

  // MARK: Metadata

  private func writeMetadata(to markup: inout Markup) {
    let cycle = result.cycle
    let day = (cycle.act?.adopted ?? cycle.asAt ?? cycle.lawAsOf).description
    let work = "/akn/eu/doc/annex/council/\(day)/solidarity-pool-\(cycle.year)"
    // The language that most of the text is in comes first, as the address names it; names and numbers can be in another.
    let languages = ([voice.headingCode] + (voice.code == voice.headingCode ? [] : [voice.code]))
      .map { AnnexXML.threeLetters[$0] ?? "und" }
    let expression = "\(work)/\(languages[0])@draft" + languages.dropFirst().map { "-\($0)" }.joined()
    markup.element("meta") { markup in
      markup.newline()
      markup.element("identification", ["source": AnnexXML.source]) { markup in
        markup.element("FRBRWork") { markup in
          writeNames(work, day, "draft", to: &markup)
          markup.shape("FRBRcountry", ["value": "EU"])
          markup.shape("FRBRprescriptive", ["value": "false"])
          markup.shape("FRBRauthoritative", ["value": "false"])
        }
        markup.newline()
        markup.element("FRBRExpression") { markup in
          writeNames(expression, day, "draft", to: &markup)
          for language in languages { markup.shape("FRBRlanguage", ["language": language]) }
        }
        markup.newline()
        markup.element("FRBRManifestation") { markup in
          writeNames(expression + ".xml", day, "draft", to: &markup)
          markup.shape("FRBRformat", ["value": "application/akn+xml"])
        }
      }
      markup.newline()
      writeReferences(to: &markup)
    }
    markup.newline()
  }

  private var result: CycleResult { content.result }

  private func writeNames(_ address: String, _ day: String, _ name: String, to markup: inout Markup) {
    markup.shape("FRBRthis", ["value": address])
    markup.shape("FRBRuri", ["value": address])
    markup.shape("FRBRdate", ["date": day, "name": name])
    markup.shape("FRBRauthor", ["href": AnnexXML.source, "as": "~author"])
  }

  private func writeReferences(to markup: inout Markup) {
    markup.element("references", ["source": AnnexXML.source]) { markup in
      markup.newline()
      markup.shape(
        "TLCOrganization",
        [
          "eId": "council", "href": "\(AnnexXML.authority)/corporate-body/CONSIL",
          "showAs": "Council of the European Union",
        ])
      markup.newline()
      markup.shape("TLCRole", ["eId": "author", "href": "\(AnnexXML.authority)/role/AUT", "showAs": "author"])
      markup.newline()
      for figure in content.figures {
        let rule = figure.rule.map { ", rule \($0.id)" } ?? ""
        markup.shape(
          "TLCConcept",
          [
            "eId": AnnexXML.identifier(figure),
            "href": (figure.citation ?? Citation("57")).eli,
            "showAs": figure.path + rule,
          ])
        markup.newline()
      }
    }
    markup.newline()
  }

  // MARK: Text

  private func writePreface(to markup: inout Markup) {
    markup.element("preface", ["eId": "preface"]) { markup in
      markup.newline()
      markup.element("container", ["eId": "preface__container_1", "name": "draft"]) { markup in
        for (index, mark) in ([voice(.draft)] + content.editionMarks).enumerated() {
          markup.element("p", ["eId": "preface__container_1__p_\(index + 1)"], mark)
        }
      }
      markup.newline()
      markup.element("container", ["eId": "preface__container_2", "name": "headerOfAnnex"]) { markup in
        markup.element("block", ["eId": "preface__container_2__block_1", "name": "num"]) { markup in
          markup.element("docType", voice(.annex))
        }
        markup.element("block", ["eId": "preface__container_2__block_2", "name": "heading"]) { markup in
          markup.element("docTitle", content.title)
        }
        markup.element("block", ["eId": "preface__container_2__block_3", "name": "legalBasis"], voice(.basis))
        if let days = content.days {
          markup.element("block", ["eId": "preface__container_2__block_4", "name": "dates"], days)
        }
      }
      markup.newline()
    }
    markup.newline()
  }

  private func write(_ table: AnnexTable, to markup: inout Markup) {
    let id = "body__tblock_\(table.id)"
    markup.element("tblock", ["eId": id]) { markup in
      markup.element("heading", ["eId": "\(id)__heading"], table.caption)
      markup.newline()
      markup.element("table", ["eId": "\(id)__table"]) { markup in
        markup.element("caption", table.caption)
        markup.newline()
        markup.element("tr") { markup in
          for heading in table.headings {
            markup.element("th") { $0.element("p", heading) }
          }
        }
        markup.newline()
        for row in table.rows { write(row, ofStates: table.id != AnnexTableMaker.referenceName, to: &markup) }
      }
    }
    markup.newline()
  }

  private func write(_ row: AnnexTable.Row, ofStates: Bool, to markup: inout Markup) {
    let isName = ofStates && !row.isTotal && voice.code != voice.headingCode
    markup.element("tr", row.isTotal ? ["class": "total"] : [:]) { markup in
      markup.element("th") { $0.element("p", ["xml:lang": isName ? voice.code : ""], row.head) }
      for cell in row.cells {
        markup.element("td") { markup in
          markup.element("p") { write(cell, to: &$0) }
        }
      }
    }
    markup.newline()
  }

  private func write(_ cell: AnnexTable.Cell, to markup: inout Markup) {
    guard let figure = cell.figure else { return markup.write(cell.text) }
    markup.element(
      "quantity",
      [
        "refersTo": "#\(AnnexXML.identifier(figure))",
        "normalized": (figure.rounded ?? figure.value)?.decimalString(significantDigits: 10) ?? "",
      ], cell.text)
  }

  private static func identifier(_ figure: Traced) -> String { "figure_\(figure.path)" }

  /// ISO 639-2 codes of the official languages, as the authority table of languages has them.
  static let threeLetters: [String: String] = [
    "bg": "bul", "es": "spa", "cs": "ces", "da": "dan", "de": "deu", "et": "est", "el": "ell", "en": "eng", "fr": "fra",
    "ga": "gle", "hr": "hrv", "it": "ita", "lv": "lav", "lt": "lit", "hu": "hun", "mt": "mlt", "nl": "nld", "pl": "pol",
    "pt": "por", "ro": "ron", "sk": "slk", "sl": "slv", "fi": "fin", "sv": "swe",
  ]
}
