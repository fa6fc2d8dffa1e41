import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The follow-up of the five-year strategy in the pool year; nil where no strategy was given.
  var followUp: StrategyFollowUp? {
    result.strategy.map { StrategyFollowUp($0, year: result.cycle.year, asAt: result.cycle.asAt) }
  }

  /// All tables of the strategy that data hold, and those that a page shows.
  var strategyTables: (data: [ReportTable], page: [ReportTable]) {
    guard let followUp else { return ([], []) }
    let due = followUp.entries.filter { $0.timing == .dueThisYear || ($0.timing == .dueEarlier && $0.outcome != .done) }
    let figures = strategyFigures(followUp.strategy)
    return (
      [actions("strategy_actions", book(StrategyMessage.titleStrategyActions), followUp.entries), figures],
      [
        actions("strategy_due", book(StrategyMessage.titleStrategyDue, ["year": year]), due),
        actions(
          "strategy_running", book(StrategyMessage.titleStrategyRunning, ["year": year]), followUp.entries(.running)),
        figures,
      ].filter { !$0.rows.isEmpty }
    )
  }

  /// What the follow-up comes to, a sentence each.
  var strategySentences: [String] {
    guard let followUp else { return [] }
    let due = followUp.entries(.dueThisYear)
    func count(_ outcome: StrategyFollowUp.Outcome) -> String { String(due.count { $0.outcome == outcome }) }
    let core = due.count { $0.action.link == .core }
    return [
      book(
        StrategyMessage.countStrategy,
        [
          "year": year, "due": String(due.count), "done": count(.done), "late": count(.late), "open": count(.open),
          "unknown": count(.unknown),
        ]),
      book(StrategyMessage.countStrategyCore, ["number": String(core)]),
    ]
  }

  private func actions(_ id: String, _ title: String, _ entries: [StrategyFollowUp.Entry]) -> ReportTable {
    var table = ReportTable(
      id: id, title: title,
      columns: [
        .init("id", book(StrategyMessage.headingNumber), "", .text),
        .init("due", book(.headingDue), "", .text),
        .init("last_day", book(.headingDue), "", .date, for: .data),
        .init("action", book(StrategyMessage.headingAction), "", .text),
        .init("actor", book(.headingActor), "", .text),
        .init("priority", book(StrategyMessage.headingPriority), "", .text),
        .init("link", book(StrategyMessage.headingLink), book(StrategyMessage.meaningLink), .text),
        .init("timing", book(StrategyMessage.headingTiming), "", .text, for: .data),
        .init("recorded", book(StrategyMessage.headingRecorded), "", .text, for: .data),
        .init("outcome", book(StrategyMessage.headingOutcome), book(StrategyMessage.meaningOutcome), .text),
        .init("recorded_on", book(.headingDate), "", .date),
        .init("section", book(StrategyMessage.headingSection), "", .text),
        .init("source", book(.headingSource), "", .text, for: .data),
      ])
    table.rows = entries.map { entry in
      let action = entry.action
      return .init(cells: [
        .init(action.id), .init(text(of: action.due), data: action.due.text), cells.date(entry.last),
        .init(action.action), .init(action.actor), .init(action.priority),
        .init(
          book(action.link == .core ? StrategyMessage.linkCore : .linkContext), data: action.link.rawValue),
        .init(text(of: entry.timing), data: entry.timing.rawValue),
        .init(text(of: action.status), data: action.status.rawValue),
        .init(text(of: entry.outcome), data: entry.outcome.rawValue, isUnknown: entry.outcome == .unknown),
        cells.date(action.statusDate), .init(action.section), .init(action.provenance.source),
      ])
    }
    table.footnotes = [book(StrategyMessage.footnoteRecordedWords)]
    if entries.contains(where: { $0.action.due.kind == .halfYear }) {
      table.footnotes.append(book(StrategyMessage.footnoteMid))
    }
    return table
  }

  private func strategyFigures(_ strategy: Strategy) -> ReportTable {
    var table = ReportTable(
      id: "strategy_figures", title: book(StrategyMessage.titleStrategyFigures),
      columns: [
        .init("id", book(StrategyMessage.headingNumber), "", .text),
        .init("figure", book(StrategyMessage.headingFigure), "", .text),
        .init("value", book(StrategyMessage.headingFigureValue), "", .number),
        .init("unit", book(.headingUnit), "", .text),
        .init("period", book(StrategyMessage.headingPeriod), "", .text),
        .init("origin", book(StrategyMessage.headingOrigin), "", .text),
        .init("section", book(StrategyMessage.headingSection), "", .text),
        .init("source", book(.headingSource), "", .text, for: .data),
      ])
    table.rows = strategy.figures.map { figure in
      .init(cells: [
        .init(figure.id), .init(figure.figure), cells.number(figure.value, path: FigurePath.strategy(figure)),
        .init(figure.unit), .init(figure.period),
        .init(figure.origin), .init(figure.section), .init(figure.provenance.source),
      ])
    }
    return table
  }

  private func text(of due: StrategyDue) -> String {
    let year = due.opens?.year ?? due.last.map { $0.year + 1 }
    func message(_ message: StrategyMessage) -> String { book(message, ["year": year.map(String.init) ?? ""]) }
    switch due.kind {
    case .date: return due.last.map(book.date) ?? due.text
    case .halfYear: return message(due.last?.month == 6 ? .dueMid : .dueEnd)
    case .fromYear: return message(.dueFrom)
    case .beforeYear: return message(.dueBefore)
    case .recurring: return message(.dueYearly)
    case .none: return message(.dueUnspecified)
    case .month, .year, .period, .conditional: return due.text
    }
  }

  private func text(of timing: StrategyFollowUp.Timing) -> String {
    switch timing {
    case .dueThisYear: book(StrategyMessage.timingDueThisYear)
    case .dueEarlier: book(StrategyMessage.timingDueEarlier)
    case .running: book(StrategyMessage.timingRunning)
    case .dueLater: book(StrategyMessage.timingDueLater)
    case .undated: book(StrategyMessage.timingUndated)
    }
  }

  private func text(of outcome: StrategyFollowUp.Outcome) -> String {
    switch outcome {
    case .done: book(StrategyMessage.outcomeDone)
    case .late: book(StrategyMessage.outcomeLate)
    case .open: book(StrategyMessage.outcomeOpen)
    case .unknown: book(StrategyMessage.outcomeUnknown)
    }
  }

  private func text(of status: StrategyStatus) -> String {
    switch status {
    case .unknown: book(StrategyMessage.outcomeUnknown)
    case .open: book(StrategyMessage.statusOpen)
    case .underway: book(StrategyMessage.statusUnderway)
    case .done: book(StrategyMessage.outcomeDone)
    }
  }
}
