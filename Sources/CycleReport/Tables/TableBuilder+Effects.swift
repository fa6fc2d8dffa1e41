import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// What each answer not taken would change, one at a time.
  var effects: ReportTable {
    var table = ReportTable(
      id: "reading_effects", title: book(.titleEffects),
      columns: [
        .init("reading", book(.headingReading), "", .text),
        .init("answer", book(.headingOtherAnswer), "", .text),
        .init("figures_changed", book(.headingFiguresChanged), "", .integer),
        .init("union", book(.headingUnionFigures), "", .text),
        .init("states", book(.headingStatesConcerned), "", .text),
      ])
    table.rows = comparisons.effects.map { effect in
      let states = effect.changes.compactMap(\.state).reduce(into: [MemberState]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      let text = effect.appliesToDistribution && effect.changes.isEmpty ? book(.changesDistributionOnly) : union(effect)
      return .init(cells: [
        .init(effect.reading.name), .init(effect.alternative), cells.number(Rational(effect.changes.count)),
        .init(text),
        .init(
          states.sorted().map(\.code).joined(separator: ", "), data: states.sorted().map(\.code).joined(separator: " ")),
      ])
    }
    return table
  }

  /// The same with only what would change; the other answers are named below.
  var briefEffects: ReportTable {
    var table = effects
    let all = comparisons.effects
    table.rows = zip(all, table.rows).filter { !$0.0.changes.isEmpty }.map(\.1)
    func names(_ effects: [ReadingEffect]) -> String {
      effects.map { $0.reading.name + " = " + $0.alternative }.joined(separator: ", ")
    }
    let idle = all.filter { $0.changes.isEmpty && !$0.appliesToDistribution }
    let distribution = all.filter { $0.changes.isEmpty && $0.appliesToDistribution }
    if !idle.isEmpty { table.footnotes.append(book(.footnoteIdleReadings, ["readings": names(idle)])) }
    if !distribution.isEmpty {
      table.footnotes.append(book(.footnoteDistributionReadings, ["readings": names(distribution)]))
    }
    return table
  }

  private func union(_ effect: ReadingEffect) -> String {
    if effect.changes.isEmpty { return book(.nothingChanges) }
    return effect.changes.filter { $0.state == nil }.map { change in
      book(
        .changeOfFigure,
        ["label": book(change.labelPhrase), "before": book.text(change.before), "after": book.text(change.after)])
    }.joined(separator: "\n")
  }
}
