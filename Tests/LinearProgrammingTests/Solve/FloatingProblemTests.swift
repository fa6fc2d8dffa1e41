import ExactArithmetic
import Testing

@testable import LinearProgramming

/// Whether two numbers agree as far as GLPK's tolerances let them.
private func agree(_ left: Double, _ right: Double) -> Bool {
  (left - right).magnitude <= 1e-6 * max(1, right.magnitude)
}

@Suite("A problem for sweeps changes and solves in floating point")
struct FloatingProblemTests {
  /// At (3, 1) the sum is tight: one more of it lets y grow by one, worth 2, and one more of x takes a y away, worth 3 − 2.
  @Test("Values, activities, duals and reduced costs of the corner program")
  func readsEverything() throws {
    let (program, x, y) = try cornerProgram()
    let sum = try #require(program.constraint(named: "sum"))
    let mix = try #require(program.constraint(named: "mix"))
    try Solver().withFloatingProblem(program) { problem in
      let outcome = try problem.solve()
      #expect(outcome.verdict == .optimal)
      #expect(agree(outcome.objective, 11))
      #expect(agree(problem.value(of: x), 3))
      #expect(agree(problem.value(of: y), 1))
      #expect(agree(problem.activity(of: mix), 6))
      #expect(agree(problem.dual(of: sum), 2))
      #expect(agree(problem.dual(of: mix), 0))
      #expect(agree(problem.reducedCost(of: x), 1))
      #expect(try problem.basis() == Basis(rows: [.atUpper, .basic], columns: [.atUpper, .basic]))
      var values: [Double] = []
      problem.readValues(into: &values)
      #expect(values.count == 2)
      #expect(zip(values, [3, 1]).allSatisfy { agree($0, $1) })
    }
  }

  /// With x ≤ 1 the rows leave y ≤ 3 and y ≤ 2. With costs (0, 2) on top x = 0 is best, as y ≤ 7/3 there. With the mix 2y ≤ 7 instead,
  /// the sum leaves y ≤ 4 and the mix y ≤ 7/2.
  @Test("Bounds, costs and terms can be changed, and each solve goes on from the last")
  func changesEverything() throws {
    let (program, x, y) = try cornerProgram()
    let mix = try #require(program.constraint(named: "mix"))
    try Solver().withFloatingProblem(program) { problem in
      _ = try problem.solve()
      try problem.setBounds(of: x, lower: 0, upper: 2)
      try problem.setBounds(of: x, lower: 0, upper: 1)
      let warm = try problem.solve()
      #expect(agree(warm.objective, 7))
      #expect(warm.iterations <= 1)
      try problem.setObjective(of: x, to: 0)
      #expect(agree(try problem.solve().objective, 14.0 / 3))
      try problem.setTerms(of: mix, to: [(x, 0), (y, 2)])
      #expect(agree(try problem.solve().objective, 7))
      #expect(problem.program.terms(ofRow: mix.index).count == 1)
      try problem.setBounds(of: mix, lower: 1, upper: 3)
      #expect(agree(try problem.solve().objective, 3))
    }
  }

  @Test("Infeasible and unbounded programs are told apart, and a later change makes them whole again")
  func tellsVerdicts() throws {
    let (program, x, _) = try cornerProgram()
    let (sum, mix) = (try #require(program.constraint(named: "sum")), try #require(program.constraint(named: "mix")))
    try Solver().withFloatingProblem(program) { problem in
      try problem.setBounds(of: sum, lower: 8, upper: .infinity)
      // The mix allows a sum of 7 at (7, 0), but x ends at 3.
      #expect(try problem.solve().verdict == .infeasible)
      try problem.setBounds(of: mix, lower: -.infinity, upper: .infinity)
      #expect(try problem.solve().verdict == .unbounded)
      try problem.setBounds(of: sum, lower: -.infinity, upper: 4)
      try problem.setBounds(of: mix, lower: -.infinity, upper: 7)
      try problem.setBounds(of: x, lower: -.infinity, upper: 3)
      #expect(agree(try problem.solve().objective, 11))
    }
  }

  /// Euros by the thousand million beside shares: x ≤ 4·10¹² by the budget, one more euro of it is worth a millionth.
  @Test("Numbers come back in the program's own units, whatever GLPK was given")
  func keepsUnits() throws {
    var program = LinearProgram(name: "units", sense: .maximise, objectiveConstant: 5)
    let x = try program.addVariable(name: "x", objective: Rational(1, 1_000_000))
    let y = try program.addVariable(name: "y", upper: 1, objective: -1)
    let budget = try program.addConstraint(
      name: "budget", upper: 4_000_000_000_000, terms: [(x, 1), (y, 1_000_000_000)])
    let share = try program.addConstraint(name: "share", lower: Rational(1, 2), terms: [(y, 1)])
    try Solver().withFloatingProblem(program) { problem in
      let outcome = try problem.solve()
      // y = 1/2 takes 5·10⁸ from the budget; a unit of y costs itself and the thousand of value that its 10⁹ would have brought.
      #expect(agree(outcome.objective, 3_999_500 - 0.5 + 5))
      #expect(agree(problem.value(of: x), 3_999_500_000_000))
      #expect(agree(problem.dual(of: budget) * 1e6, 1))
      #expect(agree(problem.dual(of: share), -1001))
      #expect(agree(problem.activity(of: budget), 4e12))
      try problem.setBounds(of: share, lower: 0.25, upper: .infinity)
      #expect(agree(try problem.solve().objective, 3_999_750 - 0.25 + 5))
    }
  }

  @Test("What cannot be is refused by name and changes nothing")
  func refuses() throws {
    let (program, x, y) = try cornerProgram()
    let sum = try #require(program.constraint(named: "sum"))
    let foreign = try cornerProgram()
    try Solver().withFloatingProblem(program) { problem in
      #expect(throws: SolveError.model(.lowerAboveUpper(.variable, name: "x", lower: 2, upper: 1))) {
        try problem.setBounds(of: x, lower: 2, upper: 1)
      }
      #expect(throws: SolveError.model(.lowerAboveUpper(.constraint, name: "sum", lower: 2, upper: 1))) {
        try problem.setBounds(of: sum, lower: 2, upper: 1)
      }
      for (lower, upper) in [
        (Double.nan, 1.0), (0, .nan), (.infinity, .infinity), (-.infinity, -.infinity), (0, 1e200),
      ] {
        #expect(throws: SolveError.beyondFloatingPoint("A bound of 'sum'")) {
          try problem.setBounds(of: sum, lower: lower, upper: upper)
        }
      }
      for cost in [Double.nan, .infinity, 1e200] {
        #expect(throws: SolveError.beyondFloatingPoint("The objective coefficient of 'x'")) {
          try problem.setObjective(of: x, to: cost)
        }
      }
      #expect(throws: SolveError.model(.foreign(.variable, index: 0))) {
        try problem.setBounds(of: foreign.x, lower: 0, upper: 1)
      }
      #expect(throws: SolveError.model(.repeatedVariable(constraint: "sum", variable: "x"))) {
        try problem.setTerms(of: sum, to: [(x, 1), (x, 2)])
      }
      #expect(throws: SolveError.model(.foreign(.variable, index: 0))) {
        try problem.setTerms(of: sum, to: [(foreign.x, 1)])
      }
      #expect(throws: SolveError.beyondFloatingPoint("A coefficient of constraint 0")) {
        try problem.setTerms(of: sum, to: [(y, .nan)])
      }
      #expect(throws: SolveError.self) { try problem.start(from: Basis(rows: [.basic], columns: [])) }
      let outcome = try problem.solve()
      #expect(agree(outcome.objective, 11))
      #expect(problem.value(of: foreign.x).isNaN)
      #expect(problem.reducedCost(of: foreign.y).isNaN)
    }
  }

  @Test("A withdrawn question and an exhausted limit stop the solve; whole numbers are not asked for")
  func stops() throws {
    let (program, x, _) = try cornerProgram()
    let cancellation = Cancellation()
    cancellation.cancel()
    for options in [
      SolveOptions(iterationLimit: 0), SolveOptions(timeLimit: .zero), SolveOptions(cancellation: cancellation),
    ] {
      let outcome = try Solver(options: options).withFloatingProblem(program) { try $0.solve() }
      #expect(outcome.verdict == .stopped)
    }
    var whole = program
    try whole.setInteger(x, true)
    try whole.setBounds(of: x, lower: 0, upper: Rational(5, 2))
    // At x = 5/2 sum and mix meet in y = 3/2.
    #expect(agree(try Solver().withFloatingProblem(whole) { try $0.solve().objective }, 10.5))
  }

  @Test("A failure inside GLPK costs nothing that was changed")
  func survivesFailure() throws {
    let (program, x, _) = try cornerProgram()
    try Solver().withFloatingProblem(program) { problem in
      _ = try problem.solve()
      try problem.setBounds(of: x, lower: 0, upper: 1)
      #expect(throws: SolveError.self) {
        try Solver().withProblem(program) { inner in try inner.handle.setColumnBounds(98, lower: 0, upper: 1) }
      }
      #expect(agree(try problem.solve().objective, 7))
    }
  }

  @Test("Hundreds of random changes agree with the proven optimum, and its basis proves it", arguments: 0..<20)
  func agreesWithProof(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let program = try RandomProgram.bounded(using: &random)
    var exact = program
    try Solver().withFloatingProblem(program) { problem in
      for _ in 0..<25 {
        let variable = try #require(program.variables.randomElement(using: &random))
        let lower = Int.random(in: -4...4, using: &random)
        let upper = lower + Int.random(in: 0...4, using: &random)
        try problem.setBounds(of: variable, lower: Double(lower), upper: Double(upper))
        try exact.setBounds(of: variable, lower: Rational(lower), upper: Rational(upper))
        let outcome = try problem.solve()
        let proven = try Solver().solve(exact)
        switch proven.termination {
        case .optimal:
          #expect(outcome.verdict == .optimal)
          let objective = try #require(proven.solution?.objectiveValue)
          #expect(agree(outcome.objective, objective.doubleValue))
          guard case .optimal(let again) = try ExactProver().prove(exact, from: problem.basis()) else {
            Issue.record("the basis of an optimum must lead to a proof")
            return
          }
          #expect(again.objectiveValue == objective)
        default:
          #expect(outcome.verdict == .infeasible)
        }
      }
    }
  }
}
