import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// Every recorded pledge with how it is known and where it stands.
  var pledges: ReportTable {
    var table = ReportTable(
      id: "pledges", title: book(.titlePledges),
      columns: stateColumns + [
        .init("measure", book(.headingMeasure), "", .text),
        .init("amount", book(.headingAmount), "", .number),
        .init("unit", book(.headingUnit), "", .text),
        .init("knowledge", book(.headingKnowledge), "", .text),
        .init("through", book(.headingThroughOffsets), "", .boolean, onPage: book(.pageThroughOffsets)),
        .init("round", book(.headingRound), "", .integer, for: .data),
        .init("source", book(.headingSource), "", .text, for: [.page, .data]),
      ])
    table.rows = result.cycle.pledges.sorted(by: TableBuilder.isBefore).map { row in
      .init(
        cells: stateCells(row.state) + [
          .init(book.name(row.measure), data: row.measure.rawValue),
          cells.number(row.amount, row.measure.unit, path: "\(row.state.code).pledge.\(row.measure.rawValue)"),
          .init(book.name(row.measure.unit), data: row.measure.unit.rawValue),
          .init(book.name(row.knowledge), data: row.knowledge.rawValue), cells.truth(row.throughOffsets),
          .init(String(row.round)), .init(row.provenance.source),
        ])
    }
    table.footnotes = unknownFootnote(table)
    return table
  }

  /// An order by content, so that the order of rows in the file does not show.
  private static func isBefore(_ left: PledgeRecord, _ right: PledgeRecord) -> Bool {
    if left.state != right.state { return left.state < right.state }
    if left.measure != right.measure { return left.measure < right.measure }
    if left.round != right.round { return left.round < right.round }
    if left.throughOffsets != right.throughOffsets { return right.throughOffsets }
    if left.amount != right.amount { return (left.amount ?? -1) < (right.amount ?? -1) }
    return (left.knowledge.rawValue, left.provenance.source) < (right.knowledge.rawValue, right.provenance.source)
  }
}
