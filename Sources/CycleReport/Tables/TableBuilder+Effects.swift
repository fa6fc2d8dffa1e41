import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// What each answer not taken would change.
  func effects(_ effects: [ReadingEffect]) -> ReportTable {
    var table = ReportTable(
      id: "reading_effects", title: book(.titleEffects),
      columns: [
        .init("reading", book(.headingReading), "", .text),
        .init("answer", book(.headingOtherAnswer), "", .text),
        .init("figures_changed", book(.headingFiguresChanged), "", .integer),
        .init("union", book(.headingUnionFigures), "", .text),
        .init("states", book(.headingStatesConcerned), "", .text),
      ])
    table.rows = effects.map { effect in
      let changes = effect.changes.map { change in
        book(
          .changeOfFigure,
          [
            "path": change.path, "before": change.before.map(book.figure) ?? book(.none),
            "after": change.after.map(book.figure) ?? book(.none),
          ])
      }
      let codes = effect.states.map(\.code).joined(separator: " ")
      return .init(cells: [
        .init(effect.reading), .init(effect.answer), cells.number(Rational(effect.changed)),
        .init(effect.changed == 0 ? book(.nothingChanges) : changes.joined(separator: "; ")),
        .init(codes),
      ])
    }
    return table
  }
}
