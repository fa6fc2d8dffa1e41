import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Sensitivity of an exact optimum")
struct SensitivityTests {
  private func optimum(_ program: LinearProgram) throws -> ExactSolution? {
    guard case .optimal(let solution) = try ExactProver().prove(program) else { return nil }
    return solution
  }

  /// Maximise 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: the optimum is (2, 6), worth 36.
  private func twoProducts() throws -> LinearProgram {
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "x", objective: 3)
    let y = try program.addVariable(name: "y", objective: 5)
    try program.addConstraint(name: "first", upper: 4, terms: [(x, 1)])
    try program.addConstraint(name: "second", upper: 12, terms: [(y, 2)])
    try program.addConstraint(name: "third", upper: 18, terms: [(x, 3), (y, 2)])
    return program
  }

  @Test("limits of a textbook program, each with what ends its range")
  func boundRanges() throws {
    let program = try twoProducts()
    let sensitivity = try Sensitivity(of: try #require(try optimum(program)), in: program)
    let rows = program.constraints
    let x = try #require(program.variable(named: "x"))
    #expect(!sensitivity.isPrimalDegenerate && !sensitivity.isDualDegenerate)
    // The first limit holds nothing back and may fall to the 2 that are used.
    let first = try #require(try sensitivity.bounds(of: rows[0]).first)
    #expect(first.side == .upper && first.bound == 4 && first.price == 0)
    #expect(first.lower == 2 && first.upper == nil && first.objectiveAtLower == 36)
    #expect(first.limitAtLower == .constraint(rows[0]))
    // With b for the second limit: y = b/2, x = (18 − b)/3 within 0…4 gives b from 6 to 18, at 3/2 each: 27 to 45.
    let second = try #require(try sensitivity.bounds(of: rows[1]).first)
    #expect(second.price == Rational(3, 2) && second.lower == 6 && second.upper == 18)
    #expect(second.objectiveAtLower == 27 && second.objectiveAtUpper == 45)
    #expect(second.limitAtLower == .constraint(rows[0]) && second.limitAtUpper == .variable(x))
    // With b for the third: x = (b − 12)/3 within 0…4 gives b from 12 to 24, at 1 each.
    let third = try #require(try sensitivity.bounds(of: rows[2]).first)
    #expect(third.price == 1 && third.lower == 12 && third.upper == 24 && !third.isDegenerate)
  }

  @Test("costs of a textbook program, and the break-even cost of what is not used")
  func costRanges() throws {
    var program = try twoProducts()
    let (x, y) = (program.variables[0], program.variables[1])
    // A third product that uses the third limit like x but earns 1 only: it pays from 3 · 1 = 3 on.
    let z = try program.addVariable(name: "z", objective: 1)
    try program.setTerms(of: program.constraints[2], to: [(x, 3), (y, 2), (z, 3)])
    let sensitivity = try Sensitivity(of: try #require(try optimum(program)), in: program)
    // With c for the gain of x: prices c/3 and (5 − 2c/3)/2. They stay positive, and dearer than z at c/3 · 3 ≥ 1, from 1 to 15/2.
    let costX = try #require(try sensitivity.cost(of: x))
    #expect(costX.cost == 3 && costX.lower == 1 && costX.upper == Rational(15, 2))
    #expect(costX.objectiveAtLower == 32 && costX.objectiveAtUpper == 45)
    #expect(costX.entersAtLower == .variable(z) && costX.entersAtUpper == .constraint(program.constraints[1]))
    // With c for the gain of y: (c − 2)/2 ≥ 0 from 2 on.
    let costY = try #require(try sensitivity.cost(of: y))
    #expect(costY.lower == 2 && costY.upper == nil && costY.objectiveAtLower == 18)
    let costZ = try #require(try sensitivity.cost(of: z))
    #expect(costZ.lower == nil && costZ.upper == 3 && costZ.objectiveAtUpper == 36)
    #expect(costZ.entersAtUpper == .variable(z))
  }

  @Test("bounds of variables and equations have prices and ranges too")
  func otherBounds() throws {
    // Cheapest x + 3y with x + y = 10 and 1 ≤ x ≤ 4: x = 4, y = 6, costs 22.
    var program = LinearProgram(sense: .minimise)
    let x = try program.addVariable(name: "x", lower: 1, upper: 4, objective: 1)
    let y = try program.addVariable(name: "y", objective: 3)
    let sum = try program.addConstraint(name: "sum", lower: 10, upper: 10, terms: [(x, 1), (y, 1)])
    let sensitivity = try Sensitivity(of: try #require(try optimum(program)), in: program)
    let boundsOfX = try sensitivity.bounds(of: x)
    #expect(boundsOfX.map(\.side) == [.lower, .upper])
    #expect(boundsOfX[0].price == 0 && boundsOfX[0].lower == nil && boundsOfX[0].upper == 4)
    // One more x saves 2, down to the lower bound 1 and up to 10, where y is used up.
    #expect(boundsOfX[1].price == -2 && boundsOfX[1].lower == 1 && boundsOfX[1].upper == 10)
    #expect(boundsOfX[1].objectiveAtLower == 28 && boundsOfX[1].objectiveAtUpper == 10)
    let equation = try #require(try sensitivity.bounds(of: sum).first)
    #expect(equation.side == .both && equation.price == 3 && equation.lower == 4 && equation.upper == nil)
    #expect(try sensitivity.bounds(of: y).map(\.upper) == [6])
    // x at its upper bound stays there up to a cost of 3 and for ever below.
    let costX = try sensitivity.cost(of: x)
    #expect(costX?.lower == nil && costX?.upper == 3)
  }

  @Test("degenerate optima say so")
  func degenerate() throws {
    // Maximise x with x ≤ 5 said twice: one of the rows binds, the other stands at its bound with nothing to say.
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "x", objective: 1)
    try program.addConstraint(name: "once", upper: 5, terms: [(x, 1)])
    try program.addConstraint(name: "twice", upper: 5, terms: [(x, 1)])
    let sensitivity = try Sensitivity(of: try #require(try optimum(program)), in: program)
    #expect(sensitivity.isPrimalDegenerate)
    let ranges = try program.constraints.flatMap { try sensitivity.bounds(of: $0) }
    #expect(ranges.map(\.price).sorted() == [0, 1])
    #expect(ranges.allSatisfy { $0.isDegenerate })
    // Maximise x + y with x + y ≤ 5: every point of the edge is as good.
    var edge = LinearProgram(sense: .maximise)
    let (u, v) = (try edge.addVariable(name: "u", objective: 1), try edge.addVariable(name: "v", objective: 1))
    try edge.addConstraint(name: "edge", upper: 5, terms: [(u, 1), (v, 1)])
    let alongEdge = try Sensitivity(of: try #require(try optimum(edge)), in: edge)
    #expect(alongEdge.isDualDegenerate)
  }

  @Test("a free variable outside the basis and a fixed one inside it")
  func oddPlaces() throws {
    var program = LinearProgram(sense: .minimise)
    let free = try program.addVariable(name: "free", lower: nil)
    let fixed = try program.addVariable(name: "fixed", lower: 2, upper: 2, objective: 1)
    let row = try program.addConstraint(name: "row", lower: 2, upper: 2, terms: [(fixed, 1)])
    let basis = Basis(rows: [.fixed], columns: [.free, .basic])
    guard case .optimal(let solution) = try ExactProver(limit: ProofLimit(pivots: 0)).prove(program, from: basis) else {
      Issue.record("the basis was not accepted")
      return
    }
    let sensitivity = try Sensitivity(of: solution, in: program)
    #expect(try sensitivity.bounds(of: free).isEmpty)
    let costFree = try sensitivity.cost(of: free)
    #expect(costFree?.lower == 0 && costFree?.upper == 0)
    #expect(try sensitivity.bounds(of: fixed).map(\.side) == [.both])
    #expect(try sensitivity.bounds(of: fixed).first?.isDegenerate == true)
    #expect(try sensitivity.bounds(of: row).first?.price == 1)
  }

  @Test("a solution of another program is refused, and so are foreign variables")
  func foreign() throws {
    let program = try twoProducts()
    let solution = try #require(try optimum(program))
    var other = program
    try other.setObjective(of: other.variables[0], to: 100)
    #expect(throws: ProofFailure.basisDoesNotFit) { try Sensitivity(of: solution, in: other) }
    let sensitivity = try Sensitivity(of: solution, in: program)
    let stranger = try twoProducts()
    #expect(try sensitivity.cost(of: stranger.variables[0]) == nil)
    #expect(try sensitivity.bounds(of: stranger.variables[0]).isEmpty)
    #expect(try sensitivity.bounds(of: stranger.constraints[0]).isEmpty)
  }

  @Test("random programs solved anew at the ends of every range", arguments: 0..<80)
  func ends(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 300)
    let program = try RandomProgram.bounded(using: &random)
    guard let solution = try optimum(program) else { return }
    let sensitivity = try Sensitivity(of: solution, in: program)
    for (index, variable) in program.variables.enumerated() {
      let range = try #require(try sensitivity.cost(of: variable))
      for (cost, objective) in [(range.lower, range.objectiveAtLower), (range.upper, range.objectiveAtUpper)] {
        guard let cost, let objective else { continue }
        let isOptimum = try moved(program, objective) { try $0.setObjective(of: variable, to: cost) }
        #expect(isOptimum)
        // Beyond the end the old values are no longer best, unless another basis shares the optimum.
        if !sensitivity.isPrimalDegenerate {
          let beyond = cost + (cost == range.lower ? -1 : 1)
          let stale = solution.objectiveValue + (beyond - range.cost) * solution.values[index]
          let isStill = try moved(program, stale) { try $0.setObjective(of: variable, to: beyond) }
          #expect(!isStill)
        }
      }
    }
    for constraint in program.constraints {
      let row = program.rows[constraint.index]
      for range in try sensitivity.bounds(of: constraint) {
        for (bound, objective) in [(range.lower, range.objectiveAtLower), (range.upper, range.objectiveAtUpper)] {
          guard let bound, let objective else { continue }
          let isOptimum = try moved(program, objective) {
            try $0.setBounds(
              of: constraint, lower: range.side == .upper ? row.lower : bound,
              upper: range.side == .lower ? row.upper : bound)
          }
          #expect(isOptimum)
        }
      }
    }
  }

  /// Whether a changed program has an objective value as its optimum.
  private func moved(
    _ program: LinearProgram, _ objective: Rational, _ change: (inout LinearProgram) throws -> Void
  ) throws -> Bool {
    var program = program
    try change(&program)
    return VertexEnumeration(program).bestObjective(program) == objective
  }
}
