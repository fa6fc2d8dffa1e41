import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The cycle beside the one before; nil where none was given.
  var yearOnYear: YearOnYear? { result.previous.map { YearOnYear(assessment, previous: $0) } }

  /// The totals of both years, and the States.
  func yearTables(_ comparison: YearOnYear) -> [ReportTable] {
    let (before, after) = (String(comparison.years.before), String(comparison.years.after))
    return [totals(comparison, before, after), states(comparison, before, after)]
  }

  private func totals(_ comparison: YearOnYear, _ before: String, _ after: String) -> ReportTable {
    var table = ReportTable(
      id: "year_totals", title: book(YearMessage.titleYearTotals, ["before": before, "after": after]),
      columns: [
        .init("level", book(.headingLevel), "", .text), .init("measure", book(.headingMeasure), "", .text),
        .init("unit", book(.headingUnit), "", .text), .init("before", before, "", .number),
        .init("after", after, "", .number), .init("change", book(YearMessage.headingChange), "", .number),
        .init("known_only", book(.headingKnown), "", .boolean, for: .data),
      ])
    let shown = comparison.totals.filter { $0.subject == .reference || $0.pair.before != 0 || $0.pair.after != 0 }
    table.rows = shown.map { total in
      let unit = total.measure.unit
      let path = "pool.\(total.subject.rawValue).\(total.measure.rawValue)"
      func cell(_ value: Rational?, _ path: String) -> ReportTable.Cell {
        var cell = cells.number(value, unit, path: path)
        if total.isPartial { cell.text = book(YearMessage.partialMark, ["number": cell.text]) }
        return cell
      }
      return .init(
        cells: [
          .init(name(total.subject), data: total.subject.rawValue),
          .init(book.name(total.measure), data: total.measure.rawValue),
          .init(book.name(unit), data: unit.rawValue), cell(total.pair.before, FigurePath.previous(path)),
          cell(total.pair.after, path), change(total.pair, unit, path), .init(total.isPartial ? "true" : "false"),
        ], startsGroup: total.measure == .relocation)
    }
    if shown.contains(where: \.isPartial) { table.footnotes = [book(YearMessage.footnotePartial)] }
    return table
  }

  private func states(_ comparison: YearOnYear, _ before: String, _ after: String) -> ReportTable {
    func columns(_ id: String, _ heading: String) -> [ReportTable.Column] {
      [
        .init(
          id + "_before", book(YearMessage.headingOf, ["what": heading, "year": before]), "", .number,
          for: [.page, .data]),
        .init(
          id + "_after", book(YearMessage.headingOf, ["what": heading, "year": after]), "", .number,
          for: [.page, .data]),
        .init(
          id + "_change", book(YearMessage.headingChangeOf, ["what": heading]), "", .number, for: [.page, .data]),
      ]
    }
    var table = ReportTable(
      id: "year_states", title: book(YearMessage.titleYearStates, ["before": before, "after": after]),
      columns: stateColumns + [
        .init(
          "status_before", book(YearMessage.headingOf, ["what": book(.headingStatus), "year": before]), "", .text),
        .init("status_after", book(YearMessage.headingOf, ["what": book(.headingStatus), "year": after]), "", .text),
      ] + columns("key", book(.headingKey)) + columns("fair_share", book(.headingFairShareInUse))
        + columns("value", book(.headingValue)) + columns("gap", book(.headingGap)))
    table.rows = comparison.rows.map { row in
      .init(
        cells: stateCells(row.state) + [
          statuses(row.statusesBefore, row.benefittedBefore), statuses(row.statusesAfter, row.benefitsAfter),
          cells.percent(row.key.before, path: FigurePath.previous("\(row.state.code).key")),
          cells.percent(row.key.after, path: "\(row.state.code).key"),
          signed(cells.percent(row.key.change, path: FigurePath.change("\(row.state.code).key")), row.key),
        ]
          + [(row.fairShare, "fairShare.inUse"), (row.value, "value"), (row.gap, "gap")].flatMap { pair, name in
            let path = "\(row.state.code).\(name)"
            return [
              optional(pair.before, FigurePath.previous(path)), optional(pair.after, path),
              change(pair, .persons, path),
            ]
          })
    }
    table.footnotes = [book(.footnoteStatusLetters)]
    return table
  }

  private func optional(_ value: Rational?, _ path: String) -> ReportTable.Cell {
    value.map { cells.number($0, path: path) } ?? .empty
  }

  private func change(_ pair: YearOnYear.Pair, _ unit: Unit, _ path: String) -> ReportTable.Cell {
    pair.change.map { signed(cells.number($0, unit, path: FigurePath.change(path)), pair) } ?? .empty
  }

  private func signed(_ cell: ReportTable.Cell, _ pair: YearOnYear.Pair) -> ReportTable.Cell {
    var cell = cell
    if pair.change?.isPositive == true { cell.text = "+" + cell.text }
    return cell
  }

  private func statuses(_ statuses: [Status], _ benefits: Bool) -> ReportTable.Cell {
    .init(
      letters(statuses, benefits: benefits),
      data: (statuses.map(\.rawValue) + (benefits ? ["benefitting"] : [])).joined(separator: " "))
  }

  private func name(_ subject: YearOnYear.Total.Subject) -> String {
    switch subject {
    case .reference: book(YearMessage.subjectReference)
    case .nominal: stepName(.nominal)
    case .effective: stepName(.effective)
    case .available: stepName(.available)
    }
  }
}
