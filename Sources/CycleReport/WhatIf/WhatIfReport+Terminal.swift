import ExactArithmetic
import PledgeTesting
import SolidarityLaw

extension WhatIfReport {
  /// The scenarios as plain text of at most eighty columns, with a final line feed.
  public func terminalText(language: ReportLanguage = .english) -> String {
    let book = Phrasebook(language: language)
    return scenarios.map { text(of: $0, book) }.joined(separator: "\n")
  }

  private func text(of outcome: ScenarioOutcome, _ book: Phrasebook) -> String {
    var blocks = [paragraph(title(outcome.scenario, book))]
    if !outcome.scenario.note.isEmpty { blocks.append(paragraph(outcome.scenario.note)) }
    blocks.append(paragraph(changes(outcome.scenario.changes, book)))
    if let reason = baseline.withoutDistribution {
      blocks.append(paragraph(book(.whatIfBaselineWithout, ["reason": reason])))
    } else if let reason = outcome.outcome.withoutDistribution {
      blocks.append(paragraph(book(.whatIfWithoutDistribution, ["reason": reason])))
    }
    if outcome.changes.isEmpty { blocks.append(paragraph(book(.whatIfNoDifference))) }
    let tables = WhatIfTables(changes: outcome.changes, focus: focus, book: book)
    blocks += tables.all.map { TerminalTable($0).text }
    return blocks.joined(separator: "\n")
  }

  private func title(_ scenario: NamedScenario, _ book: Phrasebook) -> String {
    let year = String(cycle.year)
    return scenario.name.isEmpty
      ? book(.whatIfUnnamed, ["year": year]) : book(.whatIfNamed, ["name": scenario.name, "year": year])
  }

  /// What the scenario sets, as a user would write it.
  private func changes(_ scenario: Scenario, _ book: Phrasebook) -> String {
    var parts = scenario.pledges.map { "\($0.state.code).\($0.measure.rawValue) = \(book.numbers.number($0.amount))" }
    parts += scenario.deductions.map { "\($0.state.code) − \($0.extent.text)" }
    parts += scenario.statuses.map { "\($0.state.code) = \($0.change.name)" }
    if let reference = scenario.reference {
      parts.append(book(.wordReference, ["amount": book.numbers.number(Rational(reference))]))
    }
    parts += scenario.readings.map { "\($0.reading) = \($0.answer)" }
    parts += scenario.parameters.map { "\($0.id.rawValue) = \(book.numbers.number($0.value, fractionDigits: 10))" }
    return parts.isEmpty
      ? book(.whatIfNothingChanged) : book(.whatIfChanged, ["changes": parts.joined(separator: "; ")])
  }

  private func paragraph(_ text: String) -> String {
    TextWrap.lines(text, width: TextWrap.pageWidth).joined(separator: "\n") + "\n"
  }
}
