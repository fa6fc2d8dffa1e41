import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// What there is to say before the tables of draws: what is recorded, and what is not.
  var drawSentences: [String] {
    let ledger = result.assessment.drawLedger
    var sentences = withheldSentences([.draws, .implementation])
    if ledger.draws.isEmpty, !result.isWithheld(.draws) {
      if let clock = result.cycle.asAt, !result.cycle.draws.isEmpty {
        sentences.append(book(DrawMessage.noDrawsByClock, ["date": book.date(clock)]))
      } else {
        sentences.append(book(DrawMessage.noDraws))
      }
    }
    if result.cycle.implementation.isEmpty, !result.isWithheld(.implementation) {
      sentences.append(book(DrawMessage.noImplementation))
    }
    let parts = numberOfParts(ledger)
    if parts > TableBuilder.mostDrawParts {
      sentences.append(book(DrawMessage.partsInData, ["number": book.numbers.number(Rational(parts))]))
    }
    return sentences
  }

  /// More parts of draws than these stand in the data only: nobody reads thousands of rows.
  private static let mostDrawParts = 400

  private func numberOfParts(_ ledger: DrawLedger) -> Int {
    ledger.draws.reduce(0) { $0 + $1.parts.count }
  }

  /// The tables for people: draws, how each falls, and where they leave each State, a table a measure.
  var drawTables: [ReportTable] {
    let ledger = result.assessment.drawLedger
    let measures = Measure.allCases.filter { measure in ledger.positions.contains { $0.measure == measure } }
    let parts = numberOfParts(ledger) > TableBuilder.mostDrawParts ? [] : [drawParts(ledger)]
    return ([draws(ledger)] + parts).filter { !$0.rows.isEmpty } + measures.map { drawPositions($0, ledger) }
  }

  /// The tables for programs.
  var drawDataTables: [ReportTable] {
    let ledger = result.assessment.drawLedger
    return [draws(ledger), drawParts(ledger), allDrawPositions(ledger), moneyDue, confirmations(isComplete: true)]
  }

  /// The draws in order.
  private func draws(_ ledger: DrawLedger) -> ReportTable {
    var table = ReportTable(
      id: "draws", title: book(DrawMessage.titleDraws, ["year": year]),
      columns: [
        .init("number", book(DrawMessage.headingNumber), "", .integer),
        .init("date", book(.headingDate), "", .date),
        .init("state", book(DrawMessage.headingDrawnBy), "", .text, for: [.terminal, .data]),
        .init("name", book(DrawMessage.headingDrawnBy), "", .text, for: [.page, .data]),
        .init("measure", book(.headingMeasure), "", .text),
        .init("amount", book(.headingAmount), "", .number),
        .init("unit", book(.headingUnit), "", .text),
        .init("unserved", book(DrawMessage.headingUnserved), book(DrawMessage.meaningUnserved), .number),
        .init("waiting", book(DrawMessage.headingWaiting), book(DrawMessage.meaningWaiting), .number, for: .data),
      ])
    table.rows = ledger.draws.map { draw in
      let unit = draw.record.measure.unit
      return .init(
        cells: [.init(String(draw.number)), cells.date(draw.record.date)] + stateCells(draw.record.benefitting) + [
          .init(book.name(draw.record.measure), data: draw.record.measure.rawValue),
          cells.number(draw.record.amount, unit, path: "draws.\(draw.number).amount"),
          .init(book.name(unit), data: unit.rawValue), cells.number(draw.unserved, unit),
          cells.number(draw.waiting, unit),
        ])
    }
    return table
  }

  /// Every draw, a row a contributing State.
  private func drawParts(_ ledger: DrawLedger) -> ReportTable {
    var table = ReportTable(
      id: "draw_parts", title: book(DrawMessage.titleParts),
      columns: [
        .init("number", book(DrawMessage.headingNumber), "", .integer),
        .init("date", book(.headingDate), "", .date, for: .data),
        .init("to", book(DrawMessage.headingDrawnBy), "", .text),
        .init("measure", book(.headingMeasure), "", .text),
        .init("state", book(.headingFrom), "", .text, for: [.terminal, .data]),
        .init("name", book(.headingFrom), "", .text, for: [.page, .data]),
        .init("pro_rata", book(DrawMessage.headingProRata), book(DrawMessage.meaningProRata), .number),
        .init("amount", book(DrawMessage.headingWhole), book(DrawMessage.meaningWhole), .number),
        .init("unit", book(.headingUnit), "", .text, for: .data),
        .init("exactly", book(DrawMessage.headingExactly), book(DrawMessage.meaningExactly), .number),
        .init("amount_exact", book(DrawMessage.headingExactly), "", .text, for: .data),
        .init("deviation", book(DrawMessage.headingDeviation), book(DrawMessage.meaningDeviation), .number),
      ])
    table.rows = ledger.draws.flatMap { draw in
      draw.parts.enumerated().map { index, part in
        let measure = draw.record.measure
        return .init(
          cells: [
            .init(String(draw.number)), cells.date(draw.record.date), .init(draw.record.benefitting.code),
            .init(book.name(measure), data: measure.rawValue),
          ] + stateCells(part.state) + [
            cells.number(part.proportional, measure.unit), cells.number(part.rounded, measure.unit),
            .init(measure.unit.rawValue), cells.number(part.exact, measure.unit), cells.exact(part.exact),
            signed(cells.number(part.deviation, measure.unit), part.deviation),
          ], startsGroup: index == 0)
      }
    }
    return table
  }

  /// A figure of a position with its heading and meaning.
  private typealias PositionColumn = (
    id: String, heading: DrawMessage, meaning: DrawMessage, figure: (DrawPosition) -> Traced?
  )

  private var positionColumns: [PositionColumn] {
    [
      ("pledge", .headingPledge, .meaningPledge, { $0.pledge }),
      ("drawn", .headingDrawn, .meaningDrawn, { $0.drawn }),
      ("pro_rata", .headingProRata, .meaningProRata, { $0.proRata }),
      ("deviation", .headingDeviation, .meaningDeviation, { $0.deviation }),
      ("left", .headingLeft, .meaningLeft, { $0.left }),
      ("begun", .headingBegun, .meaningBegun, { $0.begun }),
      ("implemented", .headingDone, .meaningDone, { $0.implemented }),
      ("outstanding", .headingOpen, .meaningOpen, { $0.outstanding }),
      ("overdue", .headingOverdue, .meaningOverdue, { $0.overdue }),
    ]
  }

  /// Whether rows are withheld on which a figure rests.
  private func isVeiled(_ column: PositionColumn) -> Bool {
    result.veiledPosition.contains(column.id == "pro_rata" ? "proRata" : column.id)
  }

  /// Where the draws of one measure leave each State, for people; money in millions on a terminal.
  private func drawPositions(_ measure: Measure, _ ledger: DrawLedger) -> ReportTable {
    var table = ReportTable(
      id: "draw_positions_\(measure.rawValue)",
      title: book(DrawMessage.titlePositions, ["measure": book.name(measure)]), columns: stateColumns)
    let isMoney = measure.unit == .euro
    for column in positionColumns {
      let isDone = column.id == "implemented" && measure == .relocation
      table.columns += figureColumns(
        column.id, column.heading, isDone ? .meaningDoneWithOffsets : column.meaning, isMoney: isMoney)
    }
    table.rows = ledger.positions(measure).map { position in
      .init(
        cells: stateCells(position.state)
          + positionColumns.flatMap { column in
            isVeiled(column)
              ? Array(repeating: cells.unknown(), count: isMoney ? 2 : 1)
              : figureCells(column.figure(position), isMoney: isMoney, isSigned: column.id == "deviation")
          })
    }
    table.footnotes = unknownFootnote(table) + assumptionFootnote
    return table
  }

  /// All positions, for programs.
  private func allDrawPositions(_ ledger: DrawLedger) -> ReportTable {
    var table = ReportTable(
      id: "draw_positions", title: book(DrawMessage.titleAllPositions),
      columns: stateColumns + [
        .init("measure", book(.headingMeasure), "", .text), .init("unit", book(.headingUnit), "", .text),
      ])
    table.columns += positionColumns.map { .init($0.id, book($0.heading), book($0.meaning), .number) }
    table.columns.append(.init("drawn_exact", book(DrawMessage.headingExactly), book(.meaningExact), .text))
    table.rows = ledger.positions.map { position in
      .init(
        cells: stateCells(position.state) + [
          .init(book.name(position.measure), data: position.measure.rawValue), .init(position.measure.unit.rawValue),
        ] + positionColumns.map { isVeiled($0) ? cells.unknown() : cells.figure($0.figure(position)) } + [
          result.isWithheld(.draws) ? .empty : cells.exact(position.drawn.value)
        ])
    }
    return table
  }

  /// Columns of a figure: one, or for money one in millions for terminals and one in EUR.
  func figureColumns(
    _ id: String, _ heading: DrawMessage, _ meaning: DrawMessage, isMoney: Bool
  ) -> [ReportTable.Column] {
    guard isMoney else { return [.init(id, book(heading), book(meaning), .number)] }
    let inMillions = book(DrawMessage.inMillions, ["meaning": book(meaning)])
    return [
      .init(id + "_meur", book(heading), inMillions, .number, for: .terminal),
      .init(id, book(heading), book(meaning) + ", EUR", .number, for: [.page, .data]),
    ]
  }

  /// The cells of ``figureColumns(_:_:_:isMoney:)``.
  func figureCells(_ figure: Traced?, isMoney: Bool, isSigned: Bool = false) -> [ReportTable.Cell] {
    let made = isMoney ? [cells.millions(figure), cells.figure(figure)] : [cells.figure(figure)]
    return isSigned ? made.map { signed($0, figure?.value) } : made
  }

  private func signed(_ cell: ReportTable.Cell, _ value: Rational?) -> ReportTable.Cell {
    guard let value, value.isPositive else { return cell }
    var cell = cell
    cell.text = "+" + cell.text
    return cell
  }
}
