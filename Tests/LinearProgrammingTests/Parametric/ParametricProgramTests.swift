import ExactArithmetic
import LinearProgramming
import Testing

@Suite("The least value as a function of one variable")
struct ParametricProgramTests {
  /// Minimise 3x + y with x + y ≥ t, y ≤ 4, x ≤ 10: y first at 1 each, then x at 3, and nothing beyond 14.
  @Test("A demand that grows: one bend, one end, and no beginning but the bound")
  func demand() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", upper: 10, objective: 3)
    let y = try program.addVariable(name: "y", upper: 4, objective: 1)
    let t = try program.addVariable(name: "t", lower: -2)
    try program.addConstraint(name: "demand", lower: 0, terms: [(x, 1), (y, 1), (t, -1)])
    let function = try #require(try ParametricProgram(program, parameter: t).valueFunction())
    #expect(function.least == -2 && function.greatest == 14)
    #expect(
      function.segments == [
        .init(lower: -2, upper: 0, slope: 0), .init(lower: 0, upper: 4, slope: 1), .init(lower: 4, upper: 14, slope: 3),
      ])
    #expect(function.kinks == [-2, 0, 4, 14])
    #expect(function.value(at: 7) == 4 + 9 && function.value(at: -1) == 0)
    #expect(function.value(at: 15) == nil && function.value(at: -3) == nil)
    #expect(function.segment(below: 4)?.slope == 1 && function.segment(above: 4)?.slope == 3)
    #expect(function.segment(above: 14) == nil && function.segment(below: -2) == nil)
  }

  /// |t| by two slopes, without an end on either side.
  @Test("A function without ends, its slopes to the left and to the right")
  func unbounded() throws {
    var program = LinearProgram()
    let size = try program.addVariable(name: "size", lower: nil, objective: 1)
    let t = try program.addVariable(name: "t", lower: nil)
    try program.addConstraint(name: "right", lower: -6, terms: [(size, 1), (t, -2)])
    try program.addConstraint(name: "left", lower: 1, terms: [(size, 1), (t, Rational(1, 3))])
    let function = try #require(try ParametricProgram(program, parameter: t).valueFunction())
    // The lines 2t − 6 and 1 − t/3 meet at t = 3.
    #expect(
      function.segments == [
        .init(lower: nil, upper: 3, slope: Rational(-1, 3)), .init(lower: 3, upper: nil, slope: 2),
      ])
    #expect(function.value(at: 300) == 594 && function.value(at: -300) == 101)
    #expect(function.least == nil && function.greatest == nil && function.kinks == [3])
  }

  @Test("One feasible parameter has a value and no stretch; none has no function")
  func single() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", lower: 2, objective: 5)
    let t = try program.addVariable(name: "t", lower: 0)
    let row = try program.addConstraint(name: "row", lower: 3, upper: 3, terms: [(t, 1)])
    let function = try #require(try ParametricProgram(program, parameter: t).valueFunction())
    #expect(function.segments.isEmpty && function.value(at: 3) == 10 && function.kinks == [3])
    try program.setBounds(of: row, lower: -1, upper: -1)
    #expect(try ParametricProgram(program, parameter: t).valueFunction() == nil)
    _ = x
  }

  @Test("A value that has no end is an error, and so is a variable of another program")
  func errors() throws {
    var program = LinearProgram()
    try program.addVariable(name: "x", lower: nil, objective: 1)
    let t = try program.addVariable(name: "t", lower: 0, upper: 1)
    #expect(throws: ParametricError.unbounded) { try ParametricProgram(program, parameter: t).valueFunction() }
    #expect(throws: ModelError.self) { try ParametricProgram(LinearProgram(), parameter: t) }
    #expect(ParametricError.unbounded.description == "The least value has no end. Limit what is minimised.")
    #expect(ParametricError.notProven(.timeLimit).description.contains("'timeLimit'"))
    #expect(ParametricError.solve(.outOfMemory).description == SolveError.outOfMemory.description)
    #expect(
      ParametricError.model(.emptyName(.variable, index: 0)).description
        == ModelError.emptyName(.variable, index: 0).description)
  }

  /// Random covers: the function agrees with solving at many places, and bends only upwards.
  @Test("Random programs, against solving at every tenth", arguments: 1...20)
  func random(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Rational { Rational(Int.random(in: range, using: &generator)) }
    var program = LinearProgram()
    let t = try program.addVariable(name: "t", lower: 0, upper: 12)
    let variables = try (0..<5).map { index in
      try program.addVariable(name: "x\(index)", upper: number(2...9), objective: number(0...12))
    }
    for row in 0..<4 {
      try program.addConstraint(
        name: "row \(row)", lower: number(-3...2),
        terms: variables.map { ($0, number(0...4)) } + [(t, number(-2...0))])
    }
    let function = try ParametricProgram(program, parameter: t).valueFunction()
    let slopes = function?.segments.map(\.slope) ?? []
    #expect(slopes == slopes.sorted() && Set(slopes).count == slopes.count)
    for tenth in 0...120 {
      let place = Rational(tenth, 10)
      var fixed = program
      try fixed.setBounds(of: t, lower: place, upper: place)
      #expect(try Solver().solve(fixed).solution?.objectiveValue == function?.value(at: place))
    }
  }
}
