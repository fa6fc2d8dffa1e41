import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("A linear program accepts only what makes sense")
struct ModelTests {
  @Test("Variables and constraints come back in the order in which they were added")
  func keepsOrder() throws {
    var program = LinearProgram(name: "order", sense: .maximise, objectiveConstant: 7)
    let x = try program.addVariable(name: "x", lower: nil, upper: 4, objective: 3)
    let y = try program.addVariable(name: "y", objective: Rational(1, 2), isInteger: true)
    let row = try program.addConstraint(name: "row", lower: 1, upper: 9, terms: [(y, 2), (x, Rational(-1, 3))])
    #expect(program.columns.map(\.name) == ["x", "y"])
    #expect(program.columns[0].lower == nil)
    #expect(program.columns[1].lower == .zero)
    #expect(program.columns[1].isInteger)
    #expect(program.rows.map(\.name) == ["row"])
    #expect(program.terms(ofRow: 0).map(\.column) == [1, 0])
    #expect(program.terms(ofRow: 0).map(\.coefficient) == [2, Rational(-1, 3)])
    #expect(program.terms(ofRow: 1).isEmpty)
    #expect(program.variable(named: "y") == y)
    #expect(program.constraint(named: "row") == row)
    #expect(program.constraint(named: "none") == nil)
    #expect(program.variable(at: 2) == nil)
    // 7 + 3·3 + ½·4 = 18, and 2·4 − 3/3 = 7.
    #expect(program.objectiveValue(at: [3, 4]) == 18)
    #expect(program.activities(at: [3, 4]) == [7])
    #expect(program.activities(at: [3]).isEmpty)
  }

  @Test("Zero coefficients are left out")
  func dropsZeros() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x")
    try program.addConstraint(name: "row", lower: 1, terms: [(x, 0)])
    #expect(program.termCount == 0)
  }

  @Test("An empty name is refused")
  func refusesEmptyNames() throws {
    var program = LinearProgram()
    #expect(throws: ModelError.emptyName(.variable, index: 0)) { try program.addVariable(name: "") }
    #expect(throws: ModelError.emptyName(.constraint, index: 0)) { try program.addConstraint(name: "", terms: []) }
    #expect(program == LinearProgram())
  }

  @Test("A repeated name is refused; a variable and a constraint may share one")
  func refusesRepeatedNames() throws {
    var program = LinearProgram()
    try program.addVariable(name: "a")
    try program.addConstraint(name: "a", terms: [])
    #expect(throws: ModelError.repeatedName(.variable, name: "a")) { try program.addVariable(name: "a") }
    #expect(throws: ModelError.repeatedName(.constraint, name: "a")) {
      try program.addConstraint(name: "a", terms: [])
    }
  }

  @Test("Crossed bounds are refused, when adding and when changing")
  func refusesCrossedBounds() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x")
    let row = try program.addConstraint(name: "row", lower: 1, terms: [(x, 1)])
    let unchanged = program
    #expect(throws: ModelError.lowerAboveUpper(.variable, name: "y", lower: 2, upper: 1)) {
      try program.addVariable(name: "y", lower: 2, upper: 1)
    }
    #expect(throws: ModelError.lowerAboveUpper(.constraint, name: "s", lower: 2, upper: 1)) {
      try program.addConstraint(name: "s", lower: 2, upper: 1, terms: [])
    }
    #expect(throws: ModelError.lowerAboveUpper(.variable, name: "x", lower: 2, upper: 1)) {
      try program.setBounds(of: x, lower: 2, upper: 1)
    }
    #expect(throws: ModelError.lowerAboveUpper(.constraint, name: "row", lower: 2, upper: 1)) {
      try program.setBounds(of: row, lower: 2, upper: 1)
    }
    #expect(program == unchanged)
  }

  @Test("A variable that occurs twice in a row is refused, and the row can then be added rightly")
  func refusesRepeatedVariables() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x")
    let y = try program.addVariable(name: "y")
    #expect(throws: ModelError.repeatedVariable(constraint: "row", variable: "x")) {
      try program.addConstraint(name: "row", terms: [(y, 1), (x, 1), (x, 1)])
    }
    #expect(program.rowCount == 0)
    #expect(program.termCount == 0)
    let row = try program.addConstraint(name: "row", terms: [(y, 1), (x, 1)])
    #expect(program.termCount == 2)
    #expect(throws: ModelError.repeatedVariable(constraint: "row", variable: "y")) {
      try program.setTerms(of: row, to: [(y, 1), (y, 2)])
    }
    #expect(program.termCount == 2)
  }

  @Test("A variable or constraint of another program is refused")
  func refusesForeignParts() throws {
    var program = LinearProgram()
    var other = LinearProgram()
    let own = try program.addVariable(name: "x")
    let foreign = try other.addVariable(name: "x")
    let foreignRow = try other.addConstraint(name: "row", terms: [(foreign, 1)])
    #expect(throws: ModelError.foreign(.variable, index: 0)) {
      try program.addConstraint(name: "row", terms: [(own, 1), (foreign, 1)])
    }
    #expect(throws: ModelError.foreign(.variable, index: 0)) { try program.setBounds(of: foreign, lower: 0, upper: 1) }
    #expect(throws: ModelError.foreign(.variable, index: 0)) { try program.setObjective(of: foreign, to: 1) }
    #expect(throws: ModelError.foreign(.variable, index: 0)) { try program.setInteger(foreign, true) }
    #expect(throws: ModelError.foreign(.constraint, index: 0)) {
      try program.setBounds(of: foreignRow, lower: 0, upper: 1)
    }
    #expect(throws: ModelError.foreign(.constraint, index: 0)) { try program.setTerms(of: foreignRow, to: []) }
  }

  @Test("A copy understands the variables of its origin and shares nothing else with it")
  func copiesAreValues() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", objective: 1)
    var copy = program
    try copy.setObjective(of: x, to: 5)
    #expect(program.columns[0].objective == 1)
    #expect(copy.columns[0].objective == 5)
    #expect(program != copy)
  }

  @Test("Terms can be replaced by more and by fewer without disturbing the other rows")
  func replacesTerms() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x")
    let y = try program.addVariable(name: "y")
    let first = try program.addConstraint(name: "first", terms: [(x, 1)])
    try program.addConstraint(name: "second", terms: [(y, 4)])
    try program.setTerms(of: first, to: [(x, 2), (y, 3)])
    #expect(program.terms(ofRow: 0).map(\.coefficient) == [2, 3])
    #expect(program.terms(ofRow: 1).map(\.coefficient) == [4])
    try program.setTerms(of: first, to: [])
    #expect(program.terms(ofRow: 0).isEmpty)
    #expect(program.terms(ofRow: 1).map(\.coefficient) == [4])
  }

  @Test("Every refusal says what is wrong and what to do")
  func messages() {
    #expect("\(ModelError.emptyName(.variable, index: 3))".contains("position 3"))
    #expect("\(ModelError.repeatedName(.constraint, name: "r"))".contains("Choose another name"))
    #expect("\(ModelError.lowerAboveUpper(.variable, name: "x", lower: 2, upper: 1))".contains("lower bound 2"))
    #expect("\(ModelError.repeatedVariable(constraint: "r", variable: "x"))".contains("Add up its coefficients"))
    #expect("\(ModelError.foreign(.constraint, index: 5))".contains("another program"))
  }
}
