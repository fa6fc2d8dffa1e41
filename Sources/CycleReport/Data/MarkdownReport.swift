import SolidarityLaw

/// The cycle report as Markdown: the same sections and tables as the page, without pictures and traces.
struct MarkdownReport {
  let builder: TableBuilder

  private var book: Phrasebook { builder.book }

  /// The report's text.
  var text: String {
    let result = builder.result
    var blocks = ["# " + book(.pageTitle, ["year": builder.year]), builder.lead]
    blocks += builder.marks.map { "> " + MarkdownTable.escaped($0) }
    for part in parts where !(part.tables.isEmpty && part.text.isEmpty) {
      blocks.append("## " + part.title)
      blocks += part.text
      blocks += part.tables.map { MarkdownTable($0).text }.filter { !$0.isEmpty }
    }
    blocks.append(
      book(
        .pageFooter,
        ["name": result.engine.name, "version": result.engine.version, "glpk": result.engine.glpk]))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var parts: [(title: String, text: [String], tables: [ReportTable])] {
    [
      (
        book(.sectionSummary),
        builder.statementSentences.isEmpty ? [] : [builder.statementSentences.joined(separator: " ")],
        [builder.totals, builder.waterfall] + [builder.briefStatement].compactMap(\.self)
      ),
      (book(.sectionStatuses), [book(.introStatuses)], [builder.statuses]),
      (
        book(.sectionShares), [book(.introShares)],
        [builder.shares] + [builder.comparisons.vintages.map(builder.vintages)].compactMap(\.self)
      ),
      (
        book(IndicatorMessage.sectionIndicators),
        (builder.comparisons.indicators == nil ? [] : [book(IndicatorMessage.introIndicators)])
          + builder.withheldSentences([.indicators]),
        builder.comparisons.indicators.map { overview in
          builder.shown(overview).map(builder.indicator) + [builder.fiveYears(overview), builder.findings(overview)]
        } ?? []
      ),
      (book(.sectionLedger), [book(.introLedger)], [builder.ledger, builder.deductions, builder.pledges]),
      (
        book(.sectionOffsets), [book(.introOffsets)],
        [builder.gates] + builder.offsetComparisonTables + [builder.offsetStates] + builder.offsetFlowTables
          + builder.offsetOutcomeTables
      ),
      (
        book(.sectionDistribution), builder.withheldOfDistribution,
        builder.flowMatrices + builder.allocationTables.filter { $0.id != "flows" || builder.flowMatrices.isEmpty }
      ),
      (
        book(DrawMessage.section),
        [book(DrawMessage.intro)] + builder.drawSentences + builder.moneySentences + builder.confirmationSentences,
        builder.drawTables + [builder.moneyDue, builder.confirmations()]
      ),
      (book(.sectionCalendar), [], [builder.calendar, builder.events]),
      (
        book(YearMessage.sectionYear), [], builder.yearOnYear.map(builder.yearTables) ?? []
      ),
      (book(StrategyMessage.sectionStrategy), builder.strategySentences, builder.strategyTables.page),
      (
        book(.sectionReadings), [book(.introReadings)],
        [builder.readings, builder.briefEffects]
      ),
      (
        book(OpenMessage.section), [book(builder.openQuestions.isEmpty ? OpenMessage.nothing : .intro)], [builder.open]
      ),
      (book(.sectionNotes), [remarks], []),
      (book(.sectionSources), [], [builder.acts, builder.parameters, builder.inputs]),
      (
        book(.sectionMethod),
        [PageMessage.methodExact, .methodRules, .methodDecisions, .methodModel].map { book($0) }, []
      ),
    ]
  }

  private var remarks: String {
    let notes = builder.result.notes
    if notes.isEmpty { return book(.noNotes) }
    return notes.map { note in
      "- " + MarkdownTable.escaped(book.note(note))
    }.joined(separator: "\n")
  }
}
