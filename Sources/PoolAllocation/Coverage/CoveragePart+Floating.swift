import ExactArithmetic
import LinearProgramming
import SolidarityLaw

extension CoveragePart {
  /// The coverage in floating point: one problem for all supplies, each solved from the last basis.
  ///
  /// The rows are those of the model's first stage. A State whose coverage row has a dual value cannot get more without another
  /// getting less, so its coverage becomes the lower limit of its need's row and its own row is set free; the others rise on.
  func floating(
    _ supplies: [[Rational]]
  ) throws(AllocationError) -> (ratios: [[CoverageModel.Ratio]], solves: Int) {
    do {
      let (part, groups) = merged
      let rows = try CoverageRows(part)
      var options = SolveOptions(exactness: .floating)
      options.presolve = false
      return try Solver(options: options).withFloatingProblem(rows.program) { problem in
        var run = CoverageRun(part: part, rows: rows)
        var ratios: [[CoverageModel.Ratio]] = []
        ratios.reserveCapacity(supplies.count)
        var last: [Rational] = []
        for pledges in supplies {
          let sums = groups.map { $0.reduce(.zero) { $0 + pledges[$1] } }
          // What does not move is not solved again.
          if let known = ratios.last, sums == last {
            ratios.append(known)
          } else {
            ratios.append(try run.ratios(of: sums, in: &problem))
          }
          last = sums
        }
        return (ratios, run.solves)
      }
    } catch {
      throw .notProven(step: "Coverage, \(measure.rawValue)", reason: "\(error)")
    }
  }

  /// The part with one State for all that may give to the same States without limit, and the places of those it stands for.
  ///
  /// What the sum of their pledges can cover, they can cover by giving each in proportion to its pledge, and the other way round, so
  /// the coverage is the same and the linear programs are smaller.
  var merged: (part: CoveragePart, groups: [[Int]]) {
    let problem = problem(states.map { _ in .one })
    var groups: [[Int]] = []
    var patterns: [[Bool]: Int] = [:]
    for (index, giver) in states.enumerated() {
      let maxima = receivers.map { problem.recordedMaximum(.init(giver, $0.state)) }
      let pattern = maxima.map { $0 == nil }
      guard maxima.allSatisfy({ $0?.isZero ?? true }) else {
        groups.append([index])
        continue
      }
      if let group = patterns[pattern] {
        groups[group].append(index)
      } else {
        patterns[pattern] = groups.count
        groups.append([index])
      }
    }
    let representatives = groups.map { $0[0] }
    let part = CoveragePart(
      measure: measure, givers: representatives.map { givers[$0] }, states: representatives.map { states[$0] },
      receivers: receivers, limits: limits, bindingShare: bindingShare, usesClosedForms: usesClosedForms)
    return (part, groups)
  }
}

/// The linear program of the coverage, with a row for every State that could give, whatever it pledges.
struct CoverageRows {
  let program: LinearProgram
  let level: LinearProgram.Variable
  let pledges: [LinearProgram.Constraint?]
  let needs: [LinearProgram.Constraint?]
  let coverage: [LinearProgram.Constraint?]
  let reserve: LinearProgram.Constraint?

  init(_ part: CoveragePart) throws(ModelError) {
    let problem = part.problem(part.states.map { _ in .one })
    var program = LinearProgram(name: "coverage_\(part.measure.rawValue)", sense: .maximise)
    var ofGiver = part.states.map { _ in [(LinearProgram.Variable, Rational)]() }
    var ofReceiver = part.receivers.map { _ in [(LinearProgram.Variable, Rational)]() }
    for (row, giver) in part.states.enumerated() {
      for (column, receiver) in part.receivers.enumerated() where problem.isOpen(giver, receiver.state) {
        let variable = try program.addVariable(
          name: "\(giver)_\(receiver.state)", lower: .zero, upper: problem.maximum(giver, receiver.state))
        ofGiver[row].append((variable, .one))
        ofReceiver[column].append((variable, .one))
      }
    }
    var pledges: [LinearProgram.Constraint?] = []
    for (row, terms) in ofGiver.enumerated() {
      pledges.append(
        terms.isEmpty
          ? nil : try program.addConstraint(name: "pledge_\(part.states[row])", upper: .zero, terms: terms))
    }
    var needs: [LinearProgram.Constraint?] = []
    for (column, terms) in ofReceiver.enumerated() {
      let receiver = part.receivers[column]
      needs.append(
        terms.isEmpty
          ? nil
          : try program.addConstraint(name: "need_\(receiver.state)", upper: receiver.need, terms: terms))
    }
    let level = try program.addVariable(name: "level", lower: nil, upper: .one, objective: .one)
    var coverage: [LinearProgram.Constraint?] = []
    for (column, terms) in ofReceiver.enumerated() {
      let receiver = part.receivers[column]
      coverage.append(
        terms.isEmpty
          ? nil
          : try program.addConstraint(
            name: "coverage_\(receiver.state)", lower: .zero, terms: terms + [(level, -receiver.need)]))
    }
    let reserved = zip(part.receivers, ofReceiver).filter(\.0.searchAndRescue).flatMap(\.1)
    reserve =
      part.bindingShare == nil || reserved.isEmpty
      ? nil : try program.addConstraint(name: "reserve", lower: .zero, terms: reserved)
    self.program = program
    self.level = level
    self.pledges = pledges
    self.needs = needs
    self.coverage = coverage
  }
}

/// The way from supply to supply.
struct CoverageRun {
  let part: CoveragePart
  let rows: CoverageRows
  /// Linear programs solved so far.
  private(set) var solves = 0

  private let needs: [Double]
  private var before: [Rational?]
  private var isFixed: [Bool]
  /// What the scenario under way has come to, receiver by receiver.
  private var levels: [Double]
  private var isOpen: [Bool]
  private var isBinding: [Bool]

  init(part: CoveragePart, rows: CoverageRows) {
    self.part = part
    self.rows = rows
    needs = part.receivers.map(\.need.doubleValue)
    before = part.states.map { _ in nil }
    levels = needs
    isFixed = part.receivers.map { _ in false }
    isOpen = isFixed
    isBinding = isFixed
  }

  /// A dual value below this says nothing: the solver's own tolerance lies there.
  private static let smallestDual = 1e-9

  mutating func ratios(
    of pledges: [Rational], in problem: inout FloatingProblem
  ) throws -> [CoverageModel.Ratio] {
    guard try level(pledges, in: &problem) else { return part.receivers.map { _ in .outOfReach } }
    return levels.map { .floating($0) }
  }

  /// Finds the level of each receiver; false where the binding share is out of reach.
  private mutating func level(_ pledges: [Rational], in problem: inout FloatingProblem) throws -> Bool {
    if rows.reserve == nil, let share = part.bindingShare, part.problem(pledges).reserve(for: share).isPositive {
      return false
    }
    try change(to: pledges, in: &problem)
    for index in levels.indices {
      levels[index] = 0
      isOpen[index] = rows.coverage[index] != nil
    }
    var open = isOpen.count { $0 }
    while open > 0 {
      solves += 1
      let outcome = try problem.solve()
      if outcome.verdict == .infeasible, rows.reserve != nil { return false }
      guard outcome.verdict == .optimal else {
        throw AllocationError.notProven(
          step: "Coverage, \(part.measure.rawValue)", reason: "the solver says \(outcome.verdict.rawValue)")
      }
      let level = min(1, max(0, problem.value(of: rows.level)))
      let binding = level < 1 - CoverageRun.smallestDual ? markBinding(in: problem) : 0
      // Nobody gets more than it needs, so a level of one is the end for all that are still open.
      let isLast = binding == 0 || binding == open
      for index in isOpen.indices where isOpen[index] && (isLast || isBinding[index]) {
        levels[index] = level
        isOpen[index] = false
        if !isLast { try fix(index, at: level, in: &problem) }
      }
      open = isLast ? 0 : open - binding
    }
    return true
  }

  /// Marks the open States that cannot get more without another getting less, and counts them.
  private mutating func markBinding(in problem: borrowing FloatingProblem) -> Int {
    var count = 0
    for index in isOpen.indices where isOpen[index] {
      isBinding[index] =
        rows.coverage[index].map { abs(problem.dual(of: $0)) * needs[index] > CoverageRun.smallestDual } ?? true
      if isBinding[index] { count += 1 }
    }
    return count
  }

  private mutating func change(to pledges: [Rational], in problem: inout FloatingProblem) throws {
    for (index, pledge) in pledges.enumerated() where before[index] != pledge {
      before[index] = pledge
      guard let row = rows.pledges[index] else { continue }
      try problem.setBounds(of: row, lower: -.infinity, upper: pledge.doubleValue)
    }
    if let reserve = rows.reserve, let share = part.bindingShare {
      try problem.setBounds(
        of: reserve, lower: part.problem(pledges).reserve(for: share).doubleValue, upper: .infinity)
    }
    for index in isFixed.indices where isFixed[index] {
      isFixed[index] = false
      guard let need = rows.needs[index], let coverage = rows.coverage[index] else { continue }
      try problem.setBounds(of: need, lower: -.infinity, upper: needs[index])
      try problem.setBounds(of: coverage, lower: 0, upper: .infinity)
    }
  }

  private mutating func fix(_ index: Int, at level: Double, in problem: inout FloatingProblem) throws {
    guard let need = rows.needs[index], let coverage = rows.coverage[index] else { return }
    isFixed[index] = true
    // A hair below the level, so that rounding never makes what was reached impossible.
    try problem.setBounds(
      of: need, lower: needs[index] * level * (1 - 1e-12), upper: needs[index])
    try problem.setBounds(of: coverage, lower: -.infinity, upper: .infinity)
  }
}
