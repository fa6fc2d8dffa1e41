import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The statutory dates of the cycle.
  var calendar: ReportTable {
    let hasClock = assessment.calendar.contains { $0.daysLeft != nil }
    var table = ReportTable(
      id: "calendar", title: book(.titleCalendar, ["year": year]),
      columns: [
        .init("due", book(.headingDue), "", .date),
        .init("opens", book(.headingOpens), "", .date, for: .data),
        .init("title", book(.headingStep), "", .text),
        .init("actor", book(.headingActor), "", .text),
        .init("article", book(.headingArticle), "", .text),
        .init("act", book(.headingLegalAct), "", .text, for: .data),
        .init("rule", book(.headingRule), "", .text, for: .data),
        .init("pool_year", book(.headingPoolYear), "", .integer, for: [.page, .data]),
        .init("actual", book(.headingActual), "", .date, for: [.page, .data]),
        .init("status", book(.headingState2), "", .text, for: [.page, .data]),
        .init("status_and_date", book(.headingState2), "", .text, for: .terminal),
        .init("days_left", book(.headingDaysLeft), "", .integer, for: hasClock ? .all : .data),
        .init("note", book(.headingNote), "", .text, for: [.page, .data]),
      ])
    table.rows = assessment.calendar.map { item in
      let due: ReportTable.Cell =
        if let opens = item.opens, let last = item.due, opens != last {
          .init(book.window(from: opens, to: last), data: last.description)
        } else {
          item.due == nil ? .init(book(.noDate), data: "") : cells.date(item.due)
        }
      return .init(cells: [
        due, .init(item.opens?.description ?? ""), title(item), actor(item), article(item.citation),
        .init(book(item.citation.act.phrase), data: item.citation.act.title), .init(item.rule.id),
        .init(String(item.poolYear)), cells.date(item.actual),
        .init(statusText(item), data: item.state.rawValue),
        .init([statusText(item), item.actual?.description].compactMap(\.self).joined(separator: " ")),
        .init(
          item.daysLeft.map { book.numbers.number(Rational($0)) } ?? "", data: item.daysLeft.map(String.init) ?? ""),
        .init(book(item.notePhrase), data: item.note),
      ])
    }
    table.footnotes = withheldSentences([.events])
    return table
  }

  /// The article, with its act where that is not Regulation (EU) 2024/1351.
  private func article(_ citation: Citation) -> ReportTable.Cell {
    let isMainAct = citation.act == .asylumAndMigrationManagement
    let number = citation.act.title.split(separator: " ").last.map(String.init) ?? ""
    return cells.place(
      isMainAct ? citation.place : "\(citation.place) (\(number))", of: citation, data: citation.place)
  }

  /// The step, with the State that it concerns where that is not the actor.
  func title(_ item: CalendarItem) -> ReportTable.Cell {
    let title = book(item.titlePhrase)
    guard let member = item.member, item.actor != member.code else { return .init(title, data: item.title) }
    return .init(title + " (" + book.name(member) + ")", data: item.title + " (" + StateNames.english(member) + ")")
  }

  /// The actor, a State by its name.
  private func actor(_ item: CalendarItem) -> ReportTable.Cell {
    guard let member = item.member, item.actor == member.code else {
      return .init(book(item.actorPhrase), data: item.actor)
    }
    return .init(book.name(member), data: StateNames.english(member))
  }

  /// Where a date stands, in words.
  func statusText(_ item: CalendarItem) -> String { text(of: item.state) }

  /// A state of a date, in words.
  func text(of state: CalendarItem.State) -> String { book.name(state) }

  /// The readings in use, with the answers not taken.
  var readings: ReportTable {
    var table = ReportTable(
      id: "readings", title: book(.titleReadings),
      columns: [
        .init("reading", book(.headingReading), "", .text),
        .init("question", book(.headingQuestion), "", .text, for: [.page, .data]),
        .init("citation", book(.headingArticle), "", .text, for: [.page, .data]),
        .init("answer", book(.headingAnswer), "", .text),
        .init("chosen", book(.headingChosen), "", .text),
        .init("meaning", book(.headingMeaning), "", .text),
        .init("alternatives", book(.headingAlternatives), "", .text, for: [.page, .data]),
      ])
    table.rows = result.readings.map { reading in
      let description = ReadingCatalogue.all.first { $0.name == reading.name }
      let others = description?.cases.filter { $0.name != reading.answer } ?? []
      return .init(cells: [
        .init(reading.name), cells.phrase(description?.questionPhrase), cells.citation(description?.citation),
        answer(reading),
        .init(
          book(reading.isExplicit ? .chosenByUser : .chosenByDefault), data: reading.isExplicit ? "user" : "default"),
        cells.phrase(description?.cases.first { $0.name == reading.answer }?.meaningPhrase),
        .init(
          others.map { $0.name + ": " + book($0.meaningPhrase) }.joined(separator: " "),
          data: others.map { $0.name + ": " + $0.meaning }.joined(separator: " ")),
      ])
    }
    return table
  }

  /// The answer, with another that an article asks for.
  private func answer(_ reading: AppliedReading) -> ReportTable.Cell {
    let other = result.articleReadings.first { $0.name == reading.name && $0.answer != reading.answer }
    guard let other else { return .init(reading.answer) }
    return .init(
      book(
        CaveatMessage.answerUnderArticle,
        ["answer": reading.answer, "article": other.article, "other": other.answer]),
      data: reading.answer)
  }

  /// The remarks that go with the figures.
  var notes: ReportTable {
    var table = ReportTable(
      id: "notes", title: book(.titleNotes),
      columns: [
        .init("code", book(.headingCode), "", .text, for: .data),
        .init("message", book(.headingNote), "", .text),
        .init("citation", book(.headingArticle), "", .text),
        .init("states", book(.headingStates), "", .text, for: .data),
      ])
    table.rows = result.notes.map {
      .init(cells: [
        .init($0.code), cells.phrase($0.phrase), cells.citation($0.citation),
        .init($0.states.map(\.code).joined(separator: " ")),
      ])
    }
    return table
  }

  /// The files that were read, with the hash of each.
  var inputs: ReportTable {
    var table = ReportTable(
      id: "inputs", title: book(.titleInputs),
      columns: [
        .init("path", book(.headingFile), "", .text), .init("sha256", book(.headingHash), "", .text),
      ])
    table.rows = result.cycle.inputs.map { .init(cells: [.init($0.path), .init($0.sha256)]) }
    return table
  }

  /// What happened in the cycle, as recorded.
  var events: ReportTable {
    var table = ReportTable(
      id: "events", title: book(.titleEvents),
      columns: [
        .init("date", book(.headingDate), "", .date),
        .init("kind", book(.headingKind), "", .text, for: [.terminal, .data]),
        .init("state", book(.headingState), "", .text), .init("note", book(.headingNote), "", .text),
        .init("source", book(.headingSource), "", .text, for: [.page, .data]),
      ])
    table.rows = result.cycle.events.sorted(by: TableBuilder.isBefore).map {
      .init(cells: [
        cells.date($0.date), .init($0.kind.rawValue),
        .init($0.state.map(book.name) ?? "", data: $0.state?.code ?? ""), .init($0.note),
        .init($0.provenance.source),
      ])
    }
    return table
  }

  /// An order by content, so that the order of rows in the file does not show.
  private static func isBefore(_ left: EventRecord, _ right: EventRecord) -> Bool {
    if left.date != right.date { return left.date < right.date }
    let (first, second) = (left.state?.code ?? "", right.state?.code ?? "")
    return (left.kind.rawValue, first, left.note, left.provenance.source)
      < (right.kind.rawValue, second, right.note, right.provenance.source)
  }
}
