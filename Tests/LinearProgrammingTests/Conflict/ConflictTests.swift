import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("A conflict is irreducible")
struct ConflictTests {
  /// Two pledges, a target that they miss, and rows that have nothing to do with it.
  static func missedTarget() throws -> LinearProgram {
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "x", objective: 1)
    let y = try program.addVariable(name: "y")
    let z = try program.addVariable(name: "z")
    try program.addConstraint(name: "z is small", upper: 3, terms: [(z, 1)])
    try program.addConstraint(name: "x pledged", upper: 4, terms: [(x, 1)])
    try program.addConstraint(name: "balance", lower: -9, upper: 9, terms: [(x, 1), (y, -1)])
    try program.addConstraint(name: "y pledged", upper: 5, terms: [(y, 1)])
    try program.addConstraint(name: "target", lower: 10, terms: [(x, 1), (y, 1)])
    return program
  }

  @Test("A target beyond the pledges conflicts with just these")
  func findsMissedTarget() throws {
    let program = try Self.missedTarget()
    let conflict = try #require(try ConflictFinder().conflict(in: program))
    #expect(names(conflict.members, in: program) == ["x pledged", "y pledged", "target"])
    #expect(conflict.background.isEmpty)
    OptimalityCheck.expectInfeasible(conflict.proof, of: conflict.program)
    try expectIrreducible(conflict)
  }

  @Test("What must stay is named apart")
  func keepsBackground() throws {
    let program = try Self.missedTarget()
    let target = try #require(program.constraint(named: "target"))
    let finder = ConflictFinder(background: [.constraint(target)])
    let conflict = try #require(try finder.conflict(in: program))
    #expect(names(conflict.members, in: program) == ["x pledged", "y pledged"])
    #expect(conflict.background == [.constraint(target)])
  }

  @Test("Bounds of variables take part only if they may")
  func includesBounds() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", lower: 2)
    let y = try program.addVariable(name: "y", lower: 3, upper: 8)
    let sum = try program.addConstraint(name: "sum", upper: 4, terms: [(x, 1), (y, 1)])
    let without = try #require(try ConflictFinder().conflict(in: program))
    #expect(without.members == [.constraint(sum)])
    #expect(without.background == [.lowerBound(x), .lowerBound(y)])
    let with = try #require(try ConflictFinder(includesBounds: true).conflict(in: program))
    #expect(with.members == [.constraint(sum), .lowerBound(x), .lowerBound(y)])
    #expect(with.background.isEmpty)
    try expectIrreducible(with)
  }

  @Test("A background that contradicts itself leaves no members")
  func background() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", lower: 0, upper: 1)
    let low = try program.addConstraint(name: "low", lower: 2, terms: [(x, 1)])
    let conflict = try #require(try ConflictFinder(background: [.constraint(low)]).conflict(in: program))
    #expect(conflict.members.isEmpty)
    #expect(conflict.background == [.constraint(low), .upperBound(x)])
  }

  @Test("A feasible program has no conflict, nor has one that only lacks whole numbers")
  func findsNone() throws {
    let (corner, _, _) = try cornerProgram()
    #expect(try ConflictFinder().conflict(in: corner) == nil)
    var half = LinearProgram()
    let x = try half.addVariable(name: "x", isInteger: true)
    try half.addConstraint(name: "half", lower: 1, upper: 1, terms: [(x, 2)])
    #expect(try ConflictFinder().conflict(in: half) == nil)
  }

  @Test("Of several conflicts one is told")
  func tellsOne() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", lower: nil)
    for index in 0..<3 {
      try program.addConstraint(name: "low \(index)", lower: 2, terms: [(x, 1)])
      try program.addConstraint(name: "high \(index)", upper: 1, terms: [(x, 1)])
    }
    let conflict = try #require(try ConflictFinder().conflict(in: program))
    #expect(conflict.members.count == 2)
    try expectIrreducible(conflict)
  }

  @Test("A chain of two hundred differences that cannot close is told in full")
  func findsLongChain() throws {
    // Each value exceeds the one before by one, and the first exceeds the last: every row is needed.
    var program = LinearProgram()
    let values = try (0..<200).map { try program.addVariable(name: "v\($0)", lower: nil) }
    for index in 1..<200 {
      try program.addConstraint(name: "step \(index)", lower: 1, terms: [(values[index], 1), (values[index - 1], -1)])
    }
    try program.addConstraint(name: "closing", lower: 0, terms: [(values[0], 1), (values[199], -1)])
    try program.addConstraint(name: "idle", upper: 7, terms: [(values[3], 1)])
    let conflict = try #require(try ConflictFinder().conflict(in: program))
    #expect(conflict.members.count == 200)
    #expect(!names(conflict.members, in: program).contains("idle"))
  }

  @Test("Conflicts of random programs are irreducible")
  func randomConflicts() throws {
    var random = SeededGenerator(seed: 23)
    var found = 0
    for _ in 0..<200 {
      let program = try RandomProgram.bounded(using: &random)
      guard let conflict = try ConflictFinder(includesBounds: true).conflict(in: program) else {
        // By a method that knows nothing of simplex: there is a corner.
        #expect(!VertexEnumeration(program).vertices.isEmpty)
        continue
      }
      found += 1
      #expect(VertexEnumeration(program).vertices.isEmpty)
      OptimalityCheck.expectInfeasible(conflict.proof, of: conflict.program)
      try expectIrreducible(conflict)
    }
    #expect(found > 20)
  }

  private func names(_ members: [Conflict.Member], in program: LinearProgram) -> [String] {
    members.map { member in
      switch member {
      case .constraint(let constraint): program.rows[constraint.index].name
      case .lowerBound(let variable), .upperBound(let variable): program.columns[variable.index].name
      }
    }
  }

  /// Without GLPK: the whole is infeasible, and feasible without any one of its members.
  private func expectIrreducible(_ conflict: Conflict) throws {
    guard case .infeasible = try ExactProver().prove(conflict.program) else {
      Issue.record("The conflict is feasible.")
      return
    }
    for member in conflict.members {
      var less = conflict.program
      switch member {
      case .constraint(let constraint): try less.setBounds(of: constraint, lower: nil, upper: nil)
      case .lowerBound(let variable):
        try less.setBounds(of: variable, lower: nil, upper: less.columns[variable.index].upper)
      case .upperBound(let variable):
        try less.setBounds(of: variable, lower: less.columns[variable.index].lower, upper: nil)
      }
      if case .infeasible = try ExactProver().prove(less) { Issue.record("\(member) is not needed.") }
    }
  }
}
