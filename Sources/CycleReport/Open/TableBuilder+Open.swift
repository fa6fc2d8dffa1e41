import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// What the report cannot settle, by kind.
  var openQuestions: [OpenQuestion] {
    let known = Set(assessment.figurePaths)
    let all = openNotes + openGates + overdueSteps + openStrategy + openReadings + openStatement + openFindings
    return OpenQuestion.Kind.allCases.flatMap { kind in
      all.filter { $0.kind == kind }.map { question in
        var question = question
        var seen: Set<String> = []
        question.figures = question.figures.filter { path in
          (known.contains(path) || path.contains(".finding.")) && seen.insert(path).inserted
        }
        return question
      }
    }
  }

  /// The questions as a table, the figures by their paths.
  var open: ReportTable {
    var table = ReportTable(
      id: "open_questions", title: book(OpenMessage.title),
      columns: [
        .init("kind", book(.headingKind), "", .text), .init("question", book(OpenMessage.headingQuestion), "", .text),
        .init("states", book(.headingStates), "", .text, for: .data),
        .init("article", book(.headingArticle), "", .text),
        .init("figures", book(OpenMessage.headingFigures), book(OpenMessage.meaningFigures), .text),
      ])
    // Data hold the English text, which is made of the same questions in the same order.
    let english =
      book.language == .english
      ? openQuestions : TableBuilder(result: result, comparisons: comparisons).openQuestions
    table.rows = zip(openQuestions, english).map { question, data in
      .init(cells: [
        .init(book(question.kind.message), data: question.kind.rawValue), .init(question.text, data: data.text),
        .init(question.states.map(\.code).joined(separator: " ")), cells.citation(question.citation),
        .init(shortened(question.figures), data: question.figures.joined(separator: " ")),
      ])
    }
    return table
  }

  /// More figures than these are counted, not named: nobody reads a list of hundreds.
  static let mostFiguresNamed = 8

  private func shortened(_ paths: [String]) -> String {
    let named = paths.prefix(TableBuilder.mostFiguresNamed).joined(separator: ", ")
    let rest = paths.count - TableBuilder.mostFiguresNamed
    return rest > 0
      ? named + " " + book(OpenMessage.bearsOnMore, ["number": book.numbers.number(Rational(rest))]) : named
  }

  private var openNotes: [OpenQuestion] {
    let pool = assessment.pool
    let totals = Measure.allCases.flatMap { measure in
      [pool.nominal[measure], pool.effective[measure], pool.available[measure]].filter { $0.value == nil }.map(\.path)
    }
    return result.notes.compactMap { note in
      guard let open = OpenNote(note.code) else { return nil }
      let ofStates = note.states.flatMap { state in open.ofState.map { "\(state.code).\($0)" } }
      return OpenQuestion(
        kind: open.kind, text: book(note.phrase), states: note.states, citation: note.citation,
        figures: (open.isOfTotals ? totals : []) + open.ofUnion + ofStates)
    }
  }

  /// Tests whose outcome an amount that is not known decides.
  private var openGates: [OpenQuestion] {
    let offsets = assessment.offsets
    guard let gate = offsets.requestGate, gate.isMet == nil else { return [] }
    return [
      OpenQuestion(
        kind: .unknown, text: book(OpenMessage.gate, ["test": book(.testRequestGate)]),
        citation: Rule.requestGate.citation,
        figures: ["offsets.requestGate.threshold", "offsets.requestGate.pledged"])
    ]
  }

  private var overdueSteps: [OpenQuestion] {
    // Of an edition without events it cannot be said that nothing is recorded.
    if result.isWithheld(.events) { return [] }
    return assessment.calendar.filter { $0.state == .overdue }.compactMap { item in
      item.due.map { day in
        OpenQuestion(
          kind: .unknown, text: book(OpenMessage.overdue, ["title": title(item).text, "date": book.date(day)]),
          states: [item.member].compactMap(\.self), citation: item.citation)
      }
    }
  }

  private var openStrategy: [OpenQuestion] {
    guard let followUp else { return [] }
    let count = followUp.entries.count { entry in
      (entry.timing == .dueThisYear || entry.timing == .dueEarlier) && entry.outcome == .unknown
    }
    if count == 0 { return [] }
    return [
      OpenQuestion(
        kind: .unknown,
        text: book(OpenMessage.strategy, ["number": book.numbers.number(Rational(count)), "year": year]),
        citation: Citation("8"))
    ]
  }

  /// Questions that the law leaves open and whose other answers would change a figure.
  private var openReadings: [OpenQuestion] {
    var order: [String] = []
    var groups: [String: [ReadingEffect]] = [:]
    for effect in comparisons.effects where !effect.changes.isEmpty {
      if groups[effect.reading.name] == nil { order.append(effect.reading.name) }
      groups[effect.reading.name, default: []].append(effect)
    }
    return order.compactMap { name in
      guard let effects = groups[name], let first = effects.first else { return nil }
      let current =
        first.reading.cases.first { $0.name == first.current }.map { book($0.meaningPhrase) } ?? first.current
      let others = effects.map {
        book(
          OpenMessage.readingOther,
          [
            "answer": $0.reading.name + " = " + $0.alternative,
            "number": book.numbers.number(Rational($0.changes.count)),
          ])
      }
      let text = book(OpenMessage.reading, ["question": book(first.reading.questionPhrase), "meaning": current])
      return OpenQuestion(
        kind: .undecided, text: ([text] + others).joined(separator: " "),
        states: Set(effects.flatMap(\.changes).compactMap(\.state)).sorted(), citation: first.reading.citation,
        figures: effects.flatMap(\.changes).map(\.path))
    }
  }

  /// What the nearest way of counting leaves of a statement.
  private var openStatement: [OpenQuestion] {
    guard let nearest = comparisons.statement?.nearest else { return [] }
    let isLeft = [nearest.relocationDifference, nearest.financialDifference].contains { $0.map { !$0.isZero } ?? false }
    guard isLeft, let statement = comparisons.statement else { return [] }
    let level = nearest.offsetPledges == .distributed ? "effective" : "available"
    return [
      OpenQuestion(
        kind: .unexplained, text: statementSentences.joined(separator: " "), states: [MemberState(statement.area)],
        citation: Citation("57(3)"), figures: ["pool.\(level).relocation", "pool.\(level).financial"])
    ]
  }

  /// Where data and decision look at odds.
  private var openFindings: [OpenQuestion] {
    guard let overview = comparisons.indicators else { return [] }
    return grouped(overview.findings).map { group in
      OpenQuestion(
        kind: .unexplained, text: book.name(group.first.state) + ": " + sentence(group.all),
        states: [group.first.state],
        citation: Citation(group.first.kind == .significantBelowKey ? "10(3)" : "9(3)"),
        figures: [FigurePath.finding(group.first.state, group.first.kind)])
    }
  }
}
