import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The effective totals that a State stated, beside ours under every way of counting; nil where nothing is stated.
  var statement: ReportTable? {
    guard let comparison = comparisons.statement else { return nil }
    var table = ReportTable(
      id: "statement", title: book(.titleStatement, ["state": book.name(MemberState(comparison.area))]),
      columns: [
        .init("offset_pledges", book(.headingOffsetPledges), "", .text),
        .init("deduction_without_act", book(.headingDeductionWithoutAct), "", .text),
        .init("benefitting_from", book(.headingBenefittingFrom), "", .text),
        .init("knowledge", book(.headingWhoseWord), "", .text),
        .init("relocation", book(.headingRelocations), "", .number),
        .init("relocation_difference", book(.headingDifference), book(.meaningDifference), .number),
        .init("financial", book(.headingMoney), "", .number),
        .init("financial_difference", book(.headingDifferenceEuro), "", .number),
        .init("nearest", book(.headingNearest), "", .boolean),
      ])
    table.rows = comparison.combinations.map { way in
      .init(
        cells: [
          .init(way.offsetPledges.rawValue), .init(way.deductionWithoutAct.rawValue),
          .init(way.benefittingFrom.rawValue),
          .init(way.knowledge.rawValue), cells.number(way.relocation), signed(way.relocationDifference, .persons),
          cells.number(way.financial, .euro), signed(way.financialDifference, .euro),
          way.hasFigures(of: comparison.nearest) ? cells.truth(true) : .init("", data: "false"),
        ], isTotal: way == comparison.nearest)
    }
    table.footnotes = comparison.provenance.map(\.source).reduce(into: [String]()) {
      if !$1.isEmpty, !$0.contains($1) { $0.append($1) }
    }
    // Unknown amounts are left out of every count unless a policy fills them in all of them.
    table.footnotes += assumptionFootnote.isEmpty ? [book(CaveatMessage.footnoteNothingAssumed)] : assumptionFootnote
    return table
  }

  /// The same with ways that give the same totals shown once.
  var briefStatement: ReportTable? {
    guard let comparison = comparisons.statement, var table = statement else { return nil }
    let ways = comparison.combinations
    table.rows = zip(ways, table.rows).enumerated().filter { index, pair in
      let same = ways.indices.filter {
        ways[$0].hasFigures(of: pair.0)
      }
      let shown = same.first { ways[$0] == comparison.nearest } ?? same.first
      return shown == index
    }.map(\.element.1)
    table.footnotes.insert(book(.footnoteSameWays), at: 0)
    return table
  }

  /// What the State stated, what comes nearest, and what that leaves unexplained, a sentence each.
  var statementSentences: [String] {
    guard let comparison = comparisons.statement else { return [] }
    func amounts(_ relocation: Rational?, _ financial: Rational?) -> String {
      book.enumeration(
        [
          relocation.map { book(.relocations, ["number": book.numbers.number($0)]) },
          financial.map(book.numbers.euro),
        ].compactMap(\.self))
    }
    let nearest = comparison.nearest
    // A choice that changes no figure is no part of the way that comes nearest.
    let equals = comparison.combinations.filter { $0.hasFigures(of: nearest) }
    let ways = [
      equals.allSatisfy { $0.offsetPledges == nearest.offsetPledges }
        ? book(nearest.offsetPledges == .distributed ? .wayOffsetsDistributed : .wayOffsetsSetAside) : nil,
      equals.allSatisfy { $0.deductionWithoutAct == nearest.deductionWithoutAct }
        ? book(nearest.deductionWithoutAct == .counts ? .wayDeductionsCount : .wayDeductionsIgnored) : nil,
      equals.allSatisfy { $0.knowledge == nearest.knowledge }
        ? book(
          nearest.knowledge == .recorded ? .wayRecorded : nearest.knowledge == .reported ? .wayReported : .wayAssumed)
        : nil,
    ].compactMap(\.self)
    var sentences = [
      book(
        .statementStated,
        [
          "state": book.name(MemberState(comparison.area)),
          "amounts": amounts(comparison.statedRelocation, comparison.statedFinancial),
        ]),
      book(
        .statementNearest,
        ["ways": book.enumeration(ways), "amounts": amounts(nearest.relocation, nearest.financial)]),
    ]
    let differences = [
      nearest.relocationDifference.map { difference($0, .persons) },
      nearest.financialDifference.map { difference($0, .euro) },
    ].compactMap(\.self)
    if !differences.isEmpty { sentences.append(book(.statementLeft, ["differences": book.enumeration(differences)])) }
    return sentences + [withinBounds(comparison), nearestOmission(comparison)].compactMap(\.self)
  }

  /// Whether the stated money lies within what unknown pledges leave possible.
  private func withinBounds(_ comparison: StatedEffectiveComparison) -> String? {
    let pool = assessment.pool
    let ours = comparison.nearest.offsetPledges == .distributed ? pool.effective.financial : pool.available.financial
    guard let stated = comparison.statedFinancial, ours.value == nil, let lower = ours.lower, let upper = ours.upper,
      lower <= stated, stated <= upper
    else { return nil }
    let euro = book.numbers.euro
    return book(.statementWithinBounds, ["stated": euro(stated), "lower": euro(lower), "upper": euro(upper)])
  }

  /// The one State without which the relocations come nearest to the stated number, where that is nearer than with it.
  private func nearestOmission(_ comparison: StatedEffectiveComparison) -> String? {
    guard let whole = comparison.nearest.relocationDifference else { return nil }
    let candidates = comparison.omissions.compactMap { omission in
      omission.relocationDifference.map { (state: omission.state, left: $0) }
    }
    guard let least = candidates.map(\.left.magnitude).min(), least < whole.magnitude,
      let nearest = candidates.first(where: { $0.left.magnitude == least })
    else { return nil }
    return book(
      .statementOmission,
      ["state": book.name(nearest.state), "difference": difference(nearest.left, .persons)])
  }

  /// `3 274 relocations more`, `EUR 42 260 000 less`.
  private func difference(_ value: Rational, _ unit: Unit) -> String {
    let amount =
      unit == .euro
      ? book.numbers.euro(value.magnitude) : book(.relocations, ["number": book.numbers.number(value.magnitude)])
    if value == 0 { return book(.noDifference, ["unit": unit == .euro ? book(.wordMoney) : book(.unitRelocations)]) }
    return book(value > 0 ? .differenceMore : .differenceLess, ["amount": amount])
  }

  private func signed(_ value: Rational?, _ unit: Unit) -> ReportTable.Cell {
    guard let value else { return .empty }
    var cell = cells.number(value, unit)
    if value > 0 { cell.text = "+" + cell.text }
    return cell
  }
}
