import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Lexicographic optimum")
struct LexicographicOptimumTests {
  typealias Criterion = LexicographicOptimum.Criterion

  @Test("one supply among three needs: everyone gets the same share")
  func equalShares() throws {
    // 7 on needs 4, 8, 2, which sum to 14: one half each.
    let example = Transportation(supplies: [7], needs: [4, 8, 2])
    let program = try example.program()
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin("Coverage", of: example.coverage(program))
    #expect(results.map(\.value) == [Rational(1, 2), Rational(1, 2), Rational(1, 2)])
    #expect(results.map(\.name) == ["coverage0", "coverage1", "coverage2"])
    #expect(optimum.values == [2, 4, 1])
    #expect(optimum.value(of: program.variables[1]) == 4)
    // The supply alone holds all three down, so one stage proves it.
    #expect(optimum.certificate.stages.count == 1)
    #expect(optimum.certificate.stages[0].objectiveValue == Rational(1, 2))
  }

  @Test("a need that few can serve is settled first, the others go on")
  func closedPair() throws {
    // Need 0 can only be served by supply 0: 1 of 10. Supply 1 gives its 6 to needs of 8 and 4: one half each.
    let example = Transportation(
      supplies: [1, 6], needs: [10, 8, 4], isOpen: [[true, false, false], [false, true, true]])
    let program = try example.program()
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin("Coverage", of: example.coverage(program))
    #expect(results.map(\.value) == [Rational(1, 10), Rational(1, 2), Rational(1, 2)])
    #expect(results.map(\.stage) == [0, 1, 1])
    // In the second stage the first need's coverage stands as an equation that names the first stage.
    let fixed = optimum.certificate.stages[1].constraints.filter { $0.fixedBy != nil }
    #expect(fixed.map(\.name) == ["coverage0"] && fixed.first?.fixedBy == 0)
    #expect(fixed.first?.lower == Rational(1, 10) && fixed.first?.upper == Rational(1, 10))
  }

  @Test("leximax lowers the greatest burden first")
  func leximax() throws {
    // 9 to be carried by shoulders of weight 1, 2, 3 but the last can carry 3 at most: 3/3 = 1 there, (9 − 3)/(1 + 2) = 2 for the others.
    var program = LinearProgram()
    let carried = try (1...3).map { try program.addVariable(name: "carried\($0)", upper: $0 == 3 ? 3 : nil) }
    try program.addConstraint(name: "all", lower: 9, upper: 9, terms: carried.map { ($0, 1) })
    let burdens = (1...3).map { Criterion(name: "burden\($0)", terms: [(carried[$0 - 1], Rational(1, $0))]) }
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximax("Burden", of: burdens)
    #expect(results.map(\.value) == [2, 2, 1])
    #expect(optimum.values == [2, 4, 3])
  }

  @Test("all pairs open: the cells take the product form, proven in one stage")
  func productForm() throws {
    // Supplies 3, 7 and needs 4, 6 all used up: x = 3·4/10, 3·6/10, 7·4/10, 7·6/10.
    let example = Transportation(supplies: [3, 7], needs: [4, 6])
    let program = try example.program()
    var optimum = LexicographicOptimum(program)
    try optimum.leximin("Coverage", of: example.coverage(program))
    try optimum.leximin("Utilisation", of: example.utilisation(program))
    let cells = program.variables.enumerated().map { index, variable in
      Criterion(
        name: "cell\(index)",
        terms: [(variable, Rational(10) / (example.supplies[index / 2] * example.needs[index % 2]))])
    }
    let before = optimum.certificate.stages.count
    let results = try optimum.leximin("Cells", of: cells)
    #expect(optimum.values == [Rational(6, 5), Rational(9, 5), Rational(14, 5), Rational(21, 5)])
    #expect(results.allSatisfy { $0.value == 1 && $0.stage == before })
    #expect(optimum.certificate.stages.count == before + 1)
  }

  @Test("constants of criteria count, and the fixed bound is the level itself")
  func constants() throws {
    // x + 3 and y − 1 under x + y ≤ 6 with x ≥ 0: level with x + 3 = y − 1 would be x = 1, y = 5: both 4.
    var program = LinearProgram()
    let x = try program.addVariable(name: "x")
    let y = try program.addVariable(name: "y")
    try program.addConstraint(name: "cap", upper: 6, terms: [(x, 1), (y, 1)])
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin(
      "Level",
      of: [Criterion(name: "f", terms: [(x, 1)], constant: 3), Criterion(name: "g", terms: [(y, 1)], constant: -1)])
    #expect(results.map(\.value) == [4, 4])
    #expect(optimum.value(of: x) == 1 && optimum.value(of: y) == 5)
    // A criterion that is only a constant is held down by itself.
    let constant = try optimum.leximin("Constant", of: [Criterion(name: "h", terms: [], constant: Rational(1, 3))])
    #expect(constant.map(\.value) == [Rational(1, 3)])
  }

  @Test("a later group never worsens an earlier one")
  func groups() throws {
    // Coverage of the only need (10) is complete with 4 and 16 offered; then utilisation is the same 10/20 for both.
    let example = Transportation(supplies: [4, 16], needs: [10])
    let program = try example.program()
    var optimum = LexicographicOptimum(program)
    #expect(try optimum.leximin("Coverage", of: example.coverage(program)).map(\.value) == [1])
    let used = try optimum.leximin("Utilisation", of: example.utilisation(program))
    #expect(used.map(\.value) == [Rational(1, 2), Rational(1, 2)])
    #expect(optimum.values == [2, 8])
    // The other order of the same two aims asks for full use first, which the need does not allow.
    var other = LexicographicOptimum(program)
    #expect(try other.leximin("Utilisation", of: example.utilisation(program)).map(\.value) == used.map(\.value))
  }

  @Test("no criteria, nothing happens")
  func empty() throws {
    var optimum = LexicographicOptimum(LinearProgram())
    #expect(try optimum.leximin("None", of: []).isEmpty)
    #expect(optimum.certificate.stages.isEmpty && optimum.values.isEmpty)
  }

  @Test("random sharing against cuts found by trying all sets", arguments: 0..<60)
  func againstCuts(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let needs = (0..<Int.random(in: 1...5, using: &random)).map { _ in Rational(Int.random(in: 1...20, using: &random))
    }
    let supplies = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      Rational(Int.random(in: 1...20, using: &random), 2)
    }
    let isOpen = supplies.map { _ in needs.map { _ in Int.random(in: 0..<3, using: &random) > 0 } }
    let example = Transportation(supplies: supplies, needs: needs, isOpen: isOpen)
    let program = try example.program()
    var optimum = LexicographicOptimum(program)
    let results = try optimum.leximin("Coverage", of: example.coverage(program))
    #expect(results.map(\.value) == example.coverageByCuts())
    try optimum.leximin("Utilisation", of: example.utilisation(program))
    // Whatever else was decided, the coverage that the final point gives is still the same.
    for (need, result) in results.enumerated() {
      let received = example.terms(program, need: need).reduce(Rational.zero) {
        $0 + (optimum.value(of: $1.0) ?? -1)
      }
      #expect(received == result.value * needs[need])
    }
    #expect(CertificateChecker().findings(in: optimum.certificate).isEmpty)
  }

  @Test("no point of a fine grid beats the optimum", arguments: 0..<30)
  func againstGrid(seed: Int) throws {
    // Two unknowns in a box of side 2 cut by a random half-plane; three random criteria; every point with sixths as coordinates.
    var random = SeededGenerator(seed: seed + 900)
    func number() -> Rational {
      Rational(Int.random(in: -3...3, using: &random), Int.random(in: 1...2, using: &random))
    }
    var program = LinearProgram()
    let x = try program.addVariable(name: "x", upper: 2)
    let y = try program.addVariable(name: "y", upper: 2)
    let (a, b) = (number(), number())
    try program.addConstraint(name: "cut", upper: 2, terms: [(x, a), (y, b)])
    let parts = (0..<3).map { _ in (number(), number(), number()) }
    let criteria = parts.enumerated().map {
      Criterion(name: "f\($0)", terms: [(x, $1.0), (y, $1.1)], constant: $1.2)
    }
    var optimum = LexicographicOptimum(program)
    let best = try optimum.leximin("All", of: criteria).map(\.value).sorted()
    for i in 0...12 {
      for j in 0...12 {
        let (u, v) = (Rational(i, 6), Rational(j, 6))
        guard a * u + b * v <= 2 else { continue }
        let values = parts.map { $0.0 * u + $0.1 * v + $0.2 }.sorted()
        #expect(!best.lexicographicallyPrecedes(values))
      }
    }
    let (u, v) = (try #require(optimum.value(of: x)), try #require(optimum.value(of: y)))
    #expect(parts.map { $0.0 * u + $0.1 * v + $0.2 }.sorted() == best)
    #expect(a * u + b * v <= 2 && u >= 0 && u <= 2 && v >= 0 && v <= 2)
    #expect(CertificateChecker().findings(in: optimum.certificate).isEmpty)
  }

  @Test("a limit longer than the clock can count is none")
  func endlessLimit() throws {
    let age = Duration.seconds(Int64.max) * 18
    let example = Transportation(supplies: [7], needs: [4, 8, 2])
    let program = try example.program()
    var optimum = LexicographicOptimum(program, options: .init(timeLimit: age, proofLimit: age))
    #expect(try optimum.leximin("Coverage", of: example.coverage(program)).first?.value == Rational(1, 2))
    let outcome = try ExactProver(limit: ProofLimit(time: age)).prove(optimum.program)
    guard case .optimal = outcome else { throw ProofFailure.timeLimit }
  }

  @Test("what cannot be done is said, and nothing is changed by it")
  func errors() throws {
    var program = LinearProgram()
    let x = try program.addVariable(name: "x")
    var optimum = LexicographicOptimum(program)
    do throws(LexicographicError) {
      try optimum.leximin("Endless", of: [Criterion(name: "f", terms: [(x, 1)])])
      Issue.record("an endless criterion was accepted")
    } catch {
      guard case .unbounded(let group, let stage) = error else { throw error }
      #expect(group == "Endless" && stage.termination == .unbounded)
      #expect(LexicographicError.unbounded(group: group, stage).description.contains("Bound the variables"))
    }
    #expect(optimum.program.rowCount == 0 && optimum.certificate.stages.isEmpty)
    try program.addConstraint(name: "impossible", lower: 1, upper: 1, terms: [(x, 0)])
    var impossible = LexicographicOptimum(program)
    do throws(LexicographicError) {
      try impossible.leximin("Any", of: [Criterion(name: "f", terms: [(x, 1)])])
      Issue.record("an impossible program was accepted")
    } catch {
      guard case .infeasible(let stage) = error else { throw error }
      #expect(stage.termination == .infeasible)
      #expect(CertificateChecker().findings(in: Certificate(stages: [stage])).isEmpty)
      #expect(LexicographicError.infeasible(stage).description.contains("conflict"))
    }
    let taken = LexicographicError.model(.repeatedName(.constraint, name: "impossible"))
    #expect(throws: taken) { try impossible.leximin("Any", of: [Criterion(name: "impossible", terms: [(x, 1)])]) }
    #expect(taken.description.contains("impossible"))
    var hurried = LexicographicOptimum(
      try Transportation(supplies: [1], needs: [1]).program(), options: .init(timeLimit: .zero))
    let first = try #require(hurried.program.variables.first)
    #expect(throws: LexicographicError.stopped(.timeLimit)) {
      try hurried.leximin("Any", of: [Criterion(name: "f", terms: [(first, 1)])])
    }
    #expect(LexicographicError.stopped(.timeLimit).description.contains("timeLimit"))
    #expect(LexicographicError.notProven(group: "G", .timeLimit).description.contains("stage of 'G'"))
  }
}
