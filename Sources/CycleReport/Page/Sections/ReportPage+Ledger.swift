import ExactArithmetic
import PoolAllocation
import SolidarityLaw

extension ReportPage {
  /// Who has which status, on what basis.
  var statuses: String {
    let map = StateMap(builder).map { map in
      figure(
        map.pictures, caption: book(MapMessage.caption),
        key: [
          ("kept", book(.mapBenefitting)), ("level", book(.mapCovered)), ("track", book(.mapOwing)),
          ("perhaps", book(.mapUnknown)), ("taken", book(.mapDeducted)), ("idle", book(.mapNotBound)),
        ], table: "map", notes: [book(.noteMap), book(MapMessage.noteFilled)]) + dataLink(builder.map)
        + table(builder.map)
    }
    return paragraph(book(.introStatuses)) + (map ?? "") + table(builder.statuses)
  }

  /// The reference key and the fair shares.
  var shares: String {
    paragraph(book(.introShares)) + table(builder.shares) + vintages
  }

  /// The picture of pledges against fair shares, the ledger, the deductions.
  var ledger: String {
    let bound = result.assessment.states.filter(\.isBound)
    let half = (bound.count + 1) / 2
    let parts = [Array(bound.prefix(half)), Array(bound.dropFirst(half))].filter { !$0.isEmpty }
    let pictures = parts.enumerated().map { SharePicture($0.element, part: $0.offset + 1, builder).picture }
    let key: [(String, String)] = [
      ("kept", book(.keyRelocation)), ("offset", book(.keyOffsets)), ("money", book(.keyMoney)),
      ("taken", book(.keyDeducted)), ("perhaps", book(.keyPerhaps)), ("track", book(.keyOpen)),
      ("idle", book(.keyReleased)),
    ]
    return paragraph(book(.introLedger))
      + figure(
        pictures, caption: book(.captionShare), key: key.map { (style: $0.0, meaning: $0.1) }, table: "ledger",
        notes: [book(.noteShare)]) + dataLink(builder.ledger)
      + table(builder.ledger) + table(builder.deductions) + table(builder.pledges)
  }

  /// The waterfall and the totals.
  var pool: String {
    let pictures = Measure.allCases.compactMap { WaterfallPicture($0, builder)?.picture }
    let key: [(style: String, meaning: String)] = [
      ("level", book(.stepNominal)), ("kept", book(.keyRemaining)), ("taken", book(.keyTaken)),
      ("perhaps", book(.keyPerhaps)),
    ]
    var body = paragraph(book(.introPool))
    if !pictures.isEmpty {
      body +=
        figure(pictures, caption: book(.titleWaterfall), key: key, table: "waterfall") + dataLink(builder.waterfall)
    }
    body += table(builder.waterfall) + table(builder.totals)
    guard let statement = builder.briefStatement else { return body }
    return body + heading(.headingStatement) + paragraph(builder.statementSentences.joined(separator: " "))
      + table(statement)
  }

  /// Gates, thresholds and caps of Article 63.
  var offsets: String {
    let key: [(style: String, meaning: String)] = [("kept", book(.keyPledged)), ("perhaps", book(.keyPerhaps))]
    return paragraph(book(.introOffsets))
      + figure([LadderPicture(builder).picture], caption: book(.pictureLadder), key: key, table: "gates")
      + dataLink(builder.gates) + table(builder.gates)
      + (builder.offsetComparisonTables + [builder.offsetStates] + builder.offsetFlowTables
      + builder.offsetOutcomeTables).map(table).joined()
  }

  /// The distribution among the benefitting States.
  var distribution: String {
    builder.withheldOfDistribution.map { paragraph($0) }.joined() + shares(of: result.allocation)
  }

  private func shares(of allocation: Allocation?) -> String {
    guard let allocation else {
      let conflicts = builder.conflictTables.map(table).joined()
      return conflicts.isEmpty ? paragraph(book(.noAllocation)) : conflicts
    }
    guard !allocation.coverage.isEmpty else { return paragraph(book(.nothingToDistribute)) }
    let proof =
      allocation.proof == .exact ? paragraph(book(.proofExact)) : paragraph(book(.proofMissing), style: "mark")
    return builder.basis(of: allocation).map { paragraph($0, style: "mark") }.joined() + proof + flows(allocation)
      + builder.flowMatrices.map(table).joined()
      + builder.allocationTables.filter { $0.id != "flows" }.map(table).joined()
  }

  /// The flows as a picture, where they can be read as one.
  private func flows(_ allocation: Allocation) -> String {
    let drawn = Measure.allCases.compactMap { measure in
      FlowPicture(measure, allocation, builder).map { (measure, $0.picture) }
    }
    guard let first = drawn.first else { return "" }
    let matrices = builder.flowMatrices.map(\.id)
    let flows = builder.allocationTables.filter { $0.id == "flows" }
    let behind = "flow_matrix_\(first.0.rawValue)"
    return figure(
      drawn.map(\.1), caption: book(FlowMessage.captionFlows), key: [("flow", book(FlowMessage.keyFlow))],
      table: matrices.contains(behind) ? behind : matrices.first ?? "coverage",
      notes: [builder.shortBasis(of: allocation)]) + flows.map(dataLink).joined()
  }
}
