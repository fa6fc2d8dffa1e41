import ExactArithmetic
import PledgeTesting

/// What came of a sweep as one HTML page that needs nothing else.
struct SweepPage {
  private let tables: SweepTables
  private let templates: PageTemplates

  init(_ tables: SweepTables) throws(ReportError) {
    self.tables = tables
    templates = try PageTemplates()
  }

  private var report: SweepReport { tables.report }
  private var book: Phrasebook { tables.book }

  /// The page's text.
  var html: String {
    let sections = [
      section("conditions", .titleConditions, table(tables.conditions)),
      section("figures", .titleFigures, figures), section("drivers", .titleDrivers, drivers),
      section("plan", .titlePlan, table(tables.plan)),
    ]
    let context: [String: Any] = [
      "language": book.language.rawValue,
      "title": book(
        SweepMessage.title,
        ["count": book.numbers.number(Rational(report.tally.scenarios)), "year": String(report.sweep.cycle.year)]),
      "style": StyleSheet.text, "patterns": StyleSheet.patterns, "skip": book(.pageSkip), "first": "conditions",
      "kicker": book(SweepMessage.kicker), "lead": tables.lead.joined(separator: " "),
      "marks": [report.sweep.plan.name, report.sweep.plan.note].filter { !$0.isEmpty },
      "contents": book(.pageContents), "sections": sections,
      "footer": book(
        SweepMessage.footer,
        ["name": report.engine.name, "version": report.engine.version, "glpk": report.engine.glpk]),
    ]
    return templates.page(context)
  }

  private func section(_ id: String, _ title: SweepMessage, _ body: String) -> ReportPage.Section {
    ReportPage.Section(id: id, title: book(title), body: body)
  }

  private func table(_ table: ReportTable) -> String {
    Markup.text { PageTable(table).write(to: &$0) }
  }

  private func figure(_ pictures: [Picture], caption: SweepMessage, table id: String) -> String {
    guard !pictures.isEmpty else { return "" }
    let context: [String: Any] = [
      "caption": book(caption),
      "pictures": pictures.map { picture in Markup.text { $0.element("div", [:]) { picture.write(to: &$0) } } },
      "hasKey": false, "key": [[String: String]](), "notes": [String](), "table": id,
      "tableLink": book(.tableLink),
    ]
    return templates.figure(context)
  }

  /// Pictures of the figures that vary, those of the Union first; the table has all.
  private var figures: String {
    let varying = report.numbers.filter { $0.summary.varies }
    let chosen = varying.filter { $0.summary.figure.state == nil || $0.summary.figure.isCoverage }
    let pictures = (chosen.isEmpty ? Array(varying.prefix(8)) : chosen).map { index, summary in
      HistogramPicture(
        id: "values-\(index)", name: tables.name(summary.figure), summary: summary, tables: tables
      ).picture
    }
    return figure(pictures, caption: .titleFigures, table: "sweep_figures") + table(tables.figures)
  }

  private var drivers: String {
    let figures = report.sweep.figures
    let pictures = figures.indices.compactMap { index -> Picture? in
      guard figures[index].state == nil || figures[index].isCoverage else { return nil }
      let effects = DriverEffect.effects(on: index, report).filter(\.standsOut)
      guard !effects.isEmpty else { return nil }
      let conditions = report.tally.conditions[index]
      let mean =
        figures[index].isCondition
        ? Rational(conditions.met).divided(by: Rational(conditions.met + conditions.missed))
        : FigureSummary(figures[index], report.tally.figures[index]).mean
      return TornadoPicture(
        id: "drivers-\(index)", figure: figures[index], effects: effects, mean: mean, tables: tables
      ).picture
    }
    return figure(pictures, caption: .titleDrivers, table: "sweep_drivers") + table(tables.drivers)
  }
}
