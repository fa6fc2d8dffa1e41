import ExactArithmetic
import Synchronization
import Testing

@testable import LinearProgramming

@Suite("A solve ends as it is told to, and says how")
struct SolverTests {
  /// An assignment of `size` to `size` with costs that vary; many degenerate pivots.
  static func assignment(_ size: Int) throws -> LinearProgram {
    var program = LinearProgram(name: "assignment")
    var cells: [[LinearProgram.Variable]] = []
    for row in 0..<size {
      cells.append([])
      for column in 0..<size {
        let cost = Rational((row * 37 + column * 61 + row * column * 13) % 101)
        cells[row].append(try program.addVariable(name: "x\(row),\(column)", objective: cost))
      }
    }
    for row in 0..<size {
      try program.addConstraint(name: "row \(row)", lower: 1, upper: 1, terms: cells[row].map { ($0, 1) })
      try program.addConstraint(name: "column \(row)", lower: 1, upper: 1, terms: cells.map { ($0[row], 1) })
    }
    return program
  }

  @Test("Proven values come with the proof, the basis, the scaling and the iterations")
  func describesResult() throws {
    let (program, x, y) = try cornerProgram()
    let result = try Solver().solve(program)
    let solution = try #require(result.solution)
    #expect(solution.value(of: x) == 3)
    #expect(solution.value(of: y) == 1)
    // Relaxing the sum lets y grow at 2; relaxing x ≤ 3 exchanges a y for an x: 3 − 2.
    #expect(solution.duals == [2, 0])
    #expect(solution.reducedCosts == [1, 0])
    #expect(result.repair == .nothing)
    #expect(result.basis == Basis(rows: [.atUpper, .basic], columns: [.atUpper, .basic]))
    #expect(result.provenProgram == program)
    #expect(result.unprovenBecause == nil)
    let scaling = try #require(result.scaling)
    #expect(!scaling.unitsChanged)
    #expect(scaling.before == ScalingReport.Range(smallest: 1, greatest: 3))
    let stage = try #require(result.certificateStage(title: "corner"))
    #expect(CertificateChecker().holds(Certificate(stages: [stage])))
  }

  @Test("Every proof of the conformance table passes the certificate's checker", arguments: conformanceTable)
  func certifies(_ expected: ConformanceCase) throws {
    let result = try Solver().solve(expected.program)
    guard let stage = result.certificateStage(title: expected.title) else {
      #expect(expected.proof == .none)
      return
    }
    #expect(CertificateChecker().findings(in: Certificate(stages: [stage])) == [])
  }

  @Test("No time means no answer")
  func honoursTimeLimit() throws {
    let result = try Solver(options: SolveOptions(timeLimit: .zero)).solve(Self.assignment(5))
    #expect(result.termination == .timeLimit)
    #expect(result.proof == .none)
    #expect(result.solution == nil)
    #expect(result.certificateStage(title: "none") == nil)
  }

  @Test("No time for the proof means not proven, with GLPK's objective as a claim")
  func honoursProofLimit() throws {
    let (program, _, _) = try cornerProgram()
    let result = try Solver(options: SolveOptions(proofLimit: .zero)).solve(program)
    #expect(result.termination == .notProven)
    #expect(result.solution == nil)
    #expect(result.objectiveValue == 11)
    #expect(result.unprovenBecause?.contains("proof") == true)
  }

  @Test("The proof's limit is not the search's")
  func searchesAfterProofLimit() throws {
    let knapsack = try #require(conformanceTable.first { $0.title == "A knapsack" })
    let result = try Solver(options: SolveOptions(proofLimit: .seconds(3600))).solve(knapsack.program)
    #expect(result.termination == .optimal)
    let hurried = try Solver(options: SolveOptions(proofLimit: .zero)).solve(knapsack.program)
    // Without time to prove, the whole numbers that the search finds cannot be confirmed either.
    #expect(hurried.termination == .notProven)
  }

  @Test("Limits of ages are none")
  func acceptsHugeLimits() throws {
    let (program, _, _) = try cornerProgram()
    let ages = Duration.seconds(Int64.max / 4)
    let result = try Solver(options: SolveOptions(timeLimit: ages, proofLimit: ages)).solve(program)
    #expect(result.proof == .exact)
  }

  @Test("Iterations are counted, and a solve can go on from where the limit stopped it", arguments: [false, true])
  func honoursIterationLimit(presolve: Bool) throws {
    let program = try Self.assignment(12)
    let limited = SolveOptions(presolve: presolve, startingBasis: .slack, iterationLimit: 3)
    let stopped = try Solver(options: limited).solve(program)
    #expect(stopped.termination == .iterationLimit)
    #expect(stopped.iterations <= 3)
    guard !presolve else { return }
    let basis = try #require(stopped.basis)
    let resumed = try Solver(options: SolveOptions(startingBasis: .given(basis))).solve(program)
    let whole = try Solver(options: SolveOptions(startingBasis: .slack)).solve(program)
    #expect(resumed.termination == .optimal)
    #expect(resumed.objectiveValue == whole.objectiveValue)
  }

  @Test("A raised token ends a solve before it begins", arguments: [false, true])
  func honoursCancellation(presolve: Bool) throws {
    let cancellation = Cancellation()
    #expect(!cancellation.isCancelled)
    cancellation.cancel()
    let result = try Solver(options: SolveOptions(presolve: presolve, cancellation: cancellation)).solve(
      Self.assignment(5))
    #expect(result.termination == .cancelled)
  }

  @Test("A token raised from the progress of the simplex method ends the solve at the proof")
  func cancelsFromProgress() throws {
    let cancellation = Cancellation()
    let phases = Mutex<[SolveProgress.Phase]>([])
    let options = SolveOptions(
      cancellation: cancellation,
      progress: { progress in
        phases.withLock { $0.append(progress.phase) }
        cancellation.cancel()
      })
    let result = try Solver(options: options).solve(Self.assignment(5))
    #expect(result.termination == .cancelled)
    #expect(phases.withLock { $0.last } == .proof)
  }

  @Test("A token raised on another thread ends whatever solve is under way")
  func cancelsFromElsewhere() async throws {
    let cancellation = Cancellation()
    let program = try Self.assignment(30)
    let begun = Atomic<Int>(0)
    let task = Task {
      let options = SolveOptions(presolve: true, startingBasis: .slack, cancellation: cancellation)
      while true {
        begun.add(1, ordering: .relaxed)
        let result = try Solver(options: options).solve(program)
        if result.termination != .optimal { return result.termination }
      }
    }
    while begun.load(ordering: .relaxed) < 2 { await Task.yield() }
    cancellation.cancel()
    #expect(try await task.value == .cancelled)
  }

  @Test("Progress tells the iterations so far")
  func reportsIterations() throws {
    let seen = Mutex<[SolveProgress]>([])
    let options = SolveOptions(
      startingBasis: .slack, iterationLimit: 3, progress: { progress in seen.withLock { $0.append(progress) } })
    _ = try Solver(options: options).solve(Self.assignment(5))
    let last = try #require(seen.withLock { $0.last })
    #expect(last.phase == .simplex)
    #expect(last.iterations == 3)
    #expect(last.elapsed > .zero)
  }

  @Test("Each rung of the ladder is climbed when it must be", arguments: ladder)
  func climbs(_ rung: Rung) throws {
    let start = Basis(rows: [.atUpper], columns: [.basic, .atLower])
    let options = SolveOptions(method: .primal, presolve: false, startingBasis: .given(start), scaling: .none)
    let result = try Solver(options: options).solve(rung.program)
    #expect(result.repair == rung.repair)
    OptimalityCheck.expectOptimal(try #require(result.solution), of: rung.program)
  }

  /// A program whose first floating-point basis is, or is not, exactly optimal.
  struct Rung: Sendable {
    let repair: SolveResult.Repair
    let program: LinearProgram
  }

  /// In the basis given all is x, and y would gain the difference of the two objectives: seen by any tolerance, by
  /// one of 10⁻⁹ only, and not by doubles at all. (GLPK's rational method takes numbers that agree to nine digits for equal, so it
  /// mends singular bases but none of these.)
  static let ladder: [Rung] = [
    (-3, SolveResult.Repair.nothing), (-8, .tighterTolerances), (-12, .exactPivots), (-30, .exactPivots),
  ].map { exponent, repair in
    let gain = power(exponent)
    return Rung(
      repair: repair,
      program: conformance(
        "gain \(exponent)", .maximise, [.variable("x", 1, upper: 1), .variable("y", 1 + gain, upper: 1)],
        [.atMost(1, [1, 1])], .optimal(1 + gain)
      ).program)
  }

  @Test("A cancelled task ends the solve")
  func honoursTaskCancellation() async throws {
    let program = try Self.assignment(5)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try Solver().solve(program).termination
    }
    task.cancel()
    #expect(try await task.value == .cancelled)
  }

  @Test("Without a proof wanted, nothing is called proven")
  func floatingOnly() throws {
    let (program, _, _) = try cornerProgram()
    let result = try Solver(options: SolveOptions(exactness: .floating)).solve(program)
    #expect(result.termination == .notProven)
    #expect(result.proof == .none)
    #expect(result.primalStatus == .feasible)
    #expect(result.dualStatus == .feasible)
    #expect(result.objectiveValue == 11)
  }

  @Test("Units bring coefficients near to one, and the answer stays")
  func changesUnits() throws {
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "persons", objective: 1)
    let y = try program.addVariable(name: "euros", objective: Rational(1, 20_000))
    try program.addConstraint(name: "a", upper: 600_000_000, terms: [(x, 20_000), (y, 1)])
    try program.addConstraint(name: "b", upper: Rational(1, 10), terms: [(x, power(-6)), (y, power(-9))])
    let result = try Solver(options: SolveOptions(scaling: .units)).solve(program)
    let scaling = try #require(result.scaling)
    #expect(scaling.unitsChanged)
    let before = try #require(scaling.before)
    let after = try #require(scaling.after)
    #expect(after.greatest / after.smallest < 100)
    #expect(before.greatest / before.smallest > 1e12)
    // Row a allows 600 000 000 euros' worth at 1/20 000 each: 30 000 persons' worth; row b allows 10⁸ euros alone, or
    // 10⁵ persons. With p persons and e euros: 20 000 p + e ≤ 6·10⁸ and 10³ p + e ≤ 10⁸. All persons: 30 000, which b allows.
    #expect(result.objectiveValue == 30_000)
    let unscaled = try Solver(options: SolveOptions(scaling: .none)).solve(program)
    #expect(unscaled.objectiveValue == 30_000)
    #expect(unscaled.scaling?.unitsChanged == false)
  }

  @Test("Exact pivots alone answer what floating point cannot hold")
  func goesBeyondFloatingPoint() throws {
    var program = LinearProgram(sense: .maximise)
    let x = try program.addVariable(name: "x", objective: power(390))
    try program.addConstraint(name: "r", upper: power(391), terms: [(x, 3)])
    let result = try Solver().solve(program)
    #expect(result.proof == .exact)
    #expect(result.repair == .exactPivots)
    #expect(result.scaling == nil)
    #expect(result.values == [power(391) / 3])
    #expect(throws: SolveError.self) { try Solver().withProblem(program) { try $0.solve() } }
  }

  @Test("Random programs agree with a search through all corners")
  func agreesWithEnumeration() throws {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<400 {
      let program = try RandomProgram.bounded(using: &random)
      let result = try Solver().solve(program)
      let best = VertexEnumeration(program).bestObjective(program)
      #expect(result.proof == .exact)
      #expect(result.termination == (best == nil ? .infeasible : .optimal))
      #expect(result.objectiveValue == best)
    }
  }

  @Test("Random open programs end with a proof that holds")
  func provesOpenPrograms() throws {
    var random = SeededGenerator(seed: 43)
    var endings: Set<Termination> = []
    for _ in 0..<300 {
      let program = try RandomProgram.open(using: &random)
      let result = try Solver(options: SolveOptions(presolve: Bool.random(using: &random))).solve(program)
      endings.insert(result.termination)
      switch result.termination {
      case .optimal: OptimalityCheck.expectOptimal(try #require(result.solution), of: program)
      case .infeasible: OptimalityCheck.expectInfeasible(try #require(result.infeasibility), of: program)
      case .unbounded: OptimalityCheck.expectUnbounded(try #require(result.unboundedness), of: program)
      default: Issue.record("\(result.termination)")
      }
    }
    #expect(endings == [.optimal, .infeasible, .unbounded])
  }

  @Test("Random whole-number programs agree with trying every point")
  func agreesOnIntegers() throws {
    var random = SeededGenerator(seed: 47)
    for _ in 0..<150 {
      var program = try RandomProgram.bounded(using: &random)
      for variable in program.variables { try program.setInteger(variable, true) }
      let result = try Solver().solve(program)
      let best = bestWholePoint(of: program)
      #expect(result.termination == (best == nil ? .infeasible : .optimal))
      #expect(result.objectiveValue == best)
      if let values = result.values {
        let allWhole = values.allSatisfy { $0.isInteger }
        #expect(allWhole)
        OptimalityCheck.expectFeasible(values, of: program)
      }
    }
  }

  /// The best objective over all whole points within the bounds.
  private func bestWholePoint(of program: LinearProgram) -> Rational? {
    var points: [[Rational]] = [[]]
    for column in program.columns {
      let low = column.lower?.ceiling().integer ?? 0
      let high = column.upper?.floor().integer ?? -1
      points = low > high ? [] : points.flatMap { point in (low...high).map { point + [Rational($0)] } }
    }
    let feasible = points.filter { point in
      zip(program.rows, program.activities(at: point)).allSatisfy { row, activity in
        (row.lower.map { $0 <= activity } ?? true) && (row.upper.map { activity <= $0 } ?? true)
      }
    }
    let values = feasible.map { program.objectiveValue(at: $0) }
    return program.sense == .minimise ? values.min() : values.max()
  }

  @Test("The library's version is told")
  func tellsVersion() {
    #expect(Solver.libraryVersion.contains("."))
  }

  @Test("Every refusal says what is wrong and what to do")
  func messages() {
    #expect("\(SolveError.beyondFloatingPoint("The upper bound of 'x'"))".hasPrefix("The upper bound of 'x'"))
    #expect("\(SolveError.tooLarge(rows: 1, columns: 2, terms: 3))".contains("3 terms"))
    #expect("\(SolveError.basisDoesNotFit("it is short"))".contains("it is short"))
    #expect("\(SolveError.libraryFailure("assertion"))".contains("assertion"))
    #expect("\(SolveError.model(.repeatedName(.variable, name: "x")))".contains("'x'"))
    #expect("\(SolveError.outOfMemory)".contains("memory"))
  }
}
