import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Rows that hold criteria at a level")
struct ForcingRowsTests {
  typealias Criterion = LexicographicOptimum.Criterion

  /// A program of variables from zero up to nothing, each with itself as criterion.
  private func variables(_ count: Int) throws -> (program: LinearProgram, variables: [LinearProgram.Variable]) {
    var program = LinearProgram()
    let variables = try (0..<count).map { try program.addVariable(name: "x\($0)") }
    return (program, variables)
  }

  private func criteria(_ variables: [LinearProgram.Variable]) -> [Criterion] {
    variables.enumerated().map { Criterion(name: "f\($0)", terms: [($1, 1)]) }
  }

  @Test("what each pledge allows is proven by its own row, in one linear program for all")
  func pledgesUsedUp() throws {
    // 3 + 4 + 5 = 12 on needs of 20: every pledge can be used in full. A basis would prove one row at a time.
    let example = Transportation(supplies: [3, 4, 5], needs: [10, 10])
    let program = try example.program()
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin("Utilisation", of: example.utilisation(program))
    #expect(results.map(\.value) == [1, 1, 1] && results.map(\.stage) == [0, 0, 0])
    #expect(optimum.solveCount == 1)
    #expect(CertificateChecker().findings(in: optimum.certificate).isEmpty)
  }

  @Test("other variables in the row count with their lower bounds")
  func otherVariables() throws {
    // x0 + x1 + p = 3 and x2 + x3 + q = 3 with p, q ≥ 1: two each for two criteria, so all stand at 1.
    var (program, x) = try variables(4)
    let p = try program.addVariable(name: "p", lower: 1)
    let q = try program.addVariable(name: "q", lower: 1)
    try program.addConstraint(name: "first", lower: 3, upper: 3, terms: [(x[0], 1), (x[1], 1), (p, 1)])
    try program.addConstraint(name: "second", lower: 3, upper: 3, terms: [(x[2], 1), (x[3], 1), (q, 1)])
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin("Level", of: criteria(x))
    #expect(results.map(\.value) == [1, 1, 1, 1])
    #expect(optimum.solveCount == 1)
    #expect(CertificateChecker().findings(in: optimum.certificate).isEmpty)
  }

  @Test("variables fixed at an earlier level count with their values")
  func fixedBefore() throws {
    // x0 ≤ 1, x0 + x1 ≤ 3, x0 + x2 ≤ 3: x0 rests at 1, then x1 and x2 at 2, each by its own row.
    var (program, x) = try variables(3)
    try program.addConstraint(name: "own", upper: 1, terms: [(x[0], 1)])
    try program.addConstraint(name: "second", upper: 3, terms: [(x[0], 1), (x[1], 1)])
    try program.addConstraint(name: "third", upper: 3, terms: [(x[0], 1), (x[2], 1)])
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin("Level", of: criteria(x))
    #expect(results.map(\.value) == [1, 2, 2] && results.map(\.stage) == [0, 1, 1])
    #expect(optimum.solveCount == 2)
    #expect(CertificateChecker().findings(in: optimum.certificate).isEmpty)
  }

  @Test("a row with room left holds nothing")
  func roomLeft() throws {
    // x0 + x1 ≤ 2 holds both at 1; x2 + x3 ≤ 3 lets the other two go on to 3/2.
    var (program, x) = try variables(4)
    try program.addConstraint(name: "short", upper: 2, terms: [(x[0], 1), (x[1], 1)])
    try program.addConstraint(name: "long", upper: 3, terms: [(x[2], 1), (x[3], 1)])
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin("Level", of: criteria(x))
    #expect(results.map(\.value) == [1, 1, Rational(3, 2), Rational(3, 2)])
    #expect(CertificateChecker().findings(in: optimum.certificate).isEmpty)
  }

  @Test("a row that holds only the sum of weighted criteria with a part of one holds nothing by itself")
  func partOfACriterion() throws {
    // f0 = x0 + x1 with x0 ≤ 1 and x1 ≤ 4, f1 = x2 ≤ 1: x0's row is used up at level 1, yet f0 goes on to 5.
    var (program, x) = try variables(3)
    try program.addConstraint(name: "part", upper: 1, terms: [(x[0], 1)])
    try program.addConstraint(name: "other", upper: 4, terms: [(x[1], 1)])
    try program.addConstraint(name: "own", upper: 1, terms: [(x[2], 1)])
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin(
      "Level", of: [Criterion(name: "f0", terms: [(x[0], 1), (x[1], 1)]), Criterion(name: "f1", terms: [(x[2], 1)])])
    #expect(results.map(\.value) == [5, 1])
  }

  @Test("leximax is the mirror image: rows with lower bounds hold burdens up")
  func leximax() throws {
    // Burdens x0, x1/2, x2/3 of at least 2, 4 and 6: two each.
    var (program, x) = try variables(3)
    for (index, variable) in x.enumerated() {
      try program.addConstraint(name: "due\(index)", lower: Rational(2 * (index + 1)), terms: [(variable, 1)])
    }
    let burdens = x.enumerated().map { Criterion(name: "burden\($0)", terms: [($1, Rational(1, $0 + 1))]) }
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximax("Burden", of: burdens)
    #expect(results.map(\.value) == [2, 2, 2])
    #expect(optimum.solveCount == 1)
    #expect(CertificateChecker().findings(in: optimum.certificate).isEmpty)
  }
}
