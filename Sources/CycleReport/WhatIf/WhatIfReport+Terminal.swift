import ExactArithmetic
import PledgeTesting
import SolidarityLaw

extension WhatIfReport {
  /// The scenarios as plain text of at most eighty columns, with a final line feed.
  ///
  /// Several scenarios are first shown beside each other. A long list of changes is summed up by kind, and each table then holds
  /// its largest changes alone, unless all are asked for.
  public func terminalText(language: ReportLanguage = .english, showsAll: Bool = false) -> String {
    let book = Phrasebook(language: language)
    let beside = WhatIfTables.beside(scenarios, focus: focus, book: book).map { [TerminalTable($0).text] } ?? []
    return (beside + scenarios.map { text(of: $0, book, showsAll: showsAll) }).joined(separator: "\n")
  }

  private func text(of outcome: ScenarioOutcome, _ book: Phrasebook, showsAll: Bool) -> String {
    var blocks = [paragraph(title(outcome.scenario, book))]
    if !outcome.scenario.note.isEmpty { blocks.append(paragraph(outcome.scenario.note)) }
    blocks.append(paragraph(changes(outcome.scenario.changes, book)))
    if let reason = baseline.withoutDistribution {
      blocks.append(paragraph(book(.whatIfBaselineWithout, ["reason": reason])))
    } else if let reason = outcome.outcome.withoutDistribution {
      blocks.append(paragraph(book(.whatIfWithoutDistribution, ["reason": reason])))
    }
    if outcome.changes.isEmpty { blocks.append(paragraph(book(.whatIfNoDifference))) }
    blocks += tables(of: outcome, book, showsAll: showsAll).map { TerminalTable($0).text }
    return blocks.joined(separator: "\n")
  }

  /// The tables of one scenario; a long list begins with its summary.
  func tables(of outcome: ScenarioOutcome, _ book: Phrasebook, showsAll: Bool) -> [ReportTable] {
    let isLong = outcome.changes.count > ChangeSummary.longList
    let summary = summary(of: outcome)
    let tables = WhatIfTables(
      changes: outcome.changes, focus: focus, book: book, shortening: isLong && !showsAll ? summary : nil)
    return (isLong ? [tables.summary(summary)] : []) + tables.all
  }

  func summary(of outcome: ScenarioOutcome) -> ChangeSummary {
    ChangeSummary(
      changes: outcome.changes, relocationValue: PlanRates.relocationValue(in: outcome.outcome.assessment.cycle))
  }

  func title(_ scenario: NamedScenario, _ book: Phrasebook) -> String {
    let year = String(cycle.year)
    return scenario.name.isEmpty
      ? book(.whatIfUnnamed, ["year": year]) : book(.whatIfNamed, ["name": scenario.name, "year": year])
  }

  /// What the scenario sets, as a user would write it.
  func changes(_ scenario: Scenario, _ book: Phrasebook) -> String {
    let parts = book.settings(of: scenario)
    return parts.isEmpty
      ? book(.whatIfNothingChanged) : book(.whatIfChanged, ["changes": parts.joined(separator: "; ")])
  }

  private func paragraph(_ text: String) -> String {
    TextWrap.lines(text, width: TextWrap.pageWidth).joined(separator: "\n") + "\n"
  }
}
