import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("What is written reads the same")
struct WritingTests {
  /// A program with every kind of row, bound and number that decimals can hold.
  static func everything(sense: LinearProgram.Sense = .minimise) throws -> LinearProgram {
    var program = LinearProgram(name: "everything at once", sense: sense, objectiveConstant: Rational(-7, 2))
    let a = try program.addVariable(name: "a", objective: Rational(1, 8))
    let b = try program.addVariable(name: "b", lower: nil, upper: nil, objective: -3)
    let c = try program.addVariable(name: "c", lower: nil, upper: -2)
    let d = try program.addVariable(name: "d", lower: Rational(-1, 4), upper: 9, objective: power(20), isInteger: true)
    let e = try program.addVariable(name: "e2", lower: 3, upper: 3, isInteger: true)
    try program.addVariable(name: "unused", upper: power(-20))
    let g = try program.addVariable(name: "g", isInteger: true)
    try program.addConstraint(name: "most", upper: 12, terms: [(a, 1), (c, Rational(-5, 4))])
    try program.addConstraint(name: "least", lower: -3, terms: [(b, power(12)), (d, power(-12))])
    try program.addConstraint(name: "same", lower: 0, upper: 0, terms: [(a, 1), (e, -1), (g, 1)])
    try program.addConstraint(name: "range", lower: -1, upper: Rational(1, 2), terms: [(d, 2)])
    try program.addConstraint(name: "measure", terms: [(a, 1), (b, 1)])
    try program.addConstraint(name: "empty", upper: 4, terms: [])
    return program
  }

  @Test("Free MPS and the LP format give the same program back", arguments: [ModelFile.Format.freeMPS, .cplexLP])
  func roundTrips(_ format: ModelFile.Format) throws {
    var program = try Self.everything()
    let written = try program.written(as: format)
    let file = try ModelFile.read(text: written.text)
    #expect(file.format == format)
    if format == .cplexLP { program.name = "" }
    #expect(written.notes.map(\.code) == (format == .cplexLP ? [.renamed] : []))
    // The LP format cannot have names like powers of ten.
    if format == .cplexLP {
      #expect(file.program.columns.map(\.name) == ["a", "b", "c", "d", "_e2", "unused", "g"])
      #expect(file.program.columns.map(\.objective) == program.columns.map(\.objective))
      #expect(file.program.columns.map(\.lower) == program.columns.map(\.lower))
      #expect(file.program.columns.map(\.upper) == program.columns.map(\.upper))
      #expect(file.program.rows == program.rows)
      #expect(program.rows.indices.allSatisfy { file.program.terms(ofRow: $0) == program.terms(ofRow: $0) })
    } else {
      #expect(file.program == program)
    }
    #expect(try file.program.written(as: format).text.hasSuffix(written.text.suffix(200)))
  }

  @Test("Fixed MPS gives the same program back where its twelve characters suffice")
  func roundTripsFixed() throws {
    var program = LinearProgram(name: "fixed")
    let x = try program.addVariable(name: "X", objective: Rational(-1, 8))
    let y = try program.addVariable(name: "LONGNAME", upper: 5, isInteger: true)
    try program.addConstraint(name: "R", lower: 1, upper: 2, terms: [(x, Rational(123_456_789, 100)), (y, -1)])
    let written = try program.written(as: .fixedMPS)
    #expect(try ModelFile.read(text: written.text, format: .fixedMPS).program == program)
    // Free format reads it as well, since no name has a blank.
    #expect(try ModelFile.read(text: written.text, format: .freeMPS).program == program)
  }

  @Test("Fixed MPS refuses a number of thirteen characters and renames long names")
  func limitsOfFixed() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "a rather long name", objective: 1)
    try program.addConstraint(name: "R", upper: 1, terms: [(x, 1)])
    let written = try program.written(as: .fixedMPS)
    #expect(written.notes.map(\.code) == [.renamed])
    #expect(try ModelFile.read(text: written.text).program.columns.map(\.name) == ["C0000001"])
    try program.setObjective(of: x, to: Rational(1_234_567_890_123))
    #expect(findings { try program.written(as: .fixedMPS) } == [.rounded])
  }

  @Test("Maximising is turned round in MPS and kept in the LP format")
  func turnsRound() throws {
    var program = LinearProgram(sense: .maximise, objectiveConstant: 4)
    let x = try program.addVariable(name: "x", upper: 3, objective: 2)
    try program.addConstraint(name: "r", upper: 9, terms: [(x, 1)])
    let mps = try program.written(as: .freeMPS)
    #expect(mps.notes.map(\.code) == [.turnedRound])
    #expect(mps.text.hasPrefix("* The objective is turned round"))
    let read = try ModelFile.read(text: mps.text).program
    #expect(read.sense == .minimise)
    #expect(read.columns[0].objective == -2)
    #expect(read.objectiveConstant == -4)
    // The maximum 2·3 + 4 and the minimum −10 are the same statement.
    #expect(try Solver().solve(program).objectiveValue == 10)
    #expect(try Solver().solve(read).objectiveValue == -10)
    #expect(try ModelFile.read(text: program.written(as: .cplexLP).text).program.sense == .maximise)
  }

  @Test("A row of thirds is multiplied by three, and the answer stays", arguments: ModelFile.Format.allCases)
  func multipliesRows(_ format: ModelFile.Format) throws {
    var program = LinearProgram(name: "m")
    let x = try program.addVariable(name: "x", objective: 1)
    try program.addConstraint(name: "r", lower: Rational(1, 2), upper: 5, terms: [(x, Rational(1, 3))])
    let written = try program.written(as: format)
    #expect(written.notes.map(\.code) == [.multiplied])
    let read = try ModelFile.read(text: written.text).program
    // Thirds and halves: times six.
    #expect(read.terms(ofRow: 0).map(\.coefficient) == [2])
    #expect(read.rows[0].lower == 3)
    #expect(read.rows[0].upper == 30)
    #expect(try Solver().solve(read).objectiveValue == Rational(3, 2))
  }

  @Test("A third outside of rows is rounded to 17 digits and said to be")
  func roundsElsewhere() throws {
    var program = LinearProgram()
    try program.addVariable(name: "x", upper: Rational(2, 3), objective: Rational(1, 3))
    let written = try program.written(as: .freeMPS)
    #expect(written.notes.map(\.code) == [.rounded, .rounded])
    let column = try ModelFile.read(text: written.text).program.columns[0]
    #expect(column.objective == (try Rational(decimal: "0.33333333333333333")))
    #expect(column.upper == (try Rational(decimal: "0.66666666666666667")))
  }

  @Test("Names that a format does not allow are changed, and stay different from each other")
  func changesNames() throws {
    var program = LinearProgram()
    for name in ["a b", "a_b", "a\tb", "*star", "12"] { try program.addVariable(name: name, objective: 1) }
    let free = try ModelFile.read(text: program.written(as: .freeMPS).text).program
    #expect(Set(free.columns.map(\.name)).count == 5)
    #expect(free.columns[1].name == "a_b")
    let lp = try ModelFile.read(text: program.written(as: .cplexLP).text).program
    #expect(Set(lp.columns.map(\.name)).count == 5)
    #expect(lp.columns[4].name == "_12")
  }

  @Test("A hundred random programs come back from free MPS and from the LP format")
  func roundTripsRandomPrograms() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      var program = try randomProgram(using: &random)
      #expect(try ModelFile.read(text: program.written(as: .freeMPS).text).program == program)
      program.name = ""
      #expect(try ModelFile.read(text: program.written(as: .cplexLP).text).program == program)
    }
  }

  private func randomProgram(using random: inout SeededGenerator) throws -> LinearProgram {
    func number() -> Rational {
      Rational(Int.random(in: -999...999, using: &random), [1, 2, 10, 1000].randomElement(using: &random) ?? 1)
    }
    func bounds() -> (Rational?, Rational?) {
      let first = number()
      let second = number()
      let low = Bool.random(using: &random) ? min(first, second) : nil
      return (low, Bool.random(using: &random) ? max(first, second) : nil)
    }
    var program = LinearProgram(name: "random", objectiveConstant: number())
    for index in 0..<Int.random(in: 1...8, using: &random) {
      let (lower, upper) = bounds()
      try program.addVariable(
        name: "v\(index)", lower: lower, upper: upper, objective: number(), isInteger: Bool.random(using: &random))
    }
    for index in 0..<Int.random(in: 0...6, using: &random) {
      let (lower, upper) = bounds()
      var terms: [(LinearProgram.Variable, Rational)] = []
      for variable in program.variables where Bool.random(using: &random) { terms.append((variable, number())) }
      try program.addConstraint(name: "c\(index)", lower: lower, upper: upper, terms: terms)
    }
    return program
  }

  @Test("An empty row without any variable cannot be written in the LP format")
  func refusesEmptyRow() throws {
    var program = LinearProgram()
    try program.addConstraint(name: "r", upper: 1, terms: [])
    #expect(findings { try program.written(as: .cplexLP) } == [.unsupported])
    #expect(try ModelFile.read(text: program.written(as: .freeMPS).text).program == program)
  }
}
