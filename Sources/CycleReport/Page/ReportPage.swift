import SolidarityLaw

/// The cycle report as one HTML page that needs nothing else: no network, no script, no other file.
struct ReportPage {
  typealias Section = PageSection

  let builder: TableBuilder
  let index: FigureIndex
  let templates: PageTemplates
  private let places = FigurePlaces()

  init(_ builder: TableBuilder) throws(ReportError) {
    self.builder = builder
    index = FigureIndex(builder.assessment, and: AllocationTrace(builder).figures + CompanionTrace(builder).figures)
    templates = try PageTemplates()
  }

  var book: Phrasebook { builder.book }
  var result: CycleResult { builder.result }

  /// The page's text.
  var html: String {
    let sections = [
      section("summary", .sectionSummary, summary), section("statuses", .sectionStatuses, statuses),
      section("shares", .sectionShares, shares),
      section("indicators", IndicatorMessage.sectionIndicators, indicators), section("ledger", .sectionLedger, ledger),
      section("pool", .sectionPool, pool), section("offsets", .sectionOffsets, offsets),
      section("distribution", .sectionDistribution, distribution), section("draws", DrawMessage.section, draws),
      section("calendar", .sectionCalendar, calendar), section("years", YearMessage.sectionYear, years),
      section("strategy", StrategyMessage.sectionStrategy, strategy),
      section("readings", .sectionReadings, readings), section("open", OpenMessage.section, open),
      section("notes", .sectionNotes, notes),
      section("sources", .sectionSources, sources), section("method", .sectionMethod, method),
      section("traces", .sectionTraces, traces),
    ].filter { !$0.body.isEmpty }
    return templates.page(
      PageFrame(
        book: book, title: book(.pageTitle, ["year": builder.year]), kicker: book(.pageKicker), lead: builder.lead,
        marks: builder.marks, engine: result.engine, sections: sections))
  }

  private func section(_ id: String, _ title: PageMessage, _ body: String) -> Section {
    Section(id: id, title: book(title), body: body)
  }

  private func section(_ id: String, _ title: some Message, _ body: String) -> Section {
    Section(id: id, title: book(title), body: body)
  }

  // MARK: Building blocks of the sections

  /// A table whose figures lead to their traces.
  func table(_ table: ReportTable) -> String {
    Markup.text { PageTable(table, hasTrace: { index[$0] != nil }, place: places.id).write(to: &$0) }
  }

  /// The anchor of a figure's place in the page, where it has one.
  func place(of path: String) -> String? { places.known(path) }

  /// Pictures with the way to the table behind them.
  func figure(
    _ pictures: [Picture], caption: String, key: [(style: String, meaning: String)] = [], table: String,
    notes: [String] = []
  ) -> String {
    templates.figure(pictures, caption: caption, key: key, table: table, notes: notes, book)
  }

  /// A heading of the third level.
  func heading(_ code: TableMessage) -> String {
    Markup.text { $0.element("h3", book(code)) }
  }

  /// A paragraph.
  func paragraph(_ text: String, style: String = "") -> String {
    text.isEmpty ? "" : Markup.text { $0.element("p", ["class": style], text) }
  }

  /// A figure as a link to its trace.
  func link(_ traced: Traced, _ text: String) -> String {
    Markup.text { markup in
      guard index[traced.path] != nil else { return markup.write(text) }
      markup.element("a", ["href": "#" + PageAnchor.trace(traced.path), "id": places.id(traced.path) ?? ""], text)
    }
  }
}
