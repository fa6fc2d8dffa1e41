import ExactArithmetic
import PoolAllocation
import SolidarityLaw

extension TableBuilder {
  /// What each rule would award of one measure: persons, or millions of EUR.
  func awards(_ comparison: RuleComparison, needsBasis: NeedsBasis) -> ReportTable {
    let isMoney = comparison.measure.unit == .euro
    func cell(_ value: Rational) -> ReportTable.Cell {
      isMoney ? .init(book.numbers.millions(value)) : cells.number(value)
    }
    var table = ReportTable(
      id: "rules_\(comparison.measure.rawValue)",
      title: book(isMoney ? .titleRulesMoney : .titleRules, ["measure": book.name(comparison.measure)]),
      columns: [.init("state", book(.headingState)), .init("need", book(.headingNeed), "", .number)]
        + comparison.rows.map { .init($0.rule.rawValue, $0.rule.rawValue, ruleName($0.rule), .number) })
    let states = comparison.rows.first?.awards ?? []
    table.rows = states.indices.map { index in
      .init(
        cells: [.init(states[index].state.code), cell(states[index].need)]
          + comparison.rows.map { cell($0.awards[index].received) })
    }
    let needs =
      switch needsBasis {
      case .stated: book(.needsStatedShort)
      case .indicator(let name): book(.needsIndicatorShort, ["indicator": name])
      }
    table.footnotes = [
      book(.rulesSupply, ["amount": book.numbers.value(comparison.supply, comparison.measure.unit), "needs": needs]),
      book(comparison.isFullyOpen ? .rulesFullyOpen : .rulesLimited),
    ]
    return table
  }

  /// Which axioms each rule satisfies on the needs and pledges of one measure.
  func axioms(_ comparison: RuleComparison) -> ReportTable {
    var table = ReportTable(
      id: "axioms_\(comparison.measure.rawValue)",
      title: book(.titleAxioms, ["measure": book.name(comparison.measure)]),
      columns: [.init("axiom", book(.headingAxiom))] + comparison.rows.map { .init($0.rule.rawValue, $0.rule.rawValue) }
    )
    table.rows = Axiom.allCases.enumerated().map { index, axiom in
      .init(cells: [cells.phrase(axiom.phrase)] + comparison.rows.map { cells.truth($0.axioms[index].holds) })
    }
    table.footnotes = [book(.axiomsOnInstance)]
    return table
  }

  /// Each failure in words, by rule and axiom.
  func witnesses(_ comparison: RuleComparison) -> [String] {
    comparison.rows.flatMap { row in
      row.axioms.compactMap { finding in
        finding.witnessPhrase.map { book(.witness, ["rule": row.rule.rawValue, "witness": book($0)]) }
      }
    }
  }
}
