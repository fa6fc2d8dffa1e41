import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The tests of Article 63 on Union totals.
  var gates: ReportTable {
    var table = ReportTable(
      id: "gates", title: book(.titleGates),
      columns: [
        .init("test", book(.headingTest), "", .text),
        .init("article", book(.headingArticle), "", .text),
        .init("threshold", book(.headingThreshold), book(.meaningThreshold), .number),
        .init("pledged", book(.headingPledged), book(.meaningPledged), .number),
        .init("pledged_lower", book(.headingLower), "", .number, for: .data),
        .init("pledged_upper", book(.headingUpper), "", .number, for: .data),
        .init("shortfall", book(.headingShortfall), book(.meaningShortfall), .number),
        .init("volume", book(.headingVolume), book(.meaningVolume), .number),
        .init("outcome", book(.headingOutcome), "", .text),
      ])
    let offsets = assessment.offsets
    if let gate = offsets.requestGate {
      let outcome: MessageCode =
        switch gate.isMet {
        case true?: .gateOpen
        case false?: .gateClosed
        case nil: .gateUndecided
        }
      table.rows.append(
        gateRow(.testRequestGate, .requestGate, gate.threshold, gate.pledged, nil, nil, book(outcome)))
    }
    for (test, rule, code) in [
      (offsets.mandatory, Rule.mandatoryOffsets, MessageCode.testMandatory),
      (offsets.mandatoryAfterReleases, .mandatoryOffsetsAfterReleases, .testMandatoryAfter),
    ] {
      table.rows.append(
        gateRow(code, rule, test.threshold, test.pledged, test.shortfall, test.volume, outcome(of: test)))
    }
    if offsets.requestGate == nil, !result.isWithheld(.proposal) { table.footnotes.append(book(.footnoteNoProposal)) }
    table.footnotes += withheldOfOffsets + unknownFootnote(table) + assumptionFootnote
    return table
  }

  /// What a test for mandatory offsets gives, in words.
  func outcome(of test: OffsetAssessment.Mandatory) -> String {
    switch (test.isBelow, test.isTriggered) {
    case (true?, true?): book(.mandatoryTriggered)
    case (true?, _) where !test.forumCondition: book(.mandatoryNeedsForum)
    case (false?, _): book(.mandatoryNotBelow)
    default: book(.gateUndecided)
    }
  }

  private func gateRow(
    _ code: MessageCode, _ rule: Rule, _ threshold: Traced, _ pledged: Traced, _ shortfall: Traced?, _ volume: Traced?,
    _ outcome: String
  ) -> ReportTable.Row {
    return .init(cells: [
      .init(book(code)), cells.place(rule.citation.place, of: rule.citation), cells.figure(threshold),
      cells.range(pledged),
      pledged.lower.map { cells.number($0) } ?? .empty, pledged.upper.map { cells.number($0) } ?? .empty,
      cells.range(shortfall), cells.range(volume), .init(outcome),
    ])
  }

  /// Each State's position: the gate for offers and the cap.
  var offsetStates: ReportTable {
    var table = ReportTable(
      id: "offset_states", title: book(.titleOffsetStates),
      columns: stateColumns + [
        .init("offer_threshold", book(.headingHalfShare), book(.meaningHalfShare), .number),
        .init(
          "pledge_relocation", book(.headingRelocation), book(.meaningRelocation), .number,
          onPage: book(.pageRelocation)),
        .init("offer_gate", book(.headingOfferGate), book(.meaningOfferGate), .boolean),
        .init("cap", book(.headingCap), book(.meaningCap), .number),
        .init("assigned", book(.headingAssigned), book(.meaningAssigned), .number),
        .init("year_end", book(.headingYearEnd), book(.meaningYearEnd), .number, for: [.page, .data]),
      ])
    table.rows = assessment.offsets.states.map { position in
      let pledge = assessment.states.first { $0.state == position.state }?.pledge.relocation
      return .init(
        cells: stateCells(position.state) + [
          cells.figure(position.offerThreshold), cells.figure(pledge), cells.truth(position.offerGate),
          cells.figure(position.cap), cells.number(result.assignedOffsets(to: position.state)),
          cells.figure(position.yearEnd),
        ])
    }
    table.footnotes = unknownFootnote(table) + assumptionFootnote
    if let distribution = result.offsetDistribution, let volume = distribution.volume, volume != 0 {
      table.footnotes.append(
        book(
          .offsetsPlaced,
          ["placed": book.numbers.number(distribution.placed), "volume": book.numbers.number(volume)]))
    }
    return table
  }
}
