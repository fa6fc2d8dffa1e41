import ExactArithmetic
import SolidarityLaw

/// The changes of one scenario as tables: for oneself, for the others, for the pool, and in the distribution.
struct WhatIfTables {
  let changes: [FigureChange]
  let focus: MemberState?
  let book: Phrasebook
  /// Where set, each table keeps its largest changes alone.
  var shortening: ChangeSummary?

  /// The tables that hold anything, in order.
  var all: [ReportTable] {
    let isFlow = { (change: FigureChange) in change.path.hasPrefix("allocation.") }
    let isDate = { (change: FigureChange) in change.path.hasPrefix("calendar.") }
    let own = changes.filter { change in focus.map(change.concerns) ?? false }
    let rest = changes.filter { change in !(focus.map(change.concerns) ?? false) }
    let figures = rest.filter { !isFlow($0) && !isDate($0) }
    let states = figures.filter { $0.state != nil && $0.counterpart == nil }
    let pool = figures.filter { $0.state == nil || $0.counterpart != nil }
    let title = focus == nil ? book(.whatIfOfStates) : book(.whatIfOfOthers)
    return [
      table("whatif_own", focus.map { book(.whatIfOfState, ["state": book.name($0)]) } ?? "", own),
      table("whatif_states", title, states),
      table("whatif_pool", book(.whatIfOfPool), pool),
      table("whatif_distribution", book(.whatIfOfDistribution), rest.filter(isFlow)),
      table("whatif_dates", book(.whatIfOfDates), rest.filter(isDate)),
    ].filter { !$0.rows.isEmpty }
  }

  private func table(_ id: String, _ title: String, _ all: [FigureChange]) -> ReportTable {
    let (changes, footnote) = shortening.map { cut(all, $0) } ?? (all, nil)
    let namesStates = changes.contains { $0.state != nil }
    var table = ReportTable(
      id: id, title: title,
      columns: (namesStates ? [.init("state", book(.headingState))] : []) + [
        .init("figure", book(.headingFigure)), .init("before", book(.headingBaseline), "", .figure),
        .init("after", book(.headingScenario), "", .figure),
        .init("difference", book(.headingDifference), "", .figure),
      ])
    var previous: MemberState?
    table.rows = changes.map { change in
      let texts = book.texts(change)
      let cells: [ReportTable.Cell] = [
        .init(book(change.labelPhrase), data: change.label, path: change.path), .init(texts.before), .init(texts.after),
        .init(book.difference(change)),
      ]
      let row = ReportTable.Row(
        cells: (namesStates ? [.init(change.state?.code ?? "")] : []) + cells,
        startsGroup: namesStates && change.state != previous && change.counterpart == nil)
      previous = change.state
      return row
    }
    if changes.contains(where: { $0.before == .absent || $0.after == .absent }) {
      table.footnotes.append(book(.footnoteAbsent, ["mark": book(.absentMark)]))
    }
    if let footnote { table.footnotes.append(footnote) }
    return table
  }
}
