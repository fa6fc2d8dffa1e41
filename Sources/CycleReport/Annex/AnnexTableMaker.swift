import ExactArithmetic
import SolidarityLaw

/// Makes the tables of the annex; it takes every figure from the assessment.
struct AnnexTableMaker {
  let assessment: Assessment
  let voice: AnnexVoice

  /// Written for a figure that is not known.
  static let unknown = "[…]"
  /// Written where a figure does not apply.
  static let none = "–"
  /// The name of the one table whose rows are not States.
  static let referenceName = "reference"

  var reference: AnnexTable {
    let pool = assessment.pool
    let hasPart = pool.searchAndRescueRelocation != nil
    func row(_ name: AnnexMessage, _ number: Traced, _ part: Traced?) -> AnnexTable.Row {
      .init(head: voice(name), cells: [cell(number)] + (hasPart ? [cell(part)] : []))
    }
    return AnnexTable(
      id: AnnexTableMaker.referenceName, caption: voice(.partReference),
      headings: [voice(.contribution), voice(.referenceNumber)] + (hasPart ? [voice(.searchAndRescue)] : []),
      rows: [
        row(.relocations, pool.referenceRelocation, pool.searchAndRescueRelocation),
        row(.financial, pool.referenceFinancial, pool.searchAndRescueFinancial),
      ])
  }

  var shares: AnnexTable {
    let measures = Measure.allCases
    var rows = assessment.states.map { state in
      AnnexTable.Row(
        head: voice.name(state.state),
        cells: [cell(state.key), cell(state.fairShareInUse), cell(state.fairShareInUseFinancial)]
          + measures.map { cell(state.pledge[$0]) })
    }
    rows.append(
      AnnexTable.Row(
        head: voice(.total),
        cells: [.init(""), .init(""), .init("")] + measures.map { cell(assessment.pool.nominal[$0]) },
        isTotal: true))
    return AnnexTable(
      id: "shares", caption: voice(.partShares),
      headings: [
        .memberState, .key, .fairShareRelocations, .fairShareMoney, .pledgeRelocations, .pledgeFinancial,
        .pledgeAlternative,
      ].map { voice($0) }, rows: rows)
  }

  var deductions: AnnexTable {
    let measures = Measure.allCases
    var rows = assessment.states.map { state in
      AnnexTable.Row(
        head: voice.name(state.state),
        cells: measures.map { cell(state.deduction[$0]) } + measures.map { cell(state.effective[$0]) })
    }
    rows.append(
      AnnexTable.Row(
        head: voice(.total),
        cells: measures.map { _ in .init("") } + measures.map { cell(assessment.pool.effective[$0]) }, isTotal: true))
    return AnnexTable(
      id: "deductions", caption: voice(.partDeductions),
      headings: [
        .memberState, .deductedRelocations, .deductedFinancial, .deductedAlternative, .leftRelocations, .leftFinancial,
        .leftAlternative,
      ].map { voice($0) }, rows: rows)
  }

  /// A figure as the annex shows it: rounded by its rule, bounds where it is a total that is not known.
  func cell(_ figure: Traced?) -> AnnexTable.Cell {
    guard let figure else { return .init(AnnexTableMaker.none) }
    if let value = figure.rounded ?? figure.value { return .init(digits(value, figure.unit), figure: figure) }
    guard figure.path.hasPrefix("pool."), let lower = figure.lower, let upper = figure.upper else {
      return .init(AnnexTableMaker.unknown, figure: figure)
    }
    let bounds = [lower, upper].map { digits($0, figure.unit) }
    return .init("\(AnnexTableMaker.unknown) (\(bounds[0])–\(bounds[1]))", figure: figure)
  }

  private func digits(_ value: Rational, _ unit: Unit) -> String {
    switch unit {
    case .euro: voice.numbers.euroDigits(value)
    case .fraction: voice.numbers.fixed(value * 100, fractionDigits: 4)
    default: voice.numbers.number(value)
    }
  }
}
