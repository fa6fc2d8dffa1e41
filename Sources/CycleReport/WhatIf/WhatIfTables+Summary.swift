import ExactArithmetic
import PledgeTesting
import SolidarityLaw

extension WhatIfTables {
  /// Each kind of figure with the number of its changes and the largest of them.
  func summary(_ summary: ChangeSummary) -> ReportTable {
    var table = ReportTable(
      id: "whatif_summary", title: book(WhatIfMessage.summaryTable),
      columns: [
        .init("kind", book(WhatIfMessage.headingKind)),
        .init("changes", book(WhatIfMessage.headingCount), "", .integer),
        .init("largest", book(WhatIfMessage.headingLargest), "", .figure),
      ])
    table.rows = summary.kinds.map { kind in
      let largest = kind.changes.first
      let states = [largest?.state?.code, largest?.counterpart?.code].compactMap { $0 }.joined(separator: " – ")
      let text = largest.map { book.difference($0).isEmpty ? book.texts($0).after : book.difference($0) } ?? ""
      return ReportTable.Row(cells: [
        .init(kind.phrase.map { book($0) } ?? kind.label, data: kind.label),
        .init(book.numbers.number(Rational(kind.changes.count))),
        .init(states.isEmpty ? text : "\(states): \(text)"),
      ])
    }
    return table
  }

  /// A table with its largest changes alone, and how many there are.
  func cut(_ changes: [FigureChange], _ summary: ChangeSummary) -> (changes: [FigureChange], footnote: String?) {
    guard changes.count > ChangeSummary.rowsKept else { return (changes, nil) }
    let kept = Set(summary.sorted(changes).prefix(ChangeSummary.rowsKept).map(\.path))
    return (
      changes.filter { kept.contains($0.path) },
      book(
        WhatIfMessage.cut,
        [
          "shown": book.numbers.number(Rational(ChangeSummary.rowsKept)),
          "count": book.numbers.number(Rational(changes.count)),
        ])
    )
  }

  /// Several scenarios beside the cycle as recorded: each figure that any of them changes, flows and dates aside.
  static func beside(_ scenarios: [ScenarioOutcome], focus: MemberState?, book: Phrasebook) -> ReportTable? {
    guard scenarios.count > 1 else { return nil }
    var order: [String] = []
    var rows: [String: [FigureChange?]] = [:]
    for (index, scenario) in scenarios.enumerated() {
      for change in scenario.changes where isHeadline(change, focus: focus) {
        if rows[change.path] == nil {
          order.append(change.path)
          rows[change.path] = Array(repeating: nil, count: scenarios.count)
        }
        rows[change.path]?[index] = change
      }
    }
    var table = ReportTable(
      id: "whatif_beside", title: book(WhatIfMessage.besideTable),
      columns: [
        .init("figure", book(.headingFigure)), .init("before", book(.headingBaseline), "", .figure),
      ]
        + scenarios.enumerated().map { index, outcome in
          let name = outcome.scenario.name
          return .init("scenario_\(index + 1)", name.isEmpty ? book(.headingScenario) : name, "", .figure)
        })
    table.rows = order.map { path in
      let changes = rows[path] ?? []
      let first = changes.compactMap { $0 }.first
      let label =
        first.map { change in
          change.state.map { "\($0.code) \(book(change.labelPhrase))" } ?? book(change.labelPhrase)
        } ?? path
      return ReportTable.Row(
        cells: [.init(label, path: path), .init(first.map { book.texts($0).before } ?? "")]
          + changes.map { .init($0.map { book.texts($0).after } ?? "=") })
    }
    return table.rows.isEmpty ? nil : table
  }

  /// What a reader compares scenarios by: the pool and its gates, coverage, and the State in focus.
  private static func isHeadline(_ change: FigureChange, focus: MemberState?) -> Bool {
    if change.path.hasPrefix("calendar.") || change.path.contains(".flows.") { return false }
    if let focus, change.concerns(focus) { return true }
    if change.path.hasPrefix("allocation.coverage.") { return change.path.hasSuffix(".ratio") }
    return change.state == nil
  }
}
