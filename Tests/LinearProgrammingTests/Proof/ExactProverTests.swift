import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Exact proof of a basis")
struct ExactProverTests {
  /// Maximise 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18.
  private func twoProducts() throws -> LinearProgram {
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "x", objective: 3)
    let y = try program.addVariable(name: "y", objective: 5)
    try program.addConstraint(name: "first", upper: 4, terms: [(x, 1)])
    try program.addConstraint(name: "second", upper: 12, terms: [(y, 2)])
    try program.addConstraint(name: "third", upper: 18, terms: [(x, 3), (y, 2)])
    return program
  }

  private func optimum(_ program: LinearProgram, from basis: Basis? = nil) throws -> ExactSolution? {
    guard case .optimal(let solution) = try ExactProver().prove(program, from: basis) else { return nil }
    return solution
  }

  @Test("a textbook optimum with its prices, from the basis of all rows")
  func textbook() throws {
    // The corner of the second and third limits: y = 6, x = (18 − 12)/3 = 2, worth 36. Prices: third 3/3 = 1, second
    // (5 − 2·1)/2 = 3/2, first 0. Check: 12 · 3/2 + 18 · 1 = 36.
    let solution = try #require(try optimum(twoProducts()))
    #expect(solution.values == [2, 6])
    #expect(solution.objectiveValue == 36)
    #expect(solution.duals == [0, Rational(3, 2), 1])
    #expect(solution.reducedCosts == [0, 0])
    #expect(solution.activities == [2, 12, 18])
    #expect(solution.basis == Basis(rows: [.basic, .atUpper, .atUpper], columns: [.basic, .basic]))
  }

  @Test("minimising has the opposite signs: a floor that binds has a positive price")
  func minimising() throws {
    // Cheapest x + 2y with x + y ≥ 10, x ≤ 4: x = 4, y = 6, costs 16. One more to cover costs 2; one more x saves 1.
    var program = LinearProgram(sense: .minimise, objectiveConstant: 100)
    let x = try program.addVariable(name: "x", upper: 4, objective: 1)
    let y = try program.addVariable(name: "y", objective: 2)
    let floor = try program.addConstraint(name: "floor", lower: 10, terms: [(x, 1), (y, 1)])
    let solution = try #require(try optimum(program))
    #expect(solution.value(of: x) == 4 && solution.value(of: y) == 6)
    #expect(solution.dual(of: floor) == 2)
    #expect(solution.activity(of: floor) == 10)
    #expect(solution.reducedCost(of: x) == -1)
    #expect(solution.objectiveValue == 116)
  }

  @Test("fractions that no double can hold stay exact")
  func thirds() throws {
    // x = y = z by two equations and x + y + z = 1: each is one third; objective 7x = 7/3.
    var program = LinearProgram(sense: .minimise)
    let x = try program.addVariable(name: "x", lower: nil, objective: 7)
    let y = try program.addVariable(name: "y", lower: nil)
    let z = try program.addVariable(name: "z", lower: nil)
    try program.addConstraint(name: "xy", lower: 0, upper: 0, terms: [(x, 1), (y, -1)])
    try program.addConstraint(name: "yz", lower: 0, upper: 0, terms: [(y, 1), (z, -1)])
    try program.addConstraint(name: "all", lower: 1, upper: 1, terms: [(x, 1), (y, 1), (z, 1)])
    let solution = try #require(try optimum(program))
    #expect(solution.values == [Rational(1, 3), Rational(1, 3), Rational(1, 3)])
    #expect(solution.objectiveValue == Rational(7, 3))
  }

  @Test("an impossible program: the multipliers add up to a contradiction")
  func infeasible() throws {
    // x + y ≤ 1 with x, y ≥ 1 is short by exactly one: −1 · (x + y) ≥ −1 against x + y ≥ 2.
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", lower: 1)
    let y = try program.addVariable(name: "y", lower: 1)
    try program.addConstraint(name: "cap", upper: 1, terms: [(x, 1), (y, 1)])
    #expect(
      try ExactProver().prove(program) == .infeasible(InfeasibilityProof(multipliers: [-1], gap: 1)))
  }

  @Test("an endless program: a feasible point and a way up")
  func unbounded() throws {
    // Maximise x with x − y ≤ 1: (1, 0) is feasible, and (1, 1) goes on for ever.
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "x", objective: 1)
    let y = try program.addVariable(name: "y")
    try program.addConstraint(name: "gap", upper: 1, terms: [(x, 1), (y, -1)])
    guard case .unbounded(let proof) = try ExactProver().prove(program) else {
      Issue.record("not found to be unbounded")
      return
    }
    #expect(proof.values == [1, 0] && proof.activities == [1] && proof.ray == [1, 1])
  }

  @Test("programs without rows, without columns, and with empty rows")
  func degenerateShapes() throws {
    #expect(try optimum(LinearProgram())?.objectiveValue == 0)
    var boxed = LinearProgram(sense: .maximise)
    try boxed.addVariable(name: "x", upper: 3, objective: 2)
    try boxed.addVariable(name: "free", lower: nil)
    #expect(try optimum(boxed)?.objectiveValue == 6)
    try boxed.addConstraint(name: "empty", lower: -1, upper: 1, terms: [])
    #expect(try optimum(boxed)?.objectiveValue == 6)
    try boxed.addConstraint(name: "impossible", lower: 1, terms: [])
    #expect(
      try ExactProver().prove(boxed) == .infeasible(InfeasibilityProof(multipliers: [0, 1], gap: 1)))
  }

  @Test("a singular basis is completed by rows")
  func singular() throws {
    // Both variables basic against two parallel rows: that matrix has no inverse.
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "x", upper: 9, objective: 1)
    let y = try program.addVariable(name: "y", upper: 9, objective: 1)
    try program.addConstraint(name: "one", upper: 6, terms: [(x, 1), (y, 1)])
    try program.addConstraint(name: "two", upper: 14, terms: [(x, 2), (y, 2)])
    let singular = Basis(rows: [.atUpper, .atUpper], columns: [.basic, .basic])
    #expect(try optimum(program, from: singular)?.objectiveValue == 6)
  }

  @Test("a basis of another program is refused")
  func foreignBasis() throws {
    let program = try twoProducts()
    for basis in [
      Basis(rows: [], columns: []),
      Basis(rows: [.basic, .basic, .atUpper], columns: [.atLower, .atLower]),
      Basis(rows: [.atLower, .basic, .basic], columns: [.basic, .atLower]),
    ] {
      #expect(throws: ProofFailure.basisDoesNotFit) { try ExactProver().prove(program, from: basis) }
    }
    #expect(ProofFailure.basisDoesNotFit.description.contains("does not belong"))
  }

  @Test("what a basis calls fixed is looked at all the same where the bounds differ")
  func fixedInName() throws {
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "x", upper: 3, objective: 1)
    try program.addConstraint(name: "cap", upper: 5, terms: [(x, 1)])
    let basis = Basis(rows: [.basic], columns: [.fixed])
    #expect(basis.fits(program))
    #expect(try optimum(program, from: basis)?.objectiveValue == 3)
  }

  @Test("a proof stops at its limits and says so")
  func limits() throws {
    let program = try twoProducts()
    let noPivots = ExactProver(limit: ProofLimit(pivots: 0))
    #expect(throws: ProofFailure.pivotLimit(0)) { try noPivots.prove(program) }
    #expect(ProofFailure.pivotLimit(0).description.contains("more than 0 pivots"))
    // From the optimal basis no pivot is needed.
    let basis = try #require(try optimum(program)).basis
    guard case .optimal = try noPivots.prove(program, from: basis) else {
      Issue.record("the optimal basis was not accepted")
      return
    }
    #expect(throws: ProofFailure.timeLimit) { try ExactProver(limit: ProofLimit(seconds: 0)).prove(program) }
    #expect(ProofFailure.timeLimit.description.contains("Allow more seconds"))
    #expect(ProofLimit(seconds: .nan).time == nil && ProofLimit(seconds: .infinity).time == nil)
    #expect(ProofLimit(seconds: 1.5).time == .seconds(1.5) && ProofLimit(seconds: -4).time == .zero)
  }

  @Test("a program on which Dantzig's rule goes round in circles comes to an end")
  func cycling() throws {
    // Beale's example (1955): the optimum is −1/20 at x₁ = 1/25, x₃ = 1.
    var program = LinearProgram(sense: .minimise)
    let a = try program.addVariable(name: "a", objective: Rational(-3, 4))
    let b = try program.addVariable(name: "b", objective: 150)
    let c = try program.addVariable(name: "c", objective: Rational(-1, 50))
    let d = try program.addVariable(name: "d", objective: 6)
    try program.addConstraint(
      name: "one", upper: 0, terms: [(a, Rational(1, 4)), (b, -60), (c, Rational(-1, 25)), (d, 9)])
    try program.addConstraint(
      name: "two", upper: 0, terms: [(a, Rational(1, 2)), (b, -90), (c, Rational(-1, 50)), (d, 3)])
    try program.addConstraint(name: "three", upper: 1, terms: [(c, 1)])
    let solution = try #require(try optimum(program))
    #expect(solution.objectiveValue == Rational(-1, 20))
    #expect(solution.values == [Rational(1, 25), 0, 1, 0])
  }

  @Test("small random programs against the enumeration of all corners", arguments: 0..<150)
  func againstEnumeration(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let program = try RandomProgram.bounded(using: &random)
    let best = VertexEnumeration(program).bestObjective(program)
    for basis in [Basis(slackOf: program), RandomProgram.basis(for: program, using: &random)] {
      switch try ExactProver().prove(program, from: basis) {
      case .optimal(let solution): #expect(solution.objectiveValue == best)
      case .infeasible(let proof): #expect(best == nil && proof.gap > 0)
      case .unbounded: Issue.record("a bounded program was called unbounded")
      }
    }
  }
}
