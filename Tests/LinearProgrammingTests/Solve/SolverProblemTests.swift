import ExactArithmetic
import Testing

@testable import LinearProgramming

/// Maximise 3x + 2y subject to x + y ≤ 4, x + 3y ≤ 7, x ≤ 3.
///
/// The corners (0,0), (3,0), (3,1), (5/2,3/2), (0,7/3) give 0, 9, 11, 21/2, 14/3.
func cornerProgram() throws -> (LinearProgram, x: LinearProgram.Variable, y: LinearProgram.Variable) {
  var program = LinearProgram(name: "corner", sense: .maximise)
  let x = try program.addVariable(name: "x", upper: 3, objective: 3)
  let y = try program.addVariable(name: "y", objective: 2)
  try program.addConstraint(name: "sum", upper: 4, terms: [(x, 1), (y, 1)])
  try program.addConstraint(name: "mix", upper: 7, terms: [(x, 1), (y, 3)])
  return (program, x, y)
}

@Suite("A problem can be changed and solved again")
struct SolverProblemTests {
  @Test("The optimal basis of the corner program has x at its bound and the sum tight")
  func findsBasis() throws {
    let (program, _, _) = try cornerProgram()
    let result = try Solver().withProblem(program) { try $0.solveFloating() }
    #expect(result.claimsOptimal)
    #expect(result.primalStatus == .feasible)
    #expect(result.dualStatus == .feasible)
    #expect(result.basis == Basis(rows: [.atUpper, .basic], columns: [.atUpper, .basic]))
  }

  @Test("After a bound moves, the dual simplex starts from the last basis")
  func startsWarm() throws {
    let (program, x, _) = try cornerProgram()
    try Solver().withProblem(program) { problem in
      _ = try problem.solveFloating()
      // With x ≤ 1 the rows leave y ≤ 2 and y ≤ 3: now the mix is tight.
      try problem.setBounds(of: x, lower: 0, upper: 1)
      let result = try problem.solveFloating()
      #expect(result.claimsOptimal)
      #expect(result.basis == Basis(rows: [.basic, .atUpper], columns: [.atUpper, .basic]))
      #expect(result.iterations <= 1)
      #expect(problem.program.columns[0].upper == 1)
    }
  }

  @Test("Objective, right-hand side, terms and sense can be changed")
  func changesEverything() throws {
    let (program, x, y) = try cornerProgram()
    let sum = try #require(program.constraint(named: "sum"))
    try Solver().withProblem(program) { problem in
      // Maximising y alone ends at (0, 7/3), with x at zero.
      try problem.setObjective(of: x, to: 0)
      #expect(try problem.solveFloating().basis?.columns == [.atLower, .basic])
      // y ≤ 1 through the sum row 2y ≤ 2.
      try problem.setTerms(of: sum, to: [(y, 2)])
      try problem.setBounds(of: sum, lower: nil, upper: 2)
      #expect(try problem.solveFloating().basis?.rows == [.atUpper, .basic])
      try problem.setSense(.minimise)
      #expect(try problem.solveFloating().basis?.columns.last == .atLower)
    }
  }

  @Test("An abort inside a nested problem does not cost the outer one its answer")
  func survivesSiblingsAbort() throws {
    let (program, x, _) = try cornerProgram()
    try Solver().withProblem(program) { outer in
      _ = try outer.solveFloating()
      #expect(throws: SolveError.self) {
        try Solver().withProblem(program) { inner in try inner.handle.setColumnBounds(98, lower: 0, upper: 1) }
      }
      try outer.setBounds(of: x, lower: 0, upper: 1)
      let result = try outer.solveFloating()
      #expect(result.claimsOptimal)
      #expect(result.basis?.rows == [.basic, .atUpper])
    }
  }

  @Test("A change that is refused leaves the problem as it was")
  func refusesChanges() throws {
    let (program, x, y) = try cornerProgram()
    let sum = try #require(program.constraint(named: "sum"))
    let huge = power(200)
    let foreign = try cornerProgram().x
    try Solver().withProblem(program) { problem in
      #expect(throws: SolveError.beyondFloatingPoint("The upper bound of 'x'")) {
        try problem.setBounds(of: x, lower: 0, upper: huge)
      }
      #expect(throws: SolveError.beyondFloatingPoint("The lower bound of 'sum'")) {
        try problem.setBounds(of: sum, lower: huge, upper: nil)
      }
      #expect(throws: SolveError.beyondFloatingPoint("The objective coefficient of 'y'")) {
        try problem.setObjective(of: y, to: huge)
      }
      #expect(throws: SolveError.beyondFloatingPoint("The coefficient of 'y' in 'sum'")) {
        try problem.setTerms(of: sum, to: [(x, 1), (y, huge)])
      }
      #expect(throws: SolveError.model(.foreign(.variable, index: 0))) {
        try problem.setBounds(of: foreign, lower: 0, upper: 1)
      }
      #expect(throws: SolveError.model(.lowerAboveUpper(.variable, name: "x", lower: 2, upper: 1))) {
        try problem.setBounds(of: x, lower: 2, upper: 1)
      }
      #expect(problem.program == program)
      let result = try problem.solve()
      #expect(result.objectiveValue == 11)
    }
  }

  @Test("A basis of another size is refused")
  func refusesStrangeBasis() throws {
    let (program, _, _) = try cornerProgram()
    let short = Basis(rows: [.basic], columns: [.atLower, .atLower])
    let unbalanced = Basis(rows: [.basic, .basic], columns: [.basic, .atLower])
    for basis in [short, unbalanced] {
      let solver = Solver(options: SolveOptions(startingBasis: .given(basis)))
      #expect(throws: SolveError.self) { try solver.withProblem(program) { try $0.solveFloating() } }
    }
  }

  @Test("All ways of starting and all variants agree", arguments: SolveOptions.Method.allCases)
  func variantsAgree(method: SolveOptions.Method) throws {
    let (program, _, _) = try cornerProgram()
    let expected = Basis(rows: [.atUpper, .basic], columns: [.atUpper, .basic])
    for start in [SolveOptions.StartingBasis.slack, .advanced, .crash, .given(Basis(slackOf: program))] {
      for scaling in SolveOptions.Scaling.allCases {
        for presolve in [false, true] {
          let options = SolveOptions(method: method, presolve: presolve, startingBasis: start, scaling: scaling)
          let result = try Solver(options: options).withProblem(program) { try $0.solveFloating() }
          #expect(result.basis == expected)
        }
      }
    }
  }
}
