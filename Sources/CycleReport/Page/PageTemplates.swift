import Mustache

/// The parsed templates of the page.
struct PageTemplates {
  private let pageTemplate: MustacheTemplate
  private let summaryTemplate: MustacheTemplate
  private let figureTemplate: MustacheTemplate

  init() throws(ReportError) {
    do {
      pageTemplate = try MustacheTemplate(string: PageTemplate.text)
      summaryTemplate = try MustacheTemplate(string: SummaryTemplate.text)
      figureTemplate = try MustacheTemplate(string: FigureTemplate.text)
    } catch {
      throw .template("\(error)")
    }
  }

  /// A page in the frame that all pages share.
  func page(_ frame: PageFrame) -> String {
    page([
      "language": frame.book.language.rawValue, "title": frame.title, "style": StyleSheet.text,
      "patterns": StyleSheet.patterns, "skip": frame.book(.pageSkip), "first": frame.sections.first?.id ?? "",
      "kicker": frame.kicker, "lead": frame.lead, "marks": frame.marks, "contents": frame.book(.pageContents),
      "sections": frame.sections,
      "footer": frame.book(
        .pageFooter, ["name": frame.engine.name, "version": frame.engine.version, "glpk": frame.engine.glpk]),
    ])
  }

  /// Pictures with the way to the table behind them.
  ///
  /// - Parameter table: the table's id in the page.
  func figure(
    _ pictures: [Picture], caption: String, key: [(style: String, meaning: String)], table: String, notes: [String],
    _ book: Phrasebook
  ) -> String {
    figure([
      "caption": caption,
      "pictures": pictures.map { picture in Markup.text { $0.element("div", [:]) { picture.write(to: &$0) } } },
      "hasKey": !key.isEmpty, "key": key.map { ["style": $0.style, "meaning": $0.meaning] }, "notes": notes,
      "table": table, "tableLink": book(.tableLink),
    ])
  }

  func page(_ context: [String: Any]) -> String { pageTemplate.render(context) }
  func summary(_ context: [String: Any]) -> String { summaryTemplate.render(context) }
  func figure(_ context: [String: Any]) -> String { figureTemplate.render(context) }
}
