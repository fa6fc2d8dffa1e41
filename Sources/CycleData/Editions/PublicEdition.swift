import ExactArithmetic
public import SolidarityLaw

/// A cycle without what its marks restrict, from which the public edition is made.
///
/// Withheld amounts are unknown, so that everything computed is a function of what is public: no withheld amount can be told from
/// a result, whatever it is. What would bound a withheld amount from beside goes with it: flows, draws and implementation
/// that cannot exceed it, deductions in amounts, totals that somebody stated. The choice of what goes rests on the marks and on
/// public columns alone.
public struct PublicEdition {
  /// What stands as the source of a row whose content is withheld.
  public static let source = "withheld from the public edition"

  let restricted: Cycle
  let marks: [Restriction]

  /// The public form of a cycle.
  ///
  /// - Throws: ``PublicEditionError`` where there are no marks, or one of them withholds nothing.
  public static func cycle(of restricted: Cycle) throws(PublicEditionError) -> Cycle {
    guard !restricted.restrictions.isEmpty else { throw .noMarks }
    let edition = PublicEdition(restricted: restricted, marks: restricted.restrictions)
    if let idle = edition.marks.first(where: { !edition.meetsSomething($0) }) { throw .idleMark(idle) }
    return edition.cycle
  }

  /// A pledge, need or deduction that is withheld, by what the rows beside it have in common with it.
  private struct Cell: Hashable {
    let state: MemberState
    /// Nil is every measure.
    let measure: Measure?
  }

  /// Everything is left out that is not put in here: a table that nobody thought of is not published.
  private var cycle: Cycle {
    var cycle = Cycle(
      name: restricted.name, year: restricted.year, lawAsOf: restricted.lawAsOf, reference: restricted.reference,
      states: restricted.states)
    cycle.asAt = restricted.asAt
    cycle.proposal = marks.contains { $0.subject == .proposal } ? nil : restricted.proposal
    cycle.searchAndRescueShare = restricted.searchAndRescueShare
    cycle.act = restricted.act
    cycle.forumReconvened = restricted.forumReconvened
    cycle.needsBasis = restricted.needsBasis
    cycle.synthetic = restricted.synthetic
    cycle.readings = restricted.readings
    cycle.parameters = restricted.parameters
    cycle.crisis = restricted.crisis
    cycle.package = restricted.package
    cycle.withheld = withheld
    cycle.statuses = restricted.statuses
    cycle.access = restricted.access
    cycle.pairs = restricted.pairs
    cycle.holidays = restricted.holidays
    cycle.pledges = pledges
    cycle.crisisPledges = crisisPledges
    cycle.deductions = deductions
    cycle.needs = needs
    let cells = givers
    cycle.agreed = restricted.agreed.filter { row in
      isPublic(.agreed, [row.contributing, row.benefitting], row.measure) && !hides(row.measure, cells)
        && !hides(row.measure, receivers)
    }
    cycle.draws = restricted.draws.filter { row in
      isPublic(.draws, [row.benefitting], row.measure) && !hides(row.measure, cells) && !hides(row.measure, receivers)
    }
    // A wish about a State's contribution or need tells of its size.
    cycle.wishes = restricted.wishes.filter { row in
      isPublic(.wishes, [row.contributing, row.benefitting].compactMap(\.self), row.measure)
        && !hides(row.measure, cells) && !hides(row.measure, receivers)
    }
    cycle.implementation = restricted.implementation.filter { row in
      isPublic(.implementation, [row.contributing, row.benefitting], Measure(rawValue: row.measure.rawValue))
        && !cells.contains { $0.state == row.contributing } && !receivers.contains { $0.state == row.benefitting }
    }
    cycle.offsetRequests = restricted.offsetRequests.filter { row in
      isPublic(.offsetRequests, [row.contributing, row.benefitting]) && !cells.contains { $0.state == row.contributing }
        && !receivers.contains { $0.state == row.benefitting }
    }
    cycle.caseload = restricted.caseload.filter { isPublic(.caseload, [$0.contributing, $0.benefitting]) }
    cycle.credits = restricted.credits.filter { isPublic(.credits, [$0.state]) }
    cycle.events = restricted.events.filter { isPublic(.events, [$0.state].compactMap(\.self)) }
    cycle.indicators = restricted.indicators.filter { row in
      isPublic(.indicators, [MemberState(row.area)]) && !(statesTotals(row) && !cells.isEmpty)
    }
    return cycle
  }

  /// Whether no mark takes a row.
  private func isPublic(_ subject: Restriction.Subject, _ states: [MemberState], _ measure: Measure? = nil) -> Bool {
    !marks.contains { $0.subject == subject && $0.covers(states: states, measure: measure) }
  }

  /// Whether one of the cells is of a measure.
  private func hides(_ measure: Measure, _ cells: Set<Cell>) -> Bool {
    cells.contains { $0.measure == nil || $0.measure == measure }
  }

  /// An indicator that gives an effective total from elsewhere.
  private func statesTotals(_ row: IndicatorRecord) -> Bool {
    row.indicator == StatedEffectiveComparison.relocationIndicator
      || row.indicator == StatedEffectiveComparison.financialIndicator
  }
}

extension PublicEdition {
  private var needs: [NeedRecord] {
    restricted.needs.map { row in
      guard marks.contains(where: { covers($0, row) }) else { return row }
      var row = row
      row.amount = nil
      row.knowledge = .unknown
      row.provenance = Provenance(
        file: row.provenance.file, line: row.provenance.line, source: PublicEdition.source)
      return row
    }
  }

  private func covers(_ mark: Restriction, _ row: NeedRecord) -> Bool {
    mark.subject == .needs && mark.covers(states: [row.state], measure: row.measure)
  }

  /// The pledges, and the States with deductions, of which something is withheld.
  private var givers: Set<Cell> {
    let pledged = withheldPledges.map { Cell(state: $0.state, measure: $0.measure) }
    let deducted = restricted.deductions.filter { row in
      marks.contains { $0.subject == .deductions && $0.covers(states: [row.state]) }
    }.map { Cell(state: $0.state, measure: nil) }
    return Set(pledged + deducted)
  }

  /// The needs that are withheld.
  private var receivers: Set<Cell> {
    Set(
      restricted.needs.filter { row in marks.contains { covers($0, row) } }
        .map { Cell(state: $0.state, measure: $0.measure) })
  }

  /// The marks, and the tables that go with them whether or not they hold anything.
  private var withheld: [Restriction] {
    let direct = Set(marks.map(\.subject))
    var all = marks
    func add(_ subject: Restriction.Subject) {
      if !all.contains(where: { $0.subject == subject && $0 == Restriction(subject) }) {
        all.append(Restriction(subject))
      }
    }
    guard !direct.isDisjoint(with: [.pledges, .deductions, .needs]) else { return all }
    for subject in [Restriction.Subject.agreed, .draws, .implementation, .offsetRequests, .wishes] { add(subject) }
    return all
  }

  /// Whether a mark finds anything to withhold.
  private func meetsSomething(_ mark: Restriction) -> Bool {
    func meets<Row>(_ rows: [Row], _ states: (Row) -> [MemberState], _ measure: (Row) -> Measure? = { _ in nil })
      -> Bool
    {
      rows.contains { mark.covers(states: states($0), measure: measure($0)) }
    }
    return switch mark.subject {
    case .pledges: restricted.pledges.contains { covers(mark, $0) }
    case .deductions: meets(restricted.deductions, { [$0.state] })
    case .needs: restricted.needs.contains { covers(mark, $0) }
    case .proposal: restricted.proposal != nil
    case .agreed: meets(restricted.agreed, { [$0.contributing, $0.benefitting] }, \.measure)
    case .draws: meets(restricted.draws, { [$0.benefitting] }, \.measure)
    case .implementation:
      meets(
        restricted.implementation, { [$0.contributing, $0.benefitting] }, { Measure(rawValue: $0.measure.rawValue) })
    case .offsetRequests: meets(restricted.offsetRequests, { [$0.contributing, $0.benefitting] })
    case .caseload: meets(restricted.caseload, { [$0.contributing, $0.benefitting] })
    case .credits: meets(restricted.credits, { [$0.state] })
    case .crisisPledges: meets(restricted.crisisPledges, { [$0.state] }, \.measure)
    case .wishes: meets(restricted.wishes, { [$0.contributing, $0.benefitting].compactMap(\.self) }, \.measure)
    case .events: meets(restricted.events, { [$0.state].compactMap(\.self) })
    case .indicators: meets(restricted.indicators, { [MemberState($0.area)] })
    }
  }
}
