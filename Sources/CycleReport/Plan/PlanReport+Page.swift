import ExactArithmetic
import PledgeTesting
import SolidarityLaw

extension PlanReport {
  /// The report as one HTML page that needs nothing else, with the frontier drawn and the table behind it.
  ///
  /// - Throws: `ReportError` where a template of the program is broken.
  public func html(language: ReportLanguage = .english) throws(ReportError) -> String {
    let words = PlanWords(report: self, book: Phrasebook(language: language))
    let tables = PlanTables(words: words)
    let book = words.book
    var page = try StandalonePage(
      book, title: book(PlanMessage.title, ["state": book.name(question.state), "year": String(cycle.year)]),
      kicker: book(PlanMessage.kicker), lead: lead(words),
      marks: question.terms.arePlaceholders ? [book(PlanMessage.placeholders)] : [], engine: engine)
    switch outcome {
    case .plan(let plan):
      page.add(
        "plan", book(PlanMessage.sectionPlan),
        [page.paragraphs(words.opening), page.table(tables.plan(plan)), page.paragraphs(words.remarks(on: plan))])
      page.add(
        "frontier", book(PlanMessage.sectionFrontier), [figure(plan, words, page), page.table(tables.frontier(plan))])
      page.add(
        "limits", book(PlanMessage.sectionLimits),
        [
          page.table(tables.limits(plan)), page.list(plan.prices.flatMap(words.sentences)),
          page.paragraphs([
            plan.isDegenerate ? book(PlanMessage.degenerate) : "",
            question.limits.count == 1 ? book(PlanMessage.noLimits) : "",
          ]),
        ])
      page.add(
        "costs", book(PlanMessage.sectionCosts),
        [page.table(tables.costs(plan)), page.list(plan.ranges.flatMap(words.sentences))])
      page.add(
        "effects", book(PlanMessage.sectionEffects),
        [page.table(tables.effects), page.paragraphs(words.effects), page.table(tables.coverage)])
    case .conflict(let conflict):
      page.add(
        "conflict", book(PlanMessage.conflictTable),
        [
          page.paragraphs(words.opening + [book(PlanMessage.conflict)]), page.table(tables.members(conflict)),
          page.paragraphs(
            [book(PlanMessage.conflictFurther)]
              + (conflict.remedies.isEmpty ? [book(PlanMessage.remedyNone)] : [])),
          page.table(tables.remedies(conflict)),
        ])
    case .withoutEnd(let measures):
      page.add(
        "plan", book(PlanMessage.sectionPlan), [page.paragraphs(words.opening + [words.withoutEnd(measures)])])
    }
    return page.html
  }

  private func lead(_ words: PlanWords) -> String {
    switch outcome {
    case .plan(let plan):
      words.book(
        PlanMessage.lead, ["plan": words.text(plan.plan), "cost": words.euro(plan.plan.netCost)])
    case .conflict: words.book(PlanMessage.leadConflict)
    case .withoutEnd: words.book(PlanMessage.leadWithoutEnd)
    }
  }

  private func figure(_ plan: PledgePlan, _ words: PlanWords, _ page: StandalonePage) -> String {
    let book = words.book
    let points = plan.frontier.points
    let cost = FrontierPicture(
      id: "frontier-cost", title: book(PlanMessage.pictureCost),
      points: points.filter(\.bendsCost).map { ($0.plan.amounts.relocation, $0.plan.netCost) },
      plan: (plan.plan.amounts.relocation, plan.plan.netCost), book: book)
    let money = FrontierPicture(
      id: "frontier-money", title: book(PlanMessage.pictureMoney),
      points: points.filter(\.bendsMoney).map { ($0.plan.amounts.relocation, $0.leastMoney) },
      plan: (plan.plan.amounts.relocation, plan.plan.money), book: book)
    return page.figure(
      [cost.picture, money.picture], caption: book(PlanMessage.pictureCaption),
      key: [("swatch-bend", book(PlanMessage.pictureKeyLine)), ("swatch-chosen", book(PlanMessage.pictureKeyPlan))],
      table: "plan_frontier")
  }
}
