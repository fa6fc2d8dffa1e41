import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The ledger: fair share, deduction, pledge, effective pledge and gap of each State.
  var ledger: ReportTable {
    var table = ReportTable(
      id: "ledger", title: book(.titleLedger, ["year": year]),
      columns: stateColumns + [
        .init("status", book(.headingStatus), book(.meaningStatus), .text),
        .init("benefitting", book(.headingBenefitting), "", .boolean, for: .data),
        .init("fair_share", book(.headingFairShareInUse), book(.meaningFairShareInUse), .integer),
        .init("deducted", book(.headingDeducted), book(.meaningDeducted), .number, onPage: book(.pageDeducted)),
        .init("adjusted_share", book(.headingAdjusted), book(.meaningAdjusted), .number, onPage: book(.pageAdjusted)),
        .init(
          "pledge_relocation", book(.headingRelocation), book(.meaningRelocation), .number,
          onPage: book(.pageRelocation)),
        .init("pledge_meur", book(.headingMoneyMillions), book(.meaningMoneyAndAlternative), .number, for: .terminal),
        .init("pledge_financial", book(.headingMoney), book(.meaningMoney), .number, for: [.page, .data]),
        .init(
          "pledge_alternative", book(.headingAlternative), book(.meaningAlternative), .number, for: [.page, .data]),
        .init(
          "through_offsets", book(.headingThroughOffsets), book(.meaningThroughOffsets), .number,
          onPage: book(.pageThroughOffsets)),
        .init("effective_value", book(.headingValue), book(.meaningValue), .number),
        .init("gap", book(.headingGap), book(.meaningGap), .number),
        .init("knowledge_relocation", book(.headingKnowledge), "", .text, for: .data),
        .init("knowledge_financial", book(.headingKnowledge), "", .text, for: .data),
        .init("knowledge_alternative", book(.headingKnowledge), "", .text, for: .data),
        .init("effective_relocation", book(.headingEffective), "", .number, for: .data),
        .init("effective_financial", book(.headingEffective), "", .number, for: .data),
        .init("effective_alternative", book(.headingEffective), "", .number, for: .data),
        .init("available_relocation", book(.headingAvailable), "", .number, for: .data),
        .init("available_financial", book(.headingAvailable), "", .number, for: .data),
        .init("available_alternative", book(.headingAvailable), "", .number, for: .data),
        .init("gap_exact", book(.headingGap), "", .text, for: .data),
        .init("money_due", book(.headingMoneyDue), book(.meaningMoneyDue), .number, for: .data),
      ])
    table.rows = assessment.states.filter(isInLedger).map { .init(cells: ledgerCells($0)) }
    table.footnotes = [book(.footnoteStatusLetters)]
    if assessment.states.contains(where: isGapRounded) { table.footnotes.append(book(CaveatMessage.footnoteRounded)) }
    table.footnotes += unknownFootnote(table) + assumptionFootnote
    return table
  }

  /// States that are neither bound nor pledge anything have no ledger.
  private func isInLedger(_ state: StateAssessment) -> Bool {
    state.isBound || state.pledge.all.contains { $0.value != 0 }
  }

  private func ledgerCells(_ state: StateAssessment) -> [ReportTable.Cell] {
    let shareCells = [
      cells.figure(state.fairShareInUse), cells.figure(state.deductionValue), cells.figure(state.adjustedShare),
    ]
    let knowledge = Measure.allCases.map { ReportTable.Cell(state.pledgeKnowledge[$0]?.rawValue ?? "none") }
    return stateCells(state.state)
      + [statusCell(state), .init(state.isBenefitting ? "true" : "false")]
      + (state.isBound ? shareCells : [.empty, .empty, .empty])
      + [
        pledgeCell(state, .relocation), moneyMillions(state), pledgeCell(state, .financial),
        pledgeCell(state, .alternative),
        state.throughOffsets.value == 0 ? .init("", data: "0") : cells.figure(state.throughOffsets),
        cells.figure(state.value),
        gapCell(state),
      ]
      + knowledge + state.effective.all.map(cells.figure) + state.available.all.map(cells.figure)
      + [cells.exact(state.gap?.value), cells.figure(state.moneyDue)]
  }

  /// The State's statuses as letters, with a mark where it benefits.
  func statusCell(_ state: StateAssessment) -> ReportTable.Cell {
    .init(
      letters(state.statuses, benefits: state.isBenefitting),
      data: state.statuses.map(\.rawValue).joined(separator: " "))
  }

  /// Statuses as letters, with a mark for a State that benefits.
  func letters(_ statuses: [Status], benefits: Bool) -> String {
    let letters = statuses.map { status in
      switch status {
      case .pressure: book(.letterPressure)
      case .risk: book(.letterRisk)
      case .significant: book(.letterSignificant)
      case .claimsPressure: book(.letterClaimsPressure)
      case .claimsSignificant: book(.letterClaimsSignificant)
      }
    }
    return (letters + (benefits ? [book(.letterBenefitting)] : [])).joined(separator: book.numbers.space)
  }

  private func pledgeCell(_ state: StateAssessment, _ measure: Measure) -> ReportTable.Cell {
    let knowledge = state.pledgeKnowledge[measure]
    guard knowledge != nil || state.pledge[measure].value != 0 else { return .init(book(.noPledge), data: "0") }
    var cell = cells.figure(state.pledge[measure])
    if knowledge == .reported { cell.text += book(.reportedMark) }
    if knowledge == .assumed { cell.text += book(.assumedMark) }
    return cell
  }

  /// The gap, marked where it rests on an amount that the press has rounded.
  func gapCell(_ state: StateAssessment) -> ReportTable.Cell {
    guard let gap = state.gap else {
      return .init(book(state.isBenefitting ? .released : .notApplicable), data: "")
    }
    var cell = cells.figure(gap)
    if isGapRounded(state) { cell.text = "≈" + book.numbers.space + cell.text }
    return cell
  }

  /// Whether the gap is not nothing and rests on an amount that others reported, perhaps rounded.
  private func isGapRounded(_ state: StateAssessment) -> Bool {
    guard let gap = state.gap?.value, !gap.isZero else { return false }
    return Measure.allCases.contains { state.pledgeKnowledge[$0] == .reported && state.pledge[$0].value != 0 }
  }

  /// Money and alternative measures share one column where there is little room: one of them is nearly always empty.
  private func moneyMillions(_ state: StateAssessment) -> ReportTable.Cell {
    let parts = [Measure.financial, .alternative].filter { state.pledgeKnowledge[$0] != nil }
    guard !parts.isEmpty else { return .init(book(.noPledge), data: "0") }
    let texts = parts.map { measure in
      let mark =
        switch state.pledgeKnowledge[measure] {
        case .reported?: book(.reportedMark)
        case .assumed?: book(.assumedMark)
        default: ""
        }
      return cells.millions(state.pledge[measure]).text + mark + (measure == .alternative ? book(.alternativeMark) : "")
    }
    let isUnknown = parts.contains { state.pledge[$0].value == nil }
    return .init(texts.joined(separator: " + "), isUnknown: isUnknown)
  }

  /// Every recorded deduction with the act behind it and whether it counts.
  var deductions: ReportTable {
    var table = ReportTable(
      id: "deductions", title: book(.titleDeductions),
      columns: stateColumns + [
        .init("ground", book(.headingGround), "", .text),
        .init("extent", book(.headingExtent), "", .text),
        .init("base", book(.headingBase), "", .text, for: [.page, .data]),
        .init("stage", book(.headingStage), "", .text),
        .init("act", book(.headingAct), "", .text),
        .init("counts", book(.headingCounts), "", .boolean),
        .init("counts_article_63", book(.headingCounts63), "", .boolean, for: [.page, .data]),
        .init("reason", book(.headingReason), "", .text, for: [.page, .data]),
      ])
    table.rows = assessment.states.flatMap { state in
      state.deductionItems.map { item in
        .init(
          cells: stateCells(state.state) + [
            .init(book(.articleNumber, ["number": item.record.ground.rawValue]), data: item.record.ground.rawValue),
            extentCell(item.record.extent),
            .init(book(item.record.base == .pledge ? .basePledge : .baseFairShare), data: item.record.base.rawValue),
            .init(stageName(item.record.stage), data: item.record.stage.rawValue),
            .init(item.record.act.isEmpty ? absentAct(item) : item.record.act, data: item.record.act),
            cells.truth(item.counts), cells.truth(item.countsForArticle63), cells.phrase(item.reasonPhrase),
          ])
      }
    }
    if table.rows.isEmpty { table.footnotes = [book(.noDeductions)] }
    return table
  }

  /// What stands where no act is named: in a public edition it can be withheld.
  private func absentAct(_ item: DeductionItem) -> String {
    let isWithheld = !result.cycle.withheld.isEmpty && item.record.extent == .unknown
    return isWithheld ? book(EditionMessage.withheldCell) : book(.noAct)
  }

  private func extentCell(_ extent: DeductionExtent) -> ReportTable.Cell {
    switch extent {
    case .share(let share): .init(book.numbers.shortPercent(share), data: extent.text)
    case .amount(let measure, let amount):
      .init(book.numbers.value(amount, measure.unit) + " (" + book.inline(measure) + ")", data: extent.text)
    case .unknown: cells.unknown()
    }
  }

  private func stageName(_ stage: DeductionStage) -> String {
    switch stage {
    case .requested: book(.stageRequested)
    case .assessed: book(.stageAssessed)
    case .granted: book(.stageGranted)
    case .denied: book(.stageDenied)
    case .appliedWithoutAct: book(.stageAppliedWithoutAct)
    }
  }
}
