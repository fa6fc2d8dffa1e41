import SolidarityLaw

/// What a command prints on a terminal.
public enum TerminalView: String, Sendable, CaseIterable {
  /// Reference key and fair shares.
  case key
  /// Ledger, deductions, totals and waterfall.
  case ledger
  /// Gates, caps and the distribution of offsets.
  case offsets
  /// The distribution of the pool.
  case allocation
  /// Draws during the year, money due and confirmations.
  case draws
  /// Statutory dates.
  case calendar
  /// What the folder holds, table by table.
  case contents
}

extension CycleResult {
  /// The view as plain text of at most eighty columns, with a final line feed.
  ///
  /// Tables with units, a legend and footnotes; then the readings that the user chose and the remarks.
  public func terminalText(_ view: TerminalView, language: ReportLanguage = .english) -> String {
    let builder = TableBuilder(result: self, language: language)
    let book = builder.book
    var blocks = marks(of: view, builder).map { TextWrap.lines($0, width: TextWrap.pageWidth).text }
    blocks += view == .draws ? drawBlocks(builder) : tables(of: view, builder).map { TerminalTable($0).text }
    let chosen = readings.filter(\.isExplicit)
    if !chosen.isEmpty, view != .contents {
      let list = chosen.map { "\($0.name) = \($0.answer)" }.joined(separator: ", ")
      blocks.append(TextWrap.lines(book(.readingsChosen, ["readings": list]), width: TextWrap.pageWidth).text)
    }
    let remarks = remarks(for: view)
    if !remarks.isEmpty {
      let lines = remarks.flatMap { note in
        TextWrap.hanging(book.note(note), behind: "- ")
      }
      blocks.append(([book(.titleNotes), ""] + lines).text)
    }
    return blocks.joined(separator: "\n")
  }

  private func tables(of view: TerminalView, _ builder: TableBuilder) -> [ReportTable] {
    switch view {
    case .key: [builder.shares]
    case .ledger: [builder.ledger, builder.deductions, builder.totals, builder.waterfall]
    case .offsets:
      [builder.gates] + builder.offsetComparisonTables + [builder.offsetStates] + builder.offsetFlowTables
        + builder.offsetOutcomeTables
    case .allocation: allocationTables(builder)
    case .draws: []
    case .calendar: [builder.calendar]
    case .contents: [builder.contents]
    }
  }

  /// Draws, money due and confirmations, each with what is to be said where nothing is recorded.
  private func drawBlocks(_ builder: TableBuilder) -> [String] {
    func paragraphs(_ sentences: [String]) -> [String] {
      sentences.map { TextWrap.lines($0, width: TextWrap.pageWidth).text }
    }
    func tables(_ tables: [ReportTable]) -> [String] {
      tables.filter { !$0.rows.isEmpty }.map { TerminalTable($0).text }
    }
    return paragraphs(builder.drawSentences) + tables(builder.drawTables)
      + paragraphs(builder.moneySentences) + tables([builder.moneyDue])
      + paragraphs(builder.confirmationSentences) + tables([builder.confirmations()])
  }

  /// The flows as matrices where they can be read as such, else as a list.
  private func allocationTables(_ builder: TableBuilder) -> [ReportTable] {
    let matrices = builder.flowMatrices
    return matrices + builder.allocationTables.filter { matrices.isEmpty || $0.id != "flows" }
  }

  /// The remarks that belong to a view: the calendar and the contents speak for themselves.
  private func remarks(for view: TerminalView) -> [Note] {
    switch view {
    case .calendar, .contents: []
    case .key: notes.filter(CycleResult.isOnKey)
    case .ledger, .offsets, .allocation, .draws: notes
    }
  }

  /// What must be known before any figure is read: an outlook or an invented cycle must not look like a decided one.
  private func marks(of view: TerminalView, _ builder: TableBuilder) -> [String] {
    guard view != .contents else { return [] }
    let book = builder.book
    var marks = cycle.synthetic ? [book(.markSynthetic)] : []
    if cycle.act == nil, !cycle.synthetic { marks.append(book(.markNoAct)) }
    return marks
  }
}

extension [String] {
  fileprivate var text: String { joined(separator: "\n") + "\n" }
}
