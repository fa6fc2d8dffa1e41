/// A page of its own in the frame of the cycle report: no network, no script, no other file.
struct StandalonePage {
  let book: Phrasebook
  let title: String
  /// What kind of page it is, above the title.
  let kicker: String
  /// The answer in a sentence or two.
  let lead: String
  /// What a reader must know before anything else.
  var marks: [String] = []
  let engine: EngineVersion
  private(set) var sections: [PageSection] = []
  private let templates: PageTemplates

  init(
    _ book: Phrasebook, title: String, kicker: String, lead: String, marks: [String] = [], engine: EngineVersion
  ) throws(ReportError) {
    self.book = book
    self.title = title
    self.kicker = kicker
    self.lead = lead
    self.marks = marks
    self.engine = engine
    templates = try PageTemplates()
  }

  /// Adds a section, unless it is empty.
  mutating func add(_ id: String, _ title: String, _ parts: [String]) {
    let body = parts.joined()
    if !body.isEmpty { sections.append(PageSection(id: id, title: title, body: body)) }
  }

  /// The page's text.
  var html: String {
    templates.page(
      PageFrame(book: book, title: title, kicker: kicker, lead: lead, marks: marks, engine: engine, sections: sections))
  }

  // MARK: Building blocks of the sections

  func table(_ table: ReportTable?) -> String {
    guard let table, !table.rows.isEmpty else { return "" }
    return Markup.text { PageTable(table).write(to: &$0) }
  }

  /// Pictures with the way to the table behind them.
  func figure(
    _ pictures: [Picture], caption: String, key: [(style: String, meaning: String)] = [], table: String
  ) -> String {
    templates.figure(pictures, caption: caption, key: key, table: table, notes: [], book)
  }

  func paragraphs(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.map { text in Markup.text { $0.element("p", text) } }.joined(separator: "\n")
  }

  func list(_ texts: [String]) -> String {
    guard texts.count > 1 else { return paragraphs(texts) }
    return Markup.text { markup in
      markup.element("ul", ["class": "remarks"]) { markup in
        for text in texts { markup.element("li", text) }
      }
    }
  }

  func heading(_ text: String) -> String {
    Markup.text { $0.element("h3", text) }
  }
}
