import ExactArithmetic
import PledgeTesting
import SolidarityLaw

/// The tables of a plan report, for terminal, page and data.
struct PlanTables {
  let words: PlanWords

  private var book: Phrasebook { words.book }
  private var question: PlanQuestion { words.question }
  private var cells: CellWriter { CellWriter(book: book) }

  private func column(_ id: String, _ heading: PlanMessage, _ meaning: PlanMessage? = nil) -> ReportTable.Column {
    .init(id, book(heading), meaning.map { book($0) } ?? "", .figure)
  }

  /// The plan, a row a measure.
  func plan(_ plan: PledgePlan) -> ReportTable {
    let amounts = plan.plan
    var table = ReportTable(
      id: "plan", title: book(plan.whole == nil ? PlanMessage.planTableExact : .planTable),
      columns: [
        .init("measure", book(PlanMessage.headingMeasure)), column("pledge", .headingPledge),
        column("value", .headingValue, .meaningValue), column("cost", .headingCost),
        column("funding", .headingFunding), column("net", .headingNet, .meaningNet),
      ])
    table.rows = Measure.allCases.map { measure in
      let amount = amounts.amounts[measure]
      let cost = question.rates.cost[measure] * amount
      let funding = measure == .relocation ? amounts.funding : .zero
      return ReportTable.Row(cells: [
        .init(book.name(measure)), .init(words.text(amount, of: measure)),
        cells.number(measure == .relocation ? amount : amount / question.rates.relocationValue),
        cells.number(cost, .euro), cells.number(funding, .euro), cells.number(cost - funding, .euro),
      ])
    }
    table.rows.append(
      ReportTable.Row(
        cells: [
          .init(book(PlanMessage.total)), .empty, cells.number(amounts.value), cells.number(amounts.cost, .euro),
          cells.number(amounts.funding, .euro), cells.number(amounts.netCost, .euro),
        ], isTotal: true))
    return table
  }

  /// Each limit with its prices.
  func limits(_ plan: PledgePlan) -> ReportTable {
    var table = ReportTable(
      id: "plan_limits", title: book(PlanMessage.limitsTable),
      columns: [
        .init("limit", book(PlanMessage.headingLimit)), column("amount", .headingAmount),
        column("activity", .headingReached), column("falling", .headingFalling, .meaningFalling),
        column("rising", .headingRising, .meaningRising),
      ])
    table.rows = plan.prices.map { price in
      func cell(_ side: PlanPrice.Side?, sign: Rational) -> ReportTable.Cell {
        .init(
          side.map { words.price($0.price * words.step(price.limit) * sign) } ?? book(PlanMessage.priceImpossible))
      }
      return ReportTable.Row(cells: [
        .init(words.name(price.limit)), .init(words.text(price.limit.amount, of: price.limit)),
        .init(words.text(price.activity, of: price.limit)), cell(price.falling, sign: -1), cell(price.rising, sign: 1),
      ])
    }
    return table
  }

  /// The range of each unit cost.
  func costs(_ plan: PledgePlan) -> ReportTable {
    var table = ReportTable(
      id: "plan_costs", title: book(PlanMessage.costsTable),
      columns: [
        .init("measure", book(PlanMessage.headingMeasure)),
        column("cost", .headingUnitCost, .meaningUnitCost), column("from", .headingFrom), column("to", .headingTo),
      ])
    func digits(_ cost: Rational) -> String {
      cost.isInteger ? book.numbers.euroDigits(cost) : book.numbers.number(cost, fractionDigits: 6)
    }
    table.rows = plan.ranges.map { range in
      func end(_ end: PlanCostRange.End?) -> ReportTable.Cell {
        .init(end.map { digits($0.cost) } ?? book(PlanMessage.unbounded))
      }
      return ReportTable.Row(cells: [
        .init(book.name(range.measure)), .init(digits(range.cost)), end(range.lower), end(range.upper),
      ])
    }
    return table
  }

  /// The frontier, a row a point.
  func frontier(_ plan: PledgePlan) -> ReportTable {
    var table = ReportTable(
      id: "plan_frontier", title: book(PlanMessage.frontierTable),
      columns: [
        column("relocations", .headingRelocations), column("financial", .headingFinancial),
        column("alternative", .headingAlternative), column("net", .headingNet, .meaningNet),
        column("next", .headingNext, .meaningNext), column("least_money", .headingLeastMoney, .meaningLeastMoney),
        column("gate", .headingGate, .meaningGate),
      ])
    table.rows = plan.frontier.points.map { point in
      let amounts = point.plan.amounts
      return ReportTable.Row(cells: [
        cells.number(amounts.relocation), cells.number(amounts.financial, .euro),
        cells.number(amounts.alternative, .euro), cells.number(point.plan.netCost, .euro),
        point.nextRelocation.map { cells.number($0, .euro) } ?? .empty, cells.number(point.leastMoney, .euro),
        offerThreshold.map { cells.truth(amounts.relocation >= $0) } ?? .empty,
      ])
    }
    if plan.frontier.goesOn { table.footnotes.append(book(PlanMessage.frontierGoesOn)) }
    return table
  }

  /// Half the fair share in use; nil where there is none.
  private var offerThreshold: Rational? {
    PlanFigures(words.report.baseline, of: question.state).offerThreshold?.value
  }

  /// The plans beside the cycle as it stands.
  var effects: ReportTable {
    var table = ReportTable(
      id: "plan_effects", title: book(PlanMessage.effectsTable),
      columns: [
        .init("plan", book(PlanMessage.headingPlan)), column("relocations", .headingRelocations),
        column("net", .headingNet), column("gate", .headingGate, .meaningGate),
        column("cap", .headingCap, .meaningCap), column("assigned", .headingAssigned, .meaningAssigned),
        column("gap", .headingGap),
      ])
    func row(_ name: String, _ relocations: ReportTable.Cell, _ net: ReportTable.Cell, _ outcome: PoolOutcome) {
      let figures = PlanFigures(outcome, of: question.state)
      table.rows.append(
        ReportTable.Row(cells: [
          .init(name), relocations, net, cells.truth(figures.offerGate), cells.range(figures.cap),
          figures.assigned.map { cells.number($0) } ?? .empty, cells.range(figures.gap),
        ]))
    }
    let recorded = words.report.baseline.assessment.states.first { $0.state == question.state }
    row(
      book(PlanMessage.planRecorded), cells.range(recorded?.pledge.relocation), recordedCost(recorded),
      words.report.baseline)
    for candidate in words.report.candidates {
      row(
        candidate.kinds.map(words.name).joined(separator: ", "), cells.number(candidate.plan.amounts.relocation),
        cells.number(candidate.plan.netCost, .euro), candidate.effect.outcome)
    }
    return table
  }

  /// What the recorded pledge costs, where all of it is known.
  private func recordedCost(_ ledger: StateAssessment?) -> ReportTable.Cell {
    guard let ledger else { return .empty }
    var cost = Rational.zero
    for measure in Measure.allCases {
      guard let amount = ledger.pledge[measure].value else { return cells.unknown() }
      cost += question.rates.net(measure) * amount
    }
    return cells.number(cost, .euro)
  }

  /// The coverage that the cheapest plan changes; nil where it changes none.
  var coverage: ReportTable? {
    guard let candidate = words.report.candidates.first else { return nil }
    let changes = candidate.effect.changes.filter {
      $0.path.hasPrefix("allocation.coverage.") && !$0.path.hasSuffix(".need")
    }
    guard !changes.isEmpty else { return nil }
    var table = ReportTable(
      id: "plan_coverage", title: book(PlanMessage.coverageTable),
      columns: [
        .init("state", book(.headingState)), .init("figure", book(.headingFigure)),
        column("before", .headingBefore), column("after", .headingAfter),
        .init("difference", book(.headingDifference), "", .figure),
      ])
    var previous: MemberState?
    table.rows = changes.map { change in
      let texts = book.texts(change)
      let row = ReportTable.Row(
        cells: [
          .init(change.state?.code ?? ""), .init(book(change.labelPhrase), data: change.label, path: change.path),
          .init(texts.before),
          .init(texts.after), .init(book.difference(change)),
        ], startsGroup: change.state != previous)
      previous = change.state
      return row
    }
    return table
  }

  /// The limits in conflict.
  func members(_ conflict: PlanConflict) -> ReportTable {
    var table = ReportTable(
      id: "plan_conflict", title: book(PlanMessage.conflictTable),
      columns: [
        .init("conflict", book(WishMessage.headingRank), "", .integer),
        .init("limit", book(PlanMessage.headingLimit)), column("amount", .headingAmount),
        .init("article", book(PlanMessage.headingArticle)),
      ])
    for (number, core) in conflict.conflicts.enumerated() {
      for (place, limit) in core.members.enumerated() {
        // People need no number where there is one conflict only.
        let shown = place == 0 && conflict.conflicts.count > 1 ? String(number + 1) : ""
        table.rows.append(
          ReportTable.Row(
            cells: [
              .init(shown, data: String(number + 1)), .init(words.name(limit)),
              .init(words.text(limit.amount, of: limit)),
              .init(
                limit.citation.map(book.citation)
                  ?? book(PlanMessage.ownLimit, ["citation": book.citation(PlanLimit.discretion)])),
            ], startsGroup: place == 0))
      }
    }
    return table
  }

  /// What would be enough.
  func remedies(_ conflict: PlanConflict) -> ReportTable {
    var table = ReportTable(
      id: "plan_remedies", title: book(PlanMessage.remediesTable),
      columns: [
        .init("rank", book(WishMessage.headingRank), "", .integer),
        .init("change", book(PlanMessage.headingRemedy)), .init("article", book(.headingArticle)),
        .init("then", book(PlanMessage.headingThen)), column("net", .headingNet, .meaningNet),
        .init("size", book(PlanMessage.headingSize), book(PlanMessage.meaningSize), .figure, for: [.page, .data]),
      ])
    for (number, remedy) in conflict.remedies.enumerated() {
      for (place, change) in remedy.changes.enumerated() {
        // Longer fractions stand in the JSON.
        let fraction = change.exact == change.to ? "" : change.exact.fractionString
        let exact = fraction.count > 24 ? "" : fraction
        let text = book(
          exact.isEmpty ? PlanMessage.remedyChange : .remedyChangeRounded,
          [
            "limit": words.name(change.limit), "to": words.text(change.to, of: change.limit),
            "from": words.text(change.limit.amount, of: change.limit), "exact": exact,
          ])
        let isFirst = place == 0
        table.rows.append(
          ReportTable.Row(
            cells: [
              .init(isFirst ? String(number + 1) : "", data: String(number + 1)), .init(text),
              .init(change.citation.place), .init(isFirst ? remedy.plan.map(words.text) ?? "" : ""),
              isFirst ? remedy.plan.map { cells.number($0.netCost, .euro) } ?? .empty : .empty,
              isFirst ? cells.number(remedy.size, .euro) : .empty,
            ], startsGroup: isFirst && remedy.changes.count > 1))
      }
    }
    return table
  }
}
