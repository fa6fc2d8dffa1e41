import ExactArithmetic
import SolidarityLaw

/// What the draft annex of the Council implementing act holds: the numbers of Article 57 of Regulation (EU) 2024/1351, and beside them
/// the deductions that other acts of the Council grant.
///
/// It takes every figure from the result; each can be traced.
struct AnnexContent {
  let result: CycleResult
  let voice: AnnexVoice

  private var assessment: Assessment { result.assessment }

  /// Written for a figure that is not known.
  static let unknown = "[…]"
  /// Written where a figure does not apply.
  static let none = "–"

  /// The name of the one table whose rows are not States.
  static let referenceName = "reference"

  var title: String { voice(.title, ["year": String(result.cycle.year)]) }

  /// The days of the act, where they are recorded.
  var days: String? {
    guard let act = result.cycle.act, let adopted = act.adopted, let from = act.appliesFrom, let to = act.appliesTo
    else {
      return nil
    }
    return voice(.adopted, ["date": voice.date(adopted), "from": voice.date(from), "to": voice.date(to)])
  }

  /// Which edition of the cycle it belongs to, where there is more than one.
  var editionMarks: [String] {
    TableBuilder(result: result, language: voice.book.language).editionMarks
  }

  var tables: [AnnexTable] { [reference, shares, deductions] }

  /// The figures shown, each once, in the order of the tables.
  var figures: [Traced] {
    var seen: Set<String> = []
    return tables.flatMap(\.figures).filter { seen.insert($0.path).inserted }
  }

  var notes: [String] {
    let texts = tables.flatMap(\.rows).flatMap(\.cells).map(\.text)
    var notes: [String] = []
    if texts.contains(where: { $0.contains(AnnexContent.unknown) }) { notes.append(voice(.unknownNote)) }
    if assessment.states.contains(where: { !$0.isBound }) { notes.append(voice(.notBound)) }
    return notes
  }

  private var reference: AnnexTable {
    let pool = assessment.pool
    let hasPart = pool.searchAndRescueRelocation != nil
    func row(_ name: AnnexMessage, _ number: Traced, _ part: Traced?) -> AnnexTable.Row {
      .init(head: voice(name), cells: [cell(number)] + (hasPart ? [cell(part)] : []))
    }
    return AnnexTable(
      id: AnnexContent.referenceName, caption: voice(.partReference),
      headings: [voice(.contribution), voice(.referenceNumber)] + (hasPart ? [voice(.searchAndRescue)] : []),
      rows: [
        row(.relocations, pool.referenceRelocation, pool.searchAndRescueRelocation),
        row(.financial, pool.referenceFinancial, pool.searchAndRescueFinancial),
      ])
  }

  private var shares: AnnexTable {
    let measures = Measure.allCases
    var rows = assessment.states.map { state in
      AnnexTable.Row(
        head: voice.name(state.state),
        cells: [cell(state.key), cell(state.fairShareRelocation), cell(state.fairShareFinancial)]
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

  private var deductions: AnnexTable {
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
  private func cell(_ figure: Traced?) -> AnnexTable.Cell {
    guard let figure else { return .init(AnnexContent.none) }
    if let value = figure.rounded ?? figure.value { return .init(digits(value, figure.unit), figure: figure) }
    guard figure.path.hasPrefix("pool."), let lower = figure.lower, let upper = figure.upper else {
      return .init(AnnexContent.unknown, figure: figure)
    }
    let bounds = [lower, upper].map { digits($0, figure.unit) }
    return .init("\(AnnexContent.unknown) (\(bounds[0])–\(bounds[1]))", figure: figure)
  }

  private func digits(_ value: Rational, _ unit: Unit) -> String {
    switch unit {
    case .euro: voice.numbers.euroDigits(value)
    case .fraction: voice.numbers.fixed(value * 100, fractionDigits: 4)
    default: voice.numbers.number(value)
    }
  }
}
