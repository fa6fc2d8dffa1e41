public import OrderedJSON
public import SolidarityLaw

/// One relocation case as a command prints it: a table, JSON, or a calendar file.
public struct RelocationCaseView: Sendable {
  private let cycle: Cycle
  private let clock: RelocationCaseClock
  private let steps: [RelocationCaseStep]
  private let builder: TableBuilder
  /// Data are in English whatever the reader's language is.
  private let english: TableBuilder

  /// The case beside the cycle whose holidays and clock it uses.
  public init(
    _ clock: RelocationCaseClock, _ steps: [RelocationCaseStep], result: CycleResult,
    language: ReportLanguage = .english
  ) {
    cycle = result.cycle
    self.clock = clock
    self.steps = steps
    builder = TableBuilder(result: result, language: language)
    english = TableBuilder(result: result)
  }

  /// The dates as plain text of at most eighty columns.
  public var terminalText: String {
    TerminalTable(builder.relocationCase(clock, steps)).text
  }

  /// The dates in the schema `solidarity/case@1`.
  public var json: JSONValue {
    [
      "format": "solidarity/case@1", "received": .date(clock.received), "postponed": .date(clock.postponed),
      "confirmed": .date(clock.confirmed), "appealDecided": .date(clock.appealDecided),
      "person": .string(clock.person.rawValue), "state": .text(clock.state?.code), "asAt": .date(cycle.asAt),
      "steps": .array(
        steps.map { step in
          [
            "step": .string(step.kind.rawValue), "rule": .string(step.rule.id), "due": .date(step.due),
            "actual": .date(step.actual), "article": .string(step.rule.citation.place),
            "status": .string(step.state.rawValue), "daysLeft": step.daysLeft.map { .integer($0) } ?? .null,
            "actor": .string(english.actor(step.kind)), "title": .string(english.name(step.kind)),
            "note": .string(english.remark(step, clock)),
          ]
        }),
    ]
  }

  /// The dates as an iCalendar file.
  public var calendarFile: CalendarFile {
    let items = steps.map { step in
      CalendarItem(
        rule: step.rule, poolYear: cycle.year, title: Phrase(verbatim: builder.name(step.kind)), opens: nil,
        due: step.due,
        actual: step.actual, actor: Phrase(verbatim: builder.actor(step.kind)), citation: step.rule.citation,
        state: step.state,
        daysLeft: step.daysLeft, note: Phrase(verbatim: builder.remark(step, clock)))
    }
    let title = builder.book(CaseMessage.titleCase, ["date": builder.book.date(clock.received)])
    return CalendarFile(
      title: title, stamp: cycle.asAt ?? clock.received, items, language: builder.book.language)
  }
}
