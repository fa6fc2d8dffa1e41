import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("A relaxation moves as little as it must")
struct RelaxationTests {
  /// x ≤ 4 and y ≤ 5 against x + y ≥ 15: six are missing.
  private func missingSix() throws -> (LinearProgram, x: ProgramLimit, y: ProgramLimit, target: ProgramLimit) {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", upper: 4)
    let y = try program.addVariable(name: "y")
    let pledge = try program.addConstraint(name: "pledge", upper: 5, terms: [(y, 1)])
    let target = try program.addConstraint(name: "target", lower: 15, terms: [(x, 1), (y, 1)])
    return (program, .upperBound(x), .upper(pledge), .lower(target))
  }

  @Test("The cheaper limit moves, all the way")
  func movesCheaper() throws {
    let (program, x, y, _) = try missingSix()
    let relaxation = try #require(
      try RelaxationFinder().smallest(
        of: program, allowing: [Relaxation.Allowance(x), Relaxation.Allowance(y, weight: 2)]))
    #expect(relaxation.changes == [Relaxation.Change(limit: x, from: 4, to: 10)])
    #expect(relaxation.changes.first?.distance == 6)
    #expect(relaxation.cost == 6)
    #expect(relaxation.values == [10, 5])
    OptimalityCheck.expectOptimal(relaxation.solution, of: relaxation.elasticProgram)
  }

  @Test("Where it may not go far enough the next limit helps out")
  func sharesMovement() throws {
    let (program, x, y, _) = try missingSix()
    let relaxation = try #require(
      try RelaxationFinder().smallest(
        of: program, allowing: [Relaxation.Allowance(x, most: 4), Relaxation.Allowance(y, weight: 2)]))
    // Four of the first and two of the second: 4 + 2·2.
    #expect(relaxation.changes.map(\.to) == [8, 7])
    #expect(relaxation.cost == 8)
  }

  @Test("A lower limit moves down")
  func movesLowerLimit() throws {
    let (program, _, _, target) = try missingSix()
    let relaxation = try #require(
      try RelaxationFinder().smallest(of: program, allowing: [Relaxation.Allowance(target, weight: 3)]))
    #expect(relaxation.changes == [Relaxation.Change(limit: target, from: 15, to: 9)])
    #expect(relaxation.cost == 18)
  }

  @Test("What each limit could do alone is ranked by its cost")
  func ranksAlternatives() throws {
    let (program, x, y, target) = try missingSix()
    let alternatives = try RelaxationFinder().alternatives(
      of: program,
      allowing: [
        Relaxation.Allowance(target, weight: 3), Relaxation.Allowance(y, weight: 2), Relaxation.Allowance(x),
        Relaxation.Allowance(.lowerBound(try #require(program.variable(named: "x")))),
      ])
    // The lower bound of x cannot help.
    #expect(alternatives.map(\.cost) == [6, 12, 18])
    #expect(alternatives.map { $0.changes.map(\.limit) } == [[x], [y], [target]])
  }

  @Test("A feasible program needs no change")
  func changesNothing() throws {
    let (corner, x, _) = try cornerProgram()
    let relaxation = try #require(
      try RelaxationFinder().smallest(of: corner, allowing: [Relaxation.Allowance(.upperBound(x))]))
    #expect(relaxation.changes.isEmpty)
    #expect(relaxation.cost == 0)
  }

  @Test("Movement that does not suffice gives nothing")
  func findsNone() throws {
    let (program, x, _, _) = try missingSix()
    #expect(try RelaxationFinder().smallest(of: program, allowing: [Relaxation.Allowance(x, most: 5)]) == nil)
    #expect(try RelaxationFinder().smallest(of: program, allowing: []) == nil)
  }

  @Test("Both sides of an equation may move, each at its own price")
  func movesEquation() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", lower: 1, upper: 2)
    let row = try program.addConstraint(name: "row", lower: 6, upper: 6, terms: [(x, 2)])
    // 2x reaches 4 at most: the lower side comes down by two.
    let relaxation = try #require(
      try RelaxationFinder().smallest(
        of: program, allowing: [Relaxation.Allowance(.lower(row), weight: 5), Relaxation.Allowance(.upper(row))]))
    #expect(relaxation.changes == [Relaxation.Change(limit: .lower(row), from: 6, to: 4)])
    #expect(relaxation.cost == 10)
  }

  @Test("Allowances that make no sense are refused")
  func refusesNonsense() throws {
    let (program, x, y, target) = try missingSix()
    let (other, foreign, _) = try cornerProgram()
    #expect(other.columnCount == 2)
    let finder = RelaxationFinder()
    let pledge = try #require(program.constraint(named: "pledge"))
    #expect(throws: ConflictError.noSuchLimit("pledge")) {
      try finder.smallest(of: program, allowing: [Relaxation.Allowance(.lower(pledge))])
    }
    #expect(throws: ConflictError.negativeAllowance("x")) {
      try finder.smallest(of: program, allowing: [Relaxation.Allowance(x, weight: -1)])
    }
    #expect(throws: ConflictError.negativeAllowance("target")) {
      try finder.smallest(of: program, allowing: [Relaxation.Allowance(target, most: -1)])
    }
    #expect(throws: ConflictError.repeatedAllowance("pledge")) {
      try finder.smallest(of: program, allowing: [Relaxation.Allowance(y), Relaxation.Allowance(y, weight: 2)])
    }
    #expect(throws: ConflictError.model(.foreign(.variable, index: 0))) {
      try finder.smallest(of: program, allowing: [Relaxation.Allowance(.upperBound(foreign))])
    }
  }

  @Test("A step without proof is an error")
  func refusesUnproven() throws {
    let (program, x, _, _) = try missingSix()
    let options = SolveOptions(timeLimit: .zero)
    #expect(throws: ConflictError.notProven(.timeLimit)) {
      try RelaxationFinder(options: options).smallest(of: program, allowing: [Relaxation.Allowance(x)])
    }
    #expect(throws: ConflictError.notProven(.timeLimit)) { try ConflictFinder(options: options).conflict(in: program) }
  }

  @Test("Every refusal says what is wrong and what to do")
  func messages() {
    #expect("\(ConflictError.solve(.outOfMemory))".contains("memory"))
    #expect("\(ConflictError.notProven(.timeLimit))".contains("timeLimit"))
    #expect("\(ConflictError.model(.foreign(.variable, index: 2)))".contains("another program"))
    #expect("\(ConflictError.noSuchLimit("pledge"))".contains("'pledge'"))
    #expect("\(ConflictError.negativeAllowance("x"))".contains("below zero"))
    #expect("\(ConflictError.repeatedAllowance("x"))".contains("Name it once"))
  }
}
