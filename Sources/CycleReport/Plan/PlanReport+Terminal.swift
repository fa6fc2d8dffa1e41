import PledgeTesting
import SolidarityLaw

extension PlanReport {
  /// The report as plain text of at most eighty columns, with a final line feed.
  public func terminalText(language: ReportLanguage = .english) -> String {
    let words = PlanWords(report: self, book: Phrasebook(language: language))
    let tables = PlanTables(words: words)
    let book = words.book
    var blocks: [String] = []
    func say(_ text: String) {
      blocks.append(TextWrap.lines(text, width: TextWrap.pageWidth).joined(separator: "\n") + "\n")
    }
    func show(_ table: ReportTable?) {
      if let table, !table.rows.isEmpty { blocks.append(TerminalTable(table).text) }
    }
    say(book(PlanMessage.title, ["state": book.name(question.state), "year": String(cycle.year)]))
    if question.terms.arePlaceholders { say(book(PlanMessage.placeholders)) }
    words.opening.forEach(say)
    switch outcome {
    case .plan(let plan):
      show(tables.plan(plan))
      words.remarks(on: plan).forEach(say)
      show(tables.limits(plan))
      plan.prices.flatMap(words.sentences).forEach(say)
      if plan.isDegenerate { say(book(PlanMessage.degenerate)) }
      if question.limits.count == 1 { say(book(PlanMessage.noLimits)) }
      show(tables.costs(plan))
      plan.ranges.flatMap(words.sentences).forEach(say)
      show(tables.frontier(plan))
      show(tables.effects)
      words.effects.forEach(say)
      show(tables.coverage)
    case .conflict(let conflict):
      say(book(PlanMessage.conflict))
      show(tables.members(conflict))
      say(book(PlanMessage.conflictFurther))
      if conflict.remedies.isEmpty { say(book(PlanMessage.remedyNone)) }
      show(tables.remedies(conflict))
    case .withoutEnd(let measures):
      say(words.withoutEnd(measures))
    }
    return blocks.joined(separator: "\n")
  }
}
