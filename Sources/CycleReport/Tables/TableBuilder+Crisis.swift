import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// What a recorded crisis asks, and the ledger of crisis credits; nothing where nothing is recorded.
  var crisisTables: [ReportTable] {
    var tables: [ReportTable] = []
    if let crisis = assessment.crisisAssessment { tables += [crisisTotals(crisis), crisisOffsets(crisis)] }
    return (tables + [credits]).filter { !$0.rows.isEmpty }
  }

  private func crisisTotals(_ crisis: CrisisAssessment) -> ReportTable {
    var table = ReportTable(
      id: "crisis", title: book(CrisisMessage.titleCrisis, ["state": book.name(crisis.state)]),
      columns: [
        .init("figure", book(CrisisMessage.headingFigure), "", .text),
        .init("relocations", book(CrisisMessage.headingRelocations), "", .figure),
        .init("lower", book(.headingLower), "", .number, for: .data),
        .init("upper", book(.headingUpper), "", .number, for: .data),
      ])
    let figures: [(CrisisMessage, Traced)] = [
      (.needs, crisis.needs), (.additional, crisis.additional), (.pool, crisis.pool), (.priority, crisis.priority),
      (.shortfall, crisis.shortfall), (.volume, crisis.volume),
    ]
    table.rows = figures.map { message, figure in
      .init(
        cells: [
          .init(book(message)), cells.range(figure), figure.lower.map { cells.number($0) } ?? .empty,
          figure.upper.map { cells.number($0) } ?? .empty,
        ], isTotal: message == .volume)
    }
    if crisis.isShortOfCases, let unplaced = crisis.unplaced {
      table.rows.append(
        .init(cells: [
          .init(book(CrisisMessage.unplaced)), cells.number(unplaced), cells.number(unplaced), cells.number(unplaced),
        ]))
    }
    table.footnotes = unknownFootnote(table) + assumptionFootnote
    if !crisis.exemptions.isEmpty {
      table.footnotes.append(book(CrisisMessage.exempt, ["exemptions": crisis.exemptions.joined(separator: ", ")]))
    }
    return table
  }

  private func crisisOffsets(_ crisis: CrisisAssessment) -> ReportTable {
    let hasCases = crisis.hasCaseload
    var table = ReportTable(
      id: "crisis_offsets", title: book(CrisisMessage.titleOffsets),
      columns: stateColumns + [
        .init("additional", book(CrisisMessage.headingAdditional), book(CrisisMessage.meaningAdditional), .number),
        .init("cap", book(CrisisMessage.headingCap), book(CrisisMessage.meaningCap), .number),
        .init(
          "eligible", book(CrisisMessage.headingEligible), hasCases ? book(CrisisMessage.meaningEligible) : "", .number),
        .init("exactly", book(CrisisMessage.headingExactly), "", .number),
        .init("offsets", book(CrisisMessage.headingOffsets), book(CrisisMessage.meaningOffsets), .number),
        .init("offsets_exact", book(CrisisMessage.headingExactly), book(.meaningExact), .text, for: .data),
        .init("excess", book(CrisisMessage.headingExcess), book(CrisisMessage.meaningExcess), .number),
      ])
    table.rows = crisis.positions.map { position in
      .init(
        cells: stateCells(position.state) + [
          cells.number(position.additional), cells.number(position.cap),
          hasCases ? cells.number(position.eligible) : .empty, cells.number(position.exact),
          cells.number(position.rounded), cells.exact(position.exact), cells.number(position.excess),
        ])
    }
    if !table.rows.isEmpty { table.footnotes = unknownFootnote(table) + [book(.offsetsAreProposal)] }
    return table
  }

  /// The ledger of credits, a row a credit.
  private var credits: ReportTable {
    var table = ReportTable(
      id: "credits", title: book(CrisisMessage.titleCredits, ["year": year]),
      columns: stateColumns + [
        .init("credit", book(CrisisMessage.headingCredit), book(CrisisMessage.meaningCredit), .number),
        .init("from", book(CrisisMessage.headingFrom), "", .date),
        .init("until", book(CrisisMessage.headingUntil), "", .date),
        .init("used_before", book(CrisisMessage.headingBefore), book(CrisisMessage.meaningBefore), .number),
        .init("usable", book(CrisisMessage.headingUsable), book(CrisisMessage.meaningUsable), .number),
        .init("state_used", book(CrisisMessage.headingUsed), book(CrisisMessage.meaningUsed), .number),
        .init("state_left", book(CrisisMessage.headingLeft), book(CrisisMessage.meaningLeft), .number),
        .init("act", book(.headingLegalAct), "", .text, for: [.page, .data]),
      ])
    for position in assessment.creditPositions {
      for (index, credit) in position.credits.enumerated() {
        let isFirst = index == 0
        table.rows.append(
          .init(
            cells: stateCells(position.state) + [
              cells.number(credit.record.amount), day(credit.record.from), day(credit.until),
              cells.number(credit.usedBefore), cells.number(credit.usable),
              isFirst ? cells.figure(position.used) : .empty, isFirst ? cells.figure(position.left) : .empty,
              .init(credit.record.act),
            ]))
      }
    }
    return table
  }

  /// A day short enough for eighty columns.
  private func day(_ date: CalendarDate?) -> ReportTable.Cell {
    date.map { .init($0.description) } ?? .empty
  }
}
