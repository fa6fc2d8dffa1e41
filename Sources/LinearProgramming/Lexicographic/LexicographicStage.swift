import ExactArithmetic

/// A solved stage of a group, and whatever later stages of the same level add to its proof.
///
/// A basis gives dual values to few criteria at a time, so many stages may end at one level. What the later ones prove is true
/// of the first one already: their dual values, added in a small enough share, prove all of it at once.
struct LexicographicStage {
  private let program: LinearProgram
  private let level: LinearProgram.Variable
  private let openRows: [LinearProgram.Constraint]
  private let fixedBy: [LinearProgram.Constraint: Int]
  private var solution: ExactSolution

  init(
    program: LinearProgram, level: LinearProgram.Variable, openRows: [LinearProgram.Constraint],
    solution: ExactSolution, fixedBy: [LinearProgram.Constraint: Int]
  ) {
    self.program = program
    self.level = level
    self.openRows = openRows
    self.solution = solution
    self.fixedBy = fixedBy
  }

  /// Adds a later stage's proof to this one; does nothing and says so where that stage reached another level.
  mutating func join(_ later: ExactSolution) -> Bool {
    guard later.values[level.index] == solution.values[level.index] else { return false }
    // Criteria that have a dual value here are equations in the later stage, where it may have any sign.
    var share: Rational = 2
    for row in openRows {
      let (own, added) = (solution.duals[row.index], later.duals[row.index])
      if own.signum * added.signum < 0 { share = min(share, own.magnitude / added.magnitude) }
    }
    share = Self.powerOfTwo(below: share)
    var duals = zip(solution.duals, later.duals).map { $0 + share * $1 }
    var reducedCosts = zip(solution.reducedCosts, later.reducedCosts).map { $0 + share * $1 }
    let sum = openRows.reduce(Rational.zero) { $0 + duals[$1.index].magnitude }
    guard let scale = sum.reciprocal else { return false }
    for index in duals.indices { duals[index] *= scale }
    for index in reducedCosts.indices { reducedCosts[index] *= scale }
    reducedCosts[level.index] = .zero
    let joined = ExactSolution(
      values: later.values, reducedCosts: reducedCosts, activities: program.activities(at: later.values), duals: duals,
      objectiveValue: solution.objectiveValue, basis: solution.basis)
    guard joined.isOptimal(for: program) else { return false }
    solution = joined
    return true
  }

  func certificate(title: String) -> Certificate.Stage {
    Certificate.Stage(title: title, program: program, outcome: .optimal(solution), fixedBy: fixedBy)
  }

  /// The greatest power of two up to one that is below a limit: any share below would do, and this one is short to write.
  private static func powerOfTwo(below limit: Rational) -> Rational {
    var power = Rational.one
    while power >= limit { power *= Rational(1, 2) }
    return power
  }
}
