import ExactArithmetic

/// One group of criteria while its stages are being solved: who is still open, what was fixed, and the proof so far.
struct LexicographicGroup {
  /// Where a criterion came to rest.
  struct Fixing {
    let value: Rational
    let stage: Int
  }

  let aim: LexicographicOptimum.Aim
  let title: String
  let criteria: [LexicographicOptimum.Criterion]
  /// The terms of each criterion, its constant carried by the unit variable.
  let terms: [[(LinearProgram.Variable, Rational)]]
  /// The program of the first stage.
  let program: LinearProgram
  let level: LinearProgram.Variable
  let rows: [LinearProgram.Constraint]
  /// The index in the whole certificate of the first stage of this group.
  let firstStage: Int
  private let recordsStages: Bool

  /// What fixed the criteria of earlier groups.
  var fixedBefore: [(row: LinearProgram.Constraint, stage: Int)] = []
  private(set) var open: [Int]
  private(set) var fixings: [Fixing?]
  private(set) var values: [Rational] = []
  /// The basis after the last stage without the level, for whatever comes next.
  private(set) var finalBasis: Basis?

  /// The stages so far, those of one level counted once.
  private(set) var stageCount = 0
  private var finished: [Certificate.Stage] = []
  /// The last stage, kept open as long as further ones reach the same level.
  private var pending: LexicographicStage?
  private var lastLevel: Rational?

  init(
    aim: LexicographicOptimum.Aim, title: String, criteria: [LexicographicOptimum.Criterion], program: LinearProgram,
    unit: LinearProgram.Variable?, firstStage: Int, recordsStages: Bool
  ) throws(LexicographicError) {
    self.aim = aim
    self.title = title
    self.criteria = criteria
    self.firstStage = firstStage
    self.recordsStages = recordsStages
    terms = criteria.map { criterion in
      guard let unit, !criterion.constant.isZero else { return criterion.terms }
      return criterion.terms + [(unit, criterion.constant)]
    }
    var program = program
    program.sense = aim == .leximin ? .maximise : .minimise
    var rows: [LinearProgram.Constraint] = []
    var name = "level"
    while program.variable(named: name) != nil { name += "'" }
    do {
      level = try program.addVariable(name: name, lower: nil, objective: 1)
      for (criterion, terms) in zip(criteria, terms) {
        rows.append(
          try program.addConstraint(
            name: criterion.name, lower: aim == .leximin ? 0 : nil, upper: aim == .leximin ? nil : 0,
            terms: terms + [(level, -1)]))
      }
    } catch {
      throw .model(error)
    }
    self.program = program
    self.rows = rows
    open = Array(criteria.indices)
    fixings = Array(repeating: nil, count: criteria.count)
  }

  /// A basis of the program before this group, with the level nonbasic and all criteria basic.
  func extended(_ basis: Basis) -> Basis {
    Basis(
      rows: basis.rows + Array(repeating: .basic, count: criteria.count), columns: basis.columns + [.free])
  }

  /// The program as it is proven: the level's bound that helps the solver along is no part of it.
  func withoutLevelBounds(_ program: LinearProgram) throws -> LinearProgram {
    var program = program
    try program.setBounds(of: level, lower: nil, upper: nil)
    return program
  }

  /// Takes in the optimum of a stage and says which criteria it fixes: those that have a dual value in its
  /// basis, then those that a row alone holds at the level.
  mutating func settle(_ solution: ExactSolution, of program: LinearProgram) throws(LexicographicError) -> [Int] {
    let reached = solution.values[level.index]
    var fixed = open.filter { !solution.duals[rows[$0].index].isZero }
    // The level is free, so its column makes the duals of the open criteria sum to one in magnitude.
    guard !fixed.isEmpty else { throw .notProven(group: title, .basisDoesNotFit) }
    if recordsStages {
      if pending?.join(solution) != true {
        finish()
        pending = LexicographicStage(
          program: program, level: level, openRows: open.map { rows[$0] }, solution: solution, fixedBy: fixedBy)
        stageCount += 1
      }
    } else if lastLevel != reached {
      lastLevel = reached
      stageCount += 1
    }
    if let forcing = ForcingRows(self, solution, of: program, held: fixed), accepts(forcing.proof, of: program) {
      // Those with a dual value in the basis stay first: the next stage starts by exchanging one of them.
      let known = Set(fixed)
      fixed += forcing.criteria.filter { !known.contains($0) }
    }
    for index in fixed { fixings[index] = Fixing(value: reached, stage: firstStage + stageCount - 1) }
    open.removeAll { fixings[$0] != nil }
    values = solution.values
    return fixed
  }

  /// Whether a further proof at the point of a stage holds: together with the stage's own where that is kept, else by itself.
  private mutating func accepts(_ proof: ExactSolution, of program: LinearProgram) -> Bool {
    recordsStages ? pending?.join(proof) == true : proof.hasFittingPrices(for: program)
  }

  /// Makes the fixed criteria equations and starts the next stage where this one ended.
  ///
  /// Where a row with a dual value becomes basic and the level nonbasic, the basis can still be inverted, and the point stays
  /// where it was: the level may only improve from here, which a bound on it says until the next stage is solved.
  mutating func change(
    _ problem: inout SolverProblem, fixed: [Int], after solution: ExactSolution
  ) throws {
    let reached = solution.values[level.index]
    try problem.remove(level, from: fixed.map { rows[$0] })
    for index in fixed { try problem.setBounds(of: rows[index], lower: reached, upper: reached) }
    try problem.setBounds(
      of: level, lower: aim == .leximin ? reached : nil, upper: aim == .leximin ? nil : reached)
    var basis = solution.basis
    for index in fixed where basis.rows[rows[index].index] != .basic { basis.rows[rows[index].index] = .fixed }
    if basis.columns[level.index] == .basic, let first = fixed.first { basis.rows[rows[first].index] = .basic }
    basis.columns[level.index] = aim == .leximin ? .atLower : .atUpper
    try problem.start(from: basis)
    basis.columns.removeLast()
    finalBasis = basis
  }

  /// All stages of the group, once every criterion is fixed.
  mutating func finishedStages() -> [Certificate.Stage] {
    finish()
    return finished
  }

  /// The stage that records what else was proven of a program on the way.
  func stage(of outcome: ExactOutcome, program: LinearProgram) -> Certificate.Stage {
    Certificate.Stage(title: "\(title), level \(stageCount + 1)", program: program, outcome: outcome, fixedBy: fixedBy)
  }

  /// The stage that fixed each criterion so far, by its row: only certificates ask.
  private var fixedBy: [LinearProgram.Constraint: Int] {
    var result: [LinearProgram.Constraint: Int] = [:]
    for (row, stage) in fixedBefore { result[row] = stage }
    for (row, fixing) in zip(rows, fixings) {
      if let fixing { result[row] = fixing.stage }
    }
    return result
  }

  private mutating func finish() {
    guard let stage = pending else { return }
    finished.append(stage.certificate(title: "\(title), level \(finished.count + 1)"))
    pending = nil
  }
}
