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
      let extremes = vintages.extremes(of: vintage)
      let path = FigurePath.vintage(vintage)
      return .init(cells: [
        factor(vintage.factor), .init(vintage.release), .init(vintage.year),
        points(extremes.rise, path + ".rise"), points(extremes.fall, path + ".fall"),
        .init(String(vintages.different(vintage, in: assessment)), path: path + ".different"),
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
              cells.percent(shares.0, path: "\(state.code).key"),
              cells.percent(shares.1, path: FigurePath.vintage(vintage, of: state)),
            ]))
      }
    }
    return table
  }

  private func factor(_ factor: KeyVintages.Factor) -> ReportTable.Cell {
    .init(
      book(factor == .population ? IndicatorMessage.factorPopulation : .factorGDP), data: factor.rawValue)
  }

  private func points(_ change: (state: MemberState, by: Rational)?, _ path: String) -> ReportTable.Cell {
    guard let change else { return .empty }
    let text = book.numbers.fixed(change.by * 100, fractionDigits: 4)
    return .init(
      book(
        IndicatorMessage.points,
        ["state": book.name(change.state), "difference": (change.by.isPositive ? "+" : "") + text]), path: path)
  }
}
