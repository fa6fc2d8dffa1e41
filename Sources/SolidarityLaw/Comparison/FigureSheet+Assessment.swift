import ExactArithmetic

extension FigureSheet {
  /// Every figure of an assessment: each State with its position under Article 63, then pool, gates and statutory dates.
  public init(_ assessment: Assessment) {
    self.init(assessment, calendar: assessment.calendar)
  }

  /// The figures of a cycle that a reader looks at first.
  init(headlinesOf cycle: Cycle, assume: AssumptionPolicy?) {
    let assessment = Assessor(assume: assume, isComplete: false).assess(cycle)
    self = FigureSheet(assessment, calendar: CycleCalendar(cycle: cycle).items).headlines
  }

  private init(_ assessment: Assessment, calendar: [CalendarItem]) {
    self.init()
    let positions = Dictionary(assessment.offsets.states.map { ($0.state, $0) }, uniquingKeysWith: { $1 })
    for state in assessment.states { add(state, positions[state.state]) }
    add(assessment.pool)
    add(assessment.offsets)
    addYear(of: assessment)
    add(calendar)
  }

  /// What was drawn and what is left, then what the money due is made of.
  private mutating func addYear(of assessment: Assessment) {
    let ledger = assessment.drawLedger
    for measure in Measure.allCases where ledger.draws.contains(where: { $0.record.measure == measure }) {
      add(ledger.served[measure], isHeadline: false)
    }
    for position in ledger.positions {
      for figure in position.figures {
        add(figure, of: position.state, isHeadline: figure === position.drawn)
      }
    }
    for position in assessment.moneyPositions {
      for figure in position.figures { add(figure, of: position.state, isHeadline: false) }
    }
    let crisis = assessment.crisisAssessment
    for figure in crisis?.figures ?? [] { add(figure, isHeadline: figure === crisis?.volume) }
    for position in assessment.creditPositions {
      for figure in position.figures {
        add(figure, of: position.state, isHeadline: figure === position.usable || figure === position.used)
      }
    }
  }

  /// Dates by rule, pool year, State and step: a choice may move a date past another, so places in the list do not tell.
  private mutating func add(_ items: [CalendarItem]) {
    var seen: [String: Int] = [:]
    for item in items {
      let name = "calendar.\(item.rule.id).\(item.poolYear)" + (item.member.map { ".\($0.code)" } ?? "")
      let count = (seen[name + item.title] ?? 0) + 1
      seen[name + item.title] = count
      add(.date(item.due), item.titlePhrase, at: "\(name).\(item.title).\(count)", of: item.member, isHeadline: true)
    }
  }

  private mutating func add(
    _ figure: Traced?, _ label: Phrase? = nil, at path: String? = nil, of state: MemberState? = nil,
    isHeadline: Bool = true
  ) {
    guard let figure else { return }
    add(FigureValue(figure), label ?? figure.labelPhrase, at: path ?? figure.path, of: state, isHeadline: isHeadline)
  }

  private mutating func add(_ condition: Bool?, _ label: Phrase, at path: String, of state: MemberState? = nil) {
    add(.condition(condition), label, at: path, of: state, isHeadline: true)
  }

  private mutating func add(_ ledger: StateAssessment, _ position: OffsetAssessment.StatePosition?) {
    let state = ledger.state
    add(
      .words(ledger.statuses.map(\.rawValue)), FigureLabel.statuses.phrase, at: "\(state.code).statuses", of: state,
      isHeadline: false)
    add(ledger.isBenefitting, FigureLabel.benefits.phrase, at: "\(state.code).benefitting", of: state)
    add(ledger.key, of: state, isHeadline: false)
    for figure in [ledger.fairShareRelocation, ledger.fairShareFinancial, ledger.fairShareInUse] {
      add(figure, of: state)
    }
    for figure in ledger.pledge.all + [ledger.throughOffsets] { add(figure, of: state, isHeadline: false) }
    for figure in ledger.deduction.all { add(figure, of: state) }
    add(ledger.deductionValue, of: state, isHeadline: false)
    for figure in ledger.effective.all + ledger.available.all { add(figure, of: state) }
    add(ledger.effectiveForArticle63, of: state, isHeadline: false)
    for figure in [ledger.value, ledger.adjustedShare, ledger.gap, ledger.moneyDue] { add(figure, of: state) }
    add(
      position?.offerGate, FigureLabel.offsetsCanBeOffered.phrase, at: "\(state.code).offsets.offerGate", of: state)
    add(position?.offerThreshold, of: state, isHeadline: false)
    add(position?.cap, of: state)
    add(position?.yearEnd, of: state, isHeadline: false)
  }

  private mutating func add(_ pool: PoolAssessment) {
    let earmarks = [pool.searchAndRescueRelocation, pool.searchAndRescueFinancial]
    for figure in [pool.referenceRelocation, pool.referenceFinancial] + earmarks { add(figure, isHeadline: false) }
    for (totals, known) in [
      (pool.nominal, pool.nominalKnown), (pool.effective, pool.effectiveKnown),
      (pool.available, pool.availableKnown),
    ] {
      for measure in Measure.allCases {
        add(totals[measure])
        add(
          .known(known[measure], unit: measure.unit),
          FigureLabel.knownPart.with(["figure": .phrase(totals[measure].labelPhrase)]),
          at: "\(totals[measure].path).known", of: nil, isHeadline: false)
      }
    }
    // The levels stand above; what each step takes away is told nowhere else.
    for step in pool.waterfall where [.release, .deduction, .throughOffsets].contains(step.kind) {
      add(
        .known(step.amount, unit: step.measure.unit),
        FigureSheet.label(step.kind).with(["measure": .message(step.measure)]),
        at: "pool.waterfall.\(step.kind.rawValue).\(step.measure.rawValue)", of: nil, isHeadline: false)
    }
  }

  private mutating func add(_ offsets: OffsetAssessment) {
    let path = "offsets.mandatory"
    if let gate = offsets.requestGate {
      add(gate.threshold, at: "offsets.requestGate.threshold", isHeadline: false)
      add(gate.pledged, FigureLabel.relocationsPledged.phrase, at: "offsets.requestGate.pledged", isHeadline: false)
    }
    add(offsets.requestGate?.isMet, FigureLabel.offsetsCanBeRequested.phrase, at: "offsets.requestGate.open")
    // What Article 63(4) counts stands first, as in the JSON: it covers what Article 63(3) does.
    for (mandatory, path, article, isFirst) in [
      (offsets.mandatoryAfterReleases, path, "63(4)", true),
      (offsets.mandatory, "offsets.article63_3", "63(3)", false),
    ] {
      // The same figure can stand in several tests, so the label names the article.
      add(
        mandatory.threshold, FigureLabel.threshold.with(["article": .verbatim(article)]), at: "\(path).threshold",
        isHeadline: isFirst)
      add(
        mandatory.pledged, FigureLabel.relocationsCounted.with(["article": .verbatim(article)]), at: "\(path).pledged",
        isHeadline: isFirst)
      add(
        mandatory.isTriggered, FigureLabel.offsetsAreMandatory.with(["article": .verbatim(article)]),
        at: "\(path).triggered")
      add(
        mandatory.volume,
        FigureLabel.ofArticle.with([
          "figure": .phrase(mandatory.volume.labelPhrase), "article": .verbatim(article),
        ]), at: "\(path).volume")
      add(
        mandatory.shortfall,
        FigureLabel.ofArticle.with([
          "figure": .phrase(mandatory.shortfall.labelPhrase), "article": .verbatim(article),
        ]), at: "\(path).shortfall", isHeadline: false)
    }
  }

  private static func label(_ step: WaterfallStep.Kind) -> FigureLabel {
    switch step {
    case .release: .releasedStep
    case .deduction: .deductedStep
    case .throughOffsets: .setAsideStep
    case .nominal: .nominalTotal
    case .effective: .effectiveTotal
    case .available: .availableTotal
    }
  }
}
