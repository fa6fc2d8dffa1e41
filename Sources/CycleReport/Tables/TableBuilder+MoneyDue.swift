import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// Whether the pool year is over, so that the money is called for.
  var moneySentences: [String] {
    let positions = assessment.moneyPositions
    if positions.isEmpty { return [book(DrawMessage.noMoney)] }
    let isCalled = positions.contains(where: \.isCalled)
    return [book(isCalled ? DrawMessage.moneyCalled : .moneyNotCalled, ["year": year])]
  }

  /// What the money due of each State is made of, and what was paid of it.
  var moneyDue: ReportTable {
    let columns: [(id: String, heading: DrawMessage, meaning: DrawMessage, figure: (MoneyPosition) -> Traced)] = [
      ("financial", .headingMoneyPledged, .meaningMoneyPledged, { $0.financial }),
      ("alternative", .headingAlternativePledged, .meaningAlternativePledged, { $0.alternative }),
      ("agreed", .headingAgreed, .meaningAgreed, { $0.agreed }),
      ("converted", .headingConverted, .meaningConverted, { $0.converted }),
      ("offsets", .headingOffsets, .meaningOffsets, { $0.offsets }),
      ("credit", .headingCredit, .meaningCredit, { $0.credit }),
      ("due", .headingDue, .meaningDue, { $0.due }),
      ("paid", .headingPaid, .meaningPaid, { $0.paid }),
      ("unpaid", .headingUnpaid, .meaningUnpaid, { $0.open }),
    ]
    var table = ReportTable(
      id: "money_due", title: book(DrawMessage.titleMoney, ["year": year]), columns: stateColumns)
    table.columns += columns.flatMap {
      figureColumns($0.id, $0.heading, $0.meaning, isMoney: $0.id != "offsets")
    }
    table.rows = assessment.moneyPositions.map { position in
      .init(
        cells: stateCells(position.state)
          + columns.flatMap { column in
            let isMoney = column.id != "offsets"
            return result.veiledMoney.contains(column.id)
              ? Array(repeating: cells.unknown(), count: isMoney ? 2 : 1)
              : figureCells(column.figure(position), isMoney: isMoney)
          })
    }
    table.footnotes = unknownFootnote(table) + assumptionFootnote
    return table
  }

  /// What there is to say where nobody has confirmed anything.
  var confirmationSentences: [String] {
    guard hasNothingConfirmed else { return [] }
    let withheld = withheldSentences([.implementation, .events])
    if !withheld.isEmpty { return withheld }
    return [book(DrawMessage.noConfirmations, ["year": year, "next": nextYear])]
  }

  /// What each State carried out, and when it confirmed that; without rows where nothing is recorded and not `isComplete`.
  func confirmations(isComplete: Bool = false) -> ReportTable {
    var table = ReportTable(
      id: "confirmations", title: book(DrawMessage.titleConfirmations, ["year": year, "next": nextYear]),
      columns: stateColumns + [
        .init("relocation", book(DrawMessage.headingRelocations), "", .number),
        .init("financial", book(.headingMoney), "", .number),
        .init("alternative", book(.headingAlternative), "", .number),
        .init("offsets", book(DrawMessage.headingOffsets), "", .number),
        .init("confirmed", book(DrawMessage.headingConfirmed), "", .date),
        .init("status", book(DrawMessage.headingStanding), "", .text),
      ])
    if hasNothingConfirmed, !isComplete { return table }
    table.rows = assessment.confirmations.map { confirmation in
      let isVeiled = !result.veiledConfirmation.isEmpty
      let done = confirmation.implemented
      return .init(
        cells: stateCells(confirmation.state) + [
          cells.number(isVeiled ? nil : done.relocation), cells.number(isVeiled ? nil : done.financial, .euro),
          cells.number(isVeiled ? nil : done.alternative, .euro),
          cells.number(isVeiled ? nil : confirmation.offsets), cells.date(confirmation.confirmed),
          .init(book.name(confirmation.standing), data: confirmation.standing.rawValue),
        ])
    }
    return table
  }

  private var nextYear: String { String(result.cycle.year + 1) }

  private var hasNothingConfirmed: Bool {
    assessment.confirmations.allSatisfy { confirmation in
      confirmation.confirmed == nil && confirmation.standing == .planned && confirmation.offsets == 0
        && Measure.allCases.allSatisfy { confirmation.implemented[$0] == 0 }
    }
  }
}
