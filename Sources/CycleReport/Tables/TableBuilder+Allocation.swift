import ExactArithmetic
import PoolAllocation
import SolidarityLaw

extension TableBuilder {
  /// Coverage, use and flows of the distribution; one table that says so where there is none.
  var allocationTables: [ReportTable] {
    guard let allocation = result.allocation else {
      if result.infeasibility != nil { return conflictTables }
      return [
        ReportTable(id: "flows", title: book(.titleFlows), columns: [], footnotes: [book(.noAllocation)])
      ]
    }
    var tables = [coverage(allocation), utilisation(allocation), flows(allocation)]
    if !allocation.searchAndRescue.isEmpty { tables.append(searchAndRescue(allocation)) }
    if let wishes = wishes(allocation) { tables.append(wishes) }
    if !allocation.exclusions.isEmpty { tables.append(exclusions(allocation)) }
    return tables
  }

  /// What each figure of a distribution rests on, for every table and picture that shows one.
  func basis(of allocation: Allocation) -> [String] {
    var lines: [String] = []
    switch allocation.basis {
    case .proposal: lines.append(book(.basisProposal, ["rule": ruleName(allocation.rule)]))
    case .agreed:
      lines.append(
        book(.basisAgreed, ["measures": book.enumeration(allocation.agreedMeasures.map { book.inline($0) })])
      )
    }
    switch allocation.needsBasis {
    case .stated: lines.append(book(.needsStated))
    case .indicator(let name): lines.append(book(.needsIndicator, ["indicator": name]))
    }
    return lines
  }

  /// The same in one short sentence.
  func shortBasis(of allocation: Allocation) -> String {
    let needs =
      switch allocation.needsBasis {
      case .stated: book(.needsStatedShort)
      case .indicator(let name): book(.needsIndicatorShort, ["indicator": name])
      }
    return book(allocation.basis == .agreed ? .basisAgreedShort : .basisProposalShort, ["needs": needs])
  }

  /// The rule's name.
  func ruleName(_ rule: DistributionRule) -> String {
    switch rule {
    case .leximin: book(.ruleLeximin)
    case .proportional: book(.ruleProportional)
    case .cea: book(.ruleEqualAwards)
    case .cel: book(.ruleEqualLosses)
    case .talmud: book(.ruleTalmud)
    }
  }

  private func coverage(_ allocation: Allocation) -> ReportTable {
    var table = ReportTable(
      id: "coverage", title: book(.titleCoverage),
      columns: stateColumns + measureColumns + [
        .init("need", book(.headingNeed), "", .number),
        .init("received", book(.headingReceived), "", .number),
        .init("received_exact", book(.headingReceived), book(.meaningExact), .text, for: .data),
        .init("ratio", book(.headingCoverage), book(.meaningCoverage), .number),
      ] + basisColumns)
    table.rows = allocation.coverage.map { entry in
      .init(
        cells: stateCells(entry.state) + measureCells(entry.measure) + [
          cells.number(entry.need, entry.measure.unit, path: AllocationTrace.need(entry.state, entry.measure)),
          cells.number(entry.rounded, entry.measure.unit, path: AllocationTrace.received(entry.state, entry.measure)),
          cells.exact(entry.received),
          cells.percent(entry.ratio, fractionDigits: 2, path: AllocationTrace.received(entry.state, entry.measure)),
        ] + basisCells(allocation))
    }
    table.footnotes = [shortBasis(of: allocation)] + unknownFootnote(table)
    return table
  }

  private func utilisation(_ allocation: Allocation) -> ReportTable {
    var table = ReportTable(
      id: "utilisation", title: book(.titleUtilisation),
      columns: stateColumns + measureColumns + [
        .init("pledge", book(.headingEffectivePledge), "", .number),
        .init("used", book(.headingUsed), "", .number),
        .init("used_exact", book(.headingUsed), book(.meaningExact), .text, for: .data),
        .init("ratio", book(.headingUse), book(.meaningUse), .number),
      ] + basisColumns)
    table.rows = allocation.utilisation.map { entry in
      .init(
        cells: stateCells(entry.state) + measureCells(entry.measure) + [
          cells.number(
            entry.pledge, entry.measure.unit, path: "\(entry.state.code).effective.\(entry.measure.rawValue)"),
          cells.number(entry.rounded, entry.measure.unit, path: AllocationTrace.used(entry.state, entry.measure)),
          cells.exact(entry.used),
          cells.percent(entry.ratio, fractionDigits: 2, path: AllocationTrace.used(entry.state, entry.measure)),
        ] + basisCells(allocation))
    }
    table.footnotes = [shortBasis(of: allocation)] + unknownFootnote(table)
    return table
  }

  private func flows(_ allocation: Allocation) -> ReportTable {
    var table = ReportTable(
      id: "flows", title: book(.titleFlows),
      columns: [
        .init("measure", book(.headingMeasure), "", .text),
        .init("from", book(.headingFrom), "", .text, for: [.terminal, .data]),
        .init("from_name", book(.headingFrom), "", .text, for: [.page, .data]),
        .init("to", book(.headingTo), "", .text, for: [.terminal, .data]),
        .init("to_name", book(.headingTo), "", .text, for: [.page, .data]),
        .init("amount", book(.headingAmount), "", .number),
        .init("unit", book(.headingUnit), "", .text),
        .init("amount_exact", book(.headingAmount), book(.meaningExact), .text, for: .data),
      ] + basisColumns)
    table.rows = allocation.flows.map { flow in
      .init(
        cells: [
          .init(book.name(flow.measure), data: flow.measure.rawValue), .init(flow.from.code),
          .init(book.name(flow.from)),
          .init(flow.to.code), .init(book.name(flow.to)),
          cells.number(flow.rounded, flow.measure.unit, path: AllocationTrace.flow(flow)),
          .init(book.name(flow.measure.unit), data: flow.measure.unit.rawValue), cells.exact(flow.exact),
        ] + basisCells(allocation))
    }
    table.footnotes = [shortBasis(of: allocation)]
    return table
  }

  private func searchAndRescue(_ allocation: Allocation) -> ReportTable {
    var table = ReportTable(
      id: "search_and_rescue", title: book(.titleSearchAndRescue),
      columns: measureColumns + [
        .init("share", book(.headingShare), "", .number),
        .init("target", book(.headingTarget), book(CaveatMessage.meaningTarget), .number),
        .init("received", book(.headingReceived), "", .number),
        .init("met", book(.headingReached), "", .boolean),
        .init("states", book(.headingStates), "", .text),
      ])
    table.rows = allocation.searchAndRescue.map { entry in
      .init(
        cells: measureCells(entry.measure) + [
          cells.percent(entry.share, fractionDigits: 2), cells.number(entry.target, entry.measure.unit),
          cells.number(entry.received, entry.measure.unit), cells.truth(entry.isMet),
          .init(book.names(entry.states), data: entry.states.map(\.code).joined(separator: " ")),
        ])
    }
    table.footnotes = [shortBasis(of: allocation)]
    return table
  }

  private func exclusions(_ allocation: Allocation) -> ReportTable {
    var table = ReportTable(
      id: "exclusions", title: book(.titleExclusions),
      columns: stateColumns + measureColumns + [.init("reason", book(.headingReason), "", .text)])
    table.rows = allocation.exclusions.map { entry in
      let reason: MessageCode =
        switch entry.reason {
        case .unknownPledge: .excludedUnknownPledge
        case .unknownNeed: .excludedUnknownNeed
        case .allPairsClosed: .excludedAllPairsClosed
        }
      return .init(
        cells: stateCells(entry.state) + measureCells(entry.measure) + [
          .init(book(reason), data: entry.reason.rawValue)
        ])
    }
    return table
  }

  /// The proposed distribution of mandatory offsets, where there is one.
  var offsetFlowTables: [ReportTable] {
    guard let distribution = result.offsetDistribution, !distribution.flows.isEmpty else { return [] }
    var table = ReportTable(
      id: "offset_flows", title: book(.titleOffsetFlows),
      columns: [
        .init("from", book(.headingFrom), "", .text), .init("to", book(.headingTo), "", .text),
        .init("amount", book(.headingAmount), "", .number),
        .init("amount_exact", book(.headingAmount), book(.meaningExact), .text, for: .data),
      ])
    table.rows = distribution.flows.map {
      .init(cells: [
        .init(book.name($0.from), data: $0.from.code), .init(book.name($0.to), data: $0.to.code),
        cells.number($0.rounded), cells.exact($0.exact),
      ])
    }
    table.footnotes = [book(.offsetsAreProposal)]
    return [table]
  }

  /// What each figure rests on, so that a row says so wherever it goes.
  private var basisColumns: [ReportTable.Column] {
    [
      .init("basis", book(.headingBasis), book(.meaningBasis), .text, for: .data),
      .init("needs_basis", book(.headingNeedsBasis), book(.meaningNeedsBasis), .text, for: .data),
    ]
  }

  private func basisCells(_ allocation: Allocation) -> [ReportTable.Cell] {
    [.init(allocation.basis.rawValue), .init(allocation.needsBasis.description)]
  }

  private var measureColumns: [ReportTable.Column] {
    [
      .init("measure", book(.headingMeasure), "", .text),
      .init("unit", book(.headingUnit), "", .text, for: .data),
    ]
  }

  private func measureCells(_ measure: Measure) -> [ReportTable.Cell] {
    [.init(book.name(measure), data: measure.rawValue), .init(measure.unit.rawValue)]
  }
}
