import ExactArithmetic
import PledgeTesting
import SolidarityLaw

extension WhatIfReport {
  /// The scenarios as one HTML page that needs nothing else, with the differences drawn and the tables behind them.
  ///
  /// - Throws: `ReportError` where a template of the program is broken.
  public func html(language: ReportLanguage = .english) throws(ReportError) -> String {
    let book = Phrasebook(language: language)
    let count = scenarios.first?.changes.count ?? 0
    var page = try StandalonePage(
      book, title: book(WhatIfMessage.pageTitle, ["year": String(cycle.year)]), kicker: book(WhatIfMessage.kicker),
      lead: scenarios.count == 1
        ? book(WhatIfMessage.pageLead, ["count": book.numbers.number(Rational(count))])
        : book(WhatIfMessage.pageLeadSeveral, ["scenarios": book.numbers.number(Rational(scenarios.count))]),
      marks: baseline.withoutDistribution.map { [book(.whatIfBaselineWithout, ["reason": $0])] } ?? [], engine: engine)
    if let beside = WhatIfTables.beside(scenarios, focus: focus, book: book) {
      page.add("beside", book(WhatIfMessage.sectionBeside), [page.table(beside)])
    }
    for (index, outcome) in scenarios.enumerated() {
      let id = "scenario-\(index + 1)"
      let tables = self.tables(of: outcome, book, showsAll: true).map { table in
        // Several scenarios stand in one page, and each table is named once.
        var table = table
        table.id += "_\(index + 1)"
        return table
      }
      page.add(id, title(outcome.scenario, book), parts(of: outcome, tables, page, book, id: id))
    }
    return page.html
  }

  private func parts(
    of outcome: ScenarioOutcome, _ tables: [ReportTable], _ page: StandalonePage, _ book: Phrasebook, id: String
  ) -> [String] {
    var paragraphs = [outcome.scenario.note, changes(outcome.scenario.changes, book)]
    if baseline.withoutDistribution == nil, let reason = outcome.outcome.withoutDistribution {
      paragraphs.append(book(.whatIfWithoutDistribution, ["reason": reason]))
    }
    if outcome.changes.isEmpty { paragraphs.append(book(.whatIfNoDifference)) }
    let pictures = ChangePicture.pictures(of: outcome.changes, id: id, summary: summary(of: outcome), book: book)
    let figure =
      pictures.isEmpty
      ? ""
      : page.figure(
        pictures.map(\.picture), caption: book(WhatIfMessage.pictureCaption),
        key: [("level", book(WhatIfMessage.keyBefore)), ("kept", book(WhatIfMessage.keyAfter))],
        table: tables.first?.id ?? "")
    return [page.paragraphs(paragraphs), figure] + tables.map(page.table)
  }
}
