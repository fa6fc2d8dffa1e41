import ExactArithmetic
import SolidarityLaw

/// Builds the tables of a result in one language. It takes every number from the result.
struct TableBuilder: Sendable {
  let result: CycleResult
  let comparisons: CycleComparisons
  let book: Phrasebook
  let cells: CellWriter

  init(result: CycleResult, comparisons: CycleComparisons = .none, language: ReportLanguage = .english) {
    self.result = result
    self.comparisons = comparisons
    book = Phrasebook(language: language)
    cells = CellWriter(book: book)
  }

  var assessment: Assessment { result.assessment }

  /// The pool year as text.
  var year: String { String(result.cycle.year) }

  /// The column that names the State: its code in a terminal and in data, its name on a page.
  var stateColumns: [ReportTable.Column] {
    [
      .init("state", book(.headingState), "", .text, for: [.terminal, .data]),
      .init("name", book(.headingState), "", .text, for: [.page, .data]),
    ]
  }

  /// The cells of ``stateColumns``.
  func stateCells(_ state: MemberState) -> [ReportTable.Cell] {
    [.init(state.code), .init(book.name(state))]
  }

  /// A footnote for tables with something unknown.
  func unknownFootnote(_ table: ReportTable) -> [String] {
    book.unknownFootnote(table)
  }

  /// A footnote for results that rest on assumptions.
  var assumptionFootnote: [String] {
    guard let policy = assessment.assumptions.first?.policy else { return [] }
    let states = assessment.assumptions.map(\.state).reduce(into: [MemberState]()) {
      if $0.last != $1 { $0.append($1) }
    }
    return [book(.footnoteAssumed, ["policy": policy, "states": states.map(\.code).joined(separator: ", ")])]
  }
}

extension Phrasebook {
  /// A footnote for tables with something unknown.
  func unknownFootnote(_ table: ReportTable) -> [String] {
    let hasUnknown = table.rows.contains { $0.cells.contains(where: \.isUnknown) }
    return hasUnknown ? [self(.footnoteUnknown, ["mark": self(.unknownMark)])] : []
  }
}
