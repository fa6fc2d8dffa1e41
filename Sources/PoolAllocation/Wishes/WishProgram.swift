import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// Whether the wishes of one measure can all be had, as a linear program whose limits have names.
///
/// Unlike the program that is optimised it has every pair, closed ones with a maximum of zero, and each pledge is a variable, so that
/// shares of pledges rise when a pledge does.
struct WishProgram {
  /// How the share for States with disembarkations is met: it is never more than they need, and it is enough to be within
  /// either limit, which no single linear program can say.
  enum Reserve {
    /// By the share of all pledges, or by the need where that is less as things stand.
    case share
    /// By the whole need of these States.
    case need
  }

  let problem: DistributionProblem
  private(set) var program: LinearProgram
  private(set) var limits: [NamedLimit] = []
  /// Whether the share of all pledges counts, so that the other way to meet it is worth a question.
  private(set) var dependsOnPledges = false

  private let givers: [MemberState]
  private let receivers: [MemberState]
  private var pledges: [LinearProgram.Variable] = []
  private var cells: [[LinearProgram.Variable]] = []
  private let reserveForm: Reserve

  init(_ problem: DistributionProblem, reserve: Reserve = .share) throws(ModelError) {
    self.problem = problem
    reserveForm = reserve
    let absent = Dictionary(grouping: problem.absences, by: \.reason.isContributor)
    givers = Set(problem.contributors.map(\.state) + (absent[true] ?? []).map(\.state)).sorted()
    receivers = Set(problem.beneficiaries.map(\.state) + (absent[false] ?? []).map(\.state)).sorted()
    program = LinearProgram(name: "wishes_\(problem.measure.rawValue)")
    try addVariables()
    for (number, wish) in problem.wishes.enumerated() { try add(wish, number: number + 1) }
    try addReserve()
    namePledges()
    try addTotals()
    namePairs()
  }

  private func pledge(of state: MemberState) -> Rational {
    problem.contributors.first { $0.state == state }?.pledge ?? .zero
  }

  private mutating func addVariables() throws(ModelError) {
    let kind = problem.measure.rawValue
    for giver in givers {
      let pledge = pledge(of: giver)
      pledges.append(try program.addVariable(name: "pledge_\(kind)_\(giver)", lower: pledge, upper: pledge))
    }
    for giver in givers {
      var row: [LinearProgram.Variable] = []
      for receiver in receivers {
        row.append(
          try program.addVariable(
            name: "\(kind)_\(giver)_\(receiver)", upper: problem.recordedMaximum(.init(giver, receiver))))
      }
      cells.append(row)
    }
  }

  /// The amounts that count towards a wish, each once.
  private func terms(of wish: WishRecord) -> [(LinearProgram.Variable, Rational)] {
    givers.indices.flatMap { giver in
      receivers.indices.filter { problem.counts(givers[giver], receivers[$0], towards: wish) }.map {
        (cells[giver][$0], Rational.one)
      }
    }
  }

  private mutating func add(_ wish: WishRecord, number: Int) throws(ModelError) {
    guard let target = problem.target(of: wish) else { return }
    var terms = terms(of: wish)
    var bound = target
    var isFixed = false
    if case .share(let share) = wish.amount {
      switch wish.kind {
      case .coverage: break
      case .pool: couple(&terms, &bound, to: givers, share)
      case .contribution, .earmark, .closed: couple(&terms, &bound, to: [wish.contributing].compactMap { $0 }, share)
      case .searchAndRescue: isFixed = reserve(&terms, &bound, share)
      }
    }
    let row = try program.addConstraint(
      name: "wish_\(number)_\(wish.kind.rawValue)", lower: wish.relation == .atMost ? nil : bound,
      upper: wish.relation == .atLeast ? nil : bound, terms: terms)
    var sides: [ProgramLimit] = []
    if wish.relation != .atMost { sides.append(.lower(row)) }
    if wish.relation != .atLeast { sides.append(.upper(row)) }
    limits.append(
      NamedLimit(
        .wish(wish.kind), limits: sides, states: wish.states, measure: problem.measure, amount: target,
        unit: problem.measure.unit, statement: wish.clause(target: target).english, subject: wish.subject,
        citation: wish.citation, movement: isFixed ? .fixed : .allowed(weight: .one, most: nil), wish: wish,
        group: NamedLimit.Group.wish.rawValue))
  }

  /// Sets some amounts against a share of pledges that may rise, in place of a number.
  private func couple(
    _ terms: inout [(LinearProgram.Variable, Rational)], _ bound: inout Rational, to states: [MemberState],
    _ share: Rational
  ) {
    for (giver, pledge) in zip(givers, pledges) where states.contains(giver) { terms.append((pledge, -share)) }
    bound = .zero
  }

  /// Sets some amounts against the share of all pledges, or against the whole need of the States concerned.
  ///
  /// - Returns: whether it is the need although the share is less, so that the limit says nothing of its own movement.
  private mutating func reserve(
    _ terms: inout [(LinearProgram.Variable, Rational)], _ bound: inout Rational, _ share: Rational
  ) -> Bool {
    guard share * problem.supply <= problem.reservedNeed else { return false }
    dependsOnPledges = true
    if reserveForm == .need {
      bound = problem.reservedNeed
      return true
    }
    couple(&terms, &bound, to: givers, share)
    return false
  }

  private mutating func addReserve() throws(ModelError) {
    guard let share = problem.bindingShare else { return }
    let target = problem.reserve(for: share)
    guard target.isPositive else { return }
    let reserved = Set(problem.beneficiaries.filter(\.searchAndRescue).map(\.state))
    var terms: [(LinearProgram.Variable, Rational)] = []
    for giver in givers.indices {
      for receiver in receivers.indices where reserved.contains(receivers[receiver]) {
        terms.append((cells[giver][receiver], .one))
      }
    }
    var bound = target
    let isFixed = self.reserve(&terms, &bound, share)
    let row = try program.addConstraint(name: "reserve_\(problem.measure.rawValue)", lower: bound, terms: terms)
    limits.append(
      NamedLimit(
        .reserve, limits: [.lower(row)], states: reserved.sorted(), measure: problem.measure, amount: target,
        unit: problem.measure.unit,
        statement: "\(problem.measure.shown(target)) are reserved for States with recurring disembarkations: "
          + "\((share * 100).shown) % of all pledges, or their whole need",
        subject: "the reserve for States with recurring disembarkations", citation: Citation("57(2)"),
        movement: isFixed ? .fixed : .allowed(weight: .one, most: target),
        group: NamedLimit.Group.reserve.rawValue))
  }

  private mutating func namePledges() {
    for (giver, variable) in zip(givers, pledges) {
      let absence = problem.absences.first { $0.state == giver && $0.reason.isContributor }
      let pledge = pledge(of: giver)
      let statement =
        switch absence?.reason {
        case .benefitting: "\(giver) benefits from the pool and is released from its pledges"
        case .unknownPledge: "the pledge of \(giver) is not known and takes no part"
        case .noPledge: "\(giver) is obliged to no \(problem.measure.rawValue)"
        default: "\(giver) is still obliged to \(problem.measure.shown(pledge))"
        }
      limits.append(
        NamedLimit(
          absence.map { .absence($0.reason) } ?? .pledge, limits: [.upperBound(variable)], states: [giver],
          measure: problem.measure, amount: pledge, unit: problem.measure.unit, statement: statement,
          subject: "the pledge of \(giver)",
          citation: Citation(absence?.reason == .benefitting ? "60(3)" : "57(1)"),
          movement: absence?.reason == .benefitting ? .fixed : .allowed(weight: .one, most: nil),
          movementCitation: Citation("13(4)"), group: NamedLimit.Group.pledge.rawValue))
    }
  }

  /// What each State gives is within its pledge, and what each receives within its need.
  private mutating func addTotals() throws(ModelError) {
    let kind = problem.measure.rawValue
    for giver in givers.indices {
      try program.addConstraint(
        name: "given_\(kind)_\(givers[giver])", upper: .zero,
        terms: cells[giver].map { ($0, .one) } + [(pledges[giver], -1)])
    }
    for (index, receiver) in receivers.enumerated() {
      let absence = problem.absences.first { $0.state == receiver && !$0.reason.isContributor }
      let need = problem.beneficiaries.first { $0.state == receiver }?.need ?? .zero
      let row = try program.addConstraint(
        name: "need_\(kind)_\(receiver)", upper: need, terms: cells.map { ($0[index], .one) })
      let statement =
        switch absence?.reason {
        case .noAccess: "\(receiver) has no access to the pool"
        case .unknownNeed: "the need of \(receiver) is not known, so that it takes no part"
        case .noNeed: "\(receiver) asked for no \(kind)"
        default: "\(receiver) needs \(problem.measure.shown(need))"
        }
      limits.append(
        NamedLimit(
          absence.map { .absence($0.reason) } ?? .need, limits: [.upper(row)], states: [receiver],
          measure: problem.measure, amount: need, unit: problem.measure.unit, statement: statement,
          subject: "the need of \(receiver)",
          citation: Citation(absence?.reason == .noAccess ? "58(1)" : "58(2)")))
    }
  }

  private mutating func namePairs() {
    for (row, giver) in givers.enumerated() {
      for (column, receiver) in receivers.enumerated() {
        guard let limit = problem.limits[.init(giver, receiver)] else { continue }
        let (kind, statement, citation): (NamedLimit.Kind, String, String) =
          switch limit {
          case .closed: (.pairClosed, "pairs.csv closes the pair from \(giver) to \(receiver)", "60(2)")
          case .released:
            (
              .pairReleased, "nothing is due from \(giver) to \(receiver) after a finding of systemic shortcomings",
              "60(3)"
            )
          case .maximum(let amount):
            (
              .pairMaximum, "pairs.csv allows at most \(problem.measure.shown(amount)) from \(giver) to \(receiver)",
              "60(2)"
            )
          }
        limits.append(
          NamedLimit(
            kind, limits: [.upperBound(cells[row][column])], states: [giver, receiver], measure: problem.measure,
            amount: problem.recordedMaximum(.init(giver, receiver)), unit: problem.measure.unit, statement: statement,
            subject: "what may go from \(giver) to \(receiver)", citation: Citation(citation),
            movement: kind == .pairReleased && problem.releaseIsBan ? .fixed : .allowed(weight: .one, most: nil),
            group: NamedLimit.Group.pair.rawValue))
      }
    }
  }
}
