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

  func page(_ context: [String: Any]) -> String { pageTemplate.render(context) }
  func summary(_ context: [String: Any]) -> String { summaryTemplate.render(context) }
  func figure(_ context: [String: Any]) -> String { figureTemplate.render(context) }
}
