import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// What each release of the key's statistics would change, in short.
  func vintages(_ vintages: KeyVintages) -> ReportTable {
    var table = ReportTable(
      id: "key_vintages", title: book(IndicatorMessage.titleVintages),
      columns: [
        .init("factor", book(IndicatorMessage.headingFactor), "", .text),
        .init("release", book(IndicatorMessage.headingRelease), "", .text),
        .init("year", book(IndicatorMessage.headingYear), "", .text),
        .init("greatest_rise", book(IndicatorMessage.headingGreatestRise), "", .text),
        .init("greatest_fall", book(IndicatorMessage.headingGreatestFall), "", .text),
        .init(
          "different", book(IndicatorMessage.headingDifferent),
          book(IndicatorMessage.meaningDifferent, ["number": String(vintages.states.count)]), .integer),
      ])
    table.rows = vintages.vintages.map { vintage in
      let changes = zip(vintages.states, zip(vintages.inUse, vintage.shares)).map { (state: $0, by: $1.1 - $1.0) }
      let rise = changes.max { ($0.by, $1.state) < ($1.by, $0.state) }
      let fall = changes.min { ($0.by, $0.state) < ($1.by, $1.state) }
      return .init(cells: [
        factor(vintage.factor), .init(vintage.release), .init(vintage.year),
        .init(rise.flatMap { $0.by.isPositive ? points($0.state, $0.by) : nil } ?? ""),
        .init(fall.flatMap { $0.by.isNegative ? points($0.state, $0.by) : nil } ?? ""),
        .init(String(vintages.different(vintage, in: assessment))),
      ])
    }
    return table
  }

  /// Each State under each release, for programs.
  func vintageShares(_ vintages: KeyVintages) -> ReportTable {
    var table = ReportTable(
      id: "key_vintage_shares", title: book(IndicatorMessage.titleVintageShares),
      columns: [
        .init("factor", book(IndicatorMessage.headingFactor), "", .text),
        .init("release", book(IndicatorMessage.headingRelease), "", .text),
        .init("year", book(IndicatorMessage.headingYear), "", .text),
      ] + stateColumns + [
        .init("share_in_use", book(IndicatorMessage.headingShareInUse), "", .number),
        .init("share", book(IndicatorMessage.headingShareVintage), "", .number),
      ])
    for vintage in vintages.vintages {
      for (state, shares) in zip(vintages.states, zip(vintages.inUse, vintage.shares)) {
        table.rows.append(
          .init(
            cells: [factor(vintage.factor), .init(vintage.release), .init(vintage.year)] + stateCells(state) + [
              cells.percent(shares.0), cells.percent(shares.1),
            ]))
      }
    }
    return table
  }

  private func factor(_ factor: KeyVintages.Factor) -> ReportTable.Cell {
    .init(
      book(factor == .population ? IndicatorMessage.factorPopulation : .factorGDP), data: factor.rawValue)
  }

  private func points(_ state: MemberState, _ difference: Rational) -> String {
    let text = book.numbers.fixed(difference * 100, fractionDigits: 4)
    return book(
      IndicatorMessage.points,
      ["state": book.name(state), "difference": (difference.isPositive ? "+" : "") + text])
  }
}
