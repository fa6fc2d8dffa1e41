import ExactArithmetic
import PoolAllocation
import SolidarityLaw

extension TableBuilder {
  /// What each reading makes of volume and caps, then what binds, what is credited, and what is owed after the year.
  var offsetComparisonTables: [ReportTable] {
    let comparison = result.offsetsByReading
    return [offsetVolumes(comparison), offsetCaps(comparison)]
  }

  /// Tables of which each has rows only where there is something to tell.
  var offsetOutcomeTables: [ReportTable] {
    [offsetLimits, offsetCredit, yearEndDebts].filter { !$0.rows.isEmpty } + crisisTables
  }

  private func offsetVolumes(_ comparison: OffsetsByReading) -> ReportTable {
    var table = ReportTable(
      id: "offset_volumes", title: book(OffsetMessage.titleVolumes),
      columns: [
        .init("offset_threshold", book(OffsetMessage.headingThresholdBasis), "", .text),
        .init("offset_volume", book(OffsetMessage.headingExtent), "", .text),
        .init("deduction_without_act", book(OffsetMessage.headingWithoutAct), "", .text),
        .init("threshold", book(OffsetMessage.headingThreshold), "", .number),
        .init("article63_3", book(OffsetMessage.headingOfPledges), book(OffsetMessage.meaningOfPledges), .figure),
        .init("article63_4", book(OffsetMessage.headingOfObliged), book(OffsetMessage.meaningOfObliged), .figure),
        .init("now", book(OffsetMessage.headingNow), book(OffsetMessage.meaningNow), .figure),
        .init("in_force", book(OffsetMessage.headingInForce), "", .boolean),
      ])
    table.rows = comparison.ways.map { way in
      .init(
        cells: [
          .init(way.threshold.rawValue), .init(way.extent.rawValue), .init(way.deductionWithoutAct.rawValue),
          unlinked(cells.figure(way.number)), unlinked(cells.range(way.ofPledges)),
          unlinked(cells.range(way.ofObliged)), unlinked(cells.range(way.now)),
          way.isInForce ? cells.truth(true) : .init("", data: "false"),
        ], isTotal: way.isInForce)
    }
    table.footnotes = assumptionFootnote
    return table
  }

  private func offsetCaps(_ comparison: OffsetsByReading) -> ReportTable {
    let hasCases = comparison.hasCaseload
    var table = ReportTable(
      id: "offset_caps", title: book(OffsetMessage.titleCaps),
      columns: stateColumns + [
        .init("residual", book(OffsetMessage.headingResidual), book(OffsetMessage.meaningResidual), .number),
        .init("fair_share", book(OffsetMessage.headingFairShare), book(OffsetMessage.meaningFairShare), .number),
        .init("strict", book(OffsetMessage.headingStrict), book(OffsetMessage.meaningStrict), .number),
        .init(
          "eligible", book(OffsetMessage.headingEligible), hasCases ? book(OffsetMessage.meaningEligible) : "", .number),
      ])
    func row(_ first: [ReportTable.Cell], _ caps: [OffsetsByReading.Caps]) -> [ReportTable.Cell] {
      func sum(_ figure: (OffsetsByReading.Caps) -> Rational?) -> Rational? {
        caps.reduce(Rational.zero as Rational?) { sum, entry in
          sum.flatMap { sum in figure(entry).map { sum + $0 } }
        }
      }
      let asked = [sum(\.residual.value), sum(\.fairShare.value), sum(\.strict.value)].map { cells.number($0) }
      return first + asked + [hasCases ? cells.number(sum(\.eligible)) : .empty]
    }
    table.rows = comparison.caps.map { .init(cells: row(stateCells($0.state), [$0])) }
    if !table.rows.isEmpty {
      let all = book(OffsetMessage.total)
      table.rows.append(
        .init(cells: row([.init(all, data: ""), .init(all, data: "")], comparison.caps), isTotal: true))
    }
    table.footnotes = unknownFootnote(table) + assumptionFootnote
    let caps = assessment.offsets.states.reduce(Rational.zero as Rational?) { sum, position in
      sum.flatMap { sum in position.cap.value.map { sum + $0 } }
    }
    if let caps, let volume = assessment.offsets.mandatoryAfterReleases.volume.value, caps < volume {
      table.footnotes.append(
        book(
          OffsetMessage.capsBelowVolume,
          ["caps": book.numbers.number(caps), "volume": book.numbers.number(volume)]))
    }
    return table
  }

  /// What keeps the rest of the volume from being placed: a cap, or the eligible cases of a pair.
  private var offsetLimits: ReportTable {
    var table = ReportTable(
      id: "offset_limits", title: book(OffsetMessage.titleLimits),
      columns: [
        .init("kind", book(OffsetMessage.headingLimit), "", .text),
        .init("from", book(.headingFrom), "", .text), .init("to", book(.headingTo), "", .text),
        .init("limit", book(OffsetMessage.headingCapOrCases), "", .number),
      ])
    guard let distribution = result.offsetDistribution else { return table }
    table.rows = distribution.bindingLimits.map { limit in
      .init(cells: [
        .init(
          book(limit.kind == .cap ? OffsetMessage.limitCap : .limitCaseload), data: limit.kind.rawValue),
        .init(book.name(limit.contributing), data: limit.contributing.code),
        .init(limit.benefitting.map(book.name) ?? "", data: limit.benefitting?.code ?? ""), cells.number(limit.limit),
      ])
    }
    if let unplaced = distribution.unplaced, let volume = distribution.volume, unplaced != 0 {
      table.footnotes = [
        book(
          OffsetMessage.unplaced,
          ["unplaced": book.numbers.number(unplaced), "volume": book.numbers.number(volume)])
      ]
    }
    return table
  }

  /// What the assigned offsets would take off the money due once carried out (Article 30(1)(b) of 2025/2055).
  private var offsetCredit: ReportTable {
    var table = ReportTable(
      id: "offset_credit", title: book(OffsetMessage.titleCredit),
      columns: stateColumns + [
        .init("assigned", book(OffsetMessage.headingAssigned), "", .number),
        .init("credit", book(OffsetMessage.headingCredit), book(OffsetMessage.meaningCredit), .number),
        .init("due", book(OffsetMessage.headingDue), "", .number),
        .init("due_after", book(OffsetMessage.headingDueAfter), book(OffsetMessage.meaningDueAfter), .number),
        .init("unused", book(OffsetMessage.headingUnused), book(OffsetMessage.meaningUnused), .number),
      ])
    table.rows = result.offsetCredits.map { entry in
      .init(
        cells: stateCells(entry.state) + [
          cells.number(entry.offsets), cells.number(entry.credit, .euro), cells.figure(entry.due),
          cells.number(entry.dueAfter, .euro), cells.number(entry.unused, .euro),
        ])
    }
    table.footnotes = table.rows.isEmpty ? [] : unknownFootnote(table) + [book(.offsetsAreProposal)]
    return table
  }

  /// Debts under Article 63(5), a row a request.
  private var yearEndDebts: ReportTable {
    var table = ReportTable(
      id: "year_end_debts", title: book(OffsetMessage.titleYearEnd),
      columns: stateColumns + [
        .init("owed", book(OffsetMessage.headingOwed), book(OffsetMessage.meaningOwed), .number),
        .init("by", book(OffsetMessage.headingAskedBy), "", .text),
        .init("month", book(.headingDate), "", .text),
        .init("asked", book(OffsetMessage.headingAsked), book(OffsetMessage.meaningAsked), .number),
        .init("granted", book(OffsetMessage.headingGranted), book(OffsetMessage.meaningGranted), .number),
        .init("taken_over", book(OffsetMessage.headingTakenOver), book(OffsetMessage.meaningTakenOver), .number),
        .init("open", book(OffsetMessage.headingOpen), book(OffsetMessage.meaningOpen), .number),
      ])
    for position in assessment.yearEndPositions {
      let whole = [cells.number(position.takenOver), cells.number(position.open)]
      if position.claims.isEmpty {
        let none = ReportTable.Cell(book(OffsetMessage.noRequest), data: "")
        table.rows.append(
          .init(
            cells: stateCells(position.state) + [cells.figure(position.owed), none, .empty, .empty, .empty] + whole))
      }
      for (index, claim) in position.claims.enumerated() {
        table.rows.append(
          .init(
            cells: stateCells(position.state) + [
              cells.figure(position.owed),
              .init(claim.request.benefitting.code), .init(claim.request.month), cells.number(claim.request.amount),
              cells.number(claim.granted),
            ] + whole, startsGroup: index == 0 && position.claims.count > 1))
      }
    }
    if !table.rows.isEmpty {
      table.footnotes = unknownFootnote(table) + [book(OffsetMessage.yearEndOnRequest)]
    }
    return table
  }

  /// The figures of other readings stand under no path of this result.
  private func unlinked(_ cell: ReportTable.Cell) -> ReportTable.Cell {
    var cell = cell
    cell.path = nil
    return cell
  }
}
