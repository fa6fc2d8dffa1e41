import ExactArithmetic
import Floor
import LinearProgramming

/// One model, solved by the layer and by GLPK from C in turn, so that a busy machine troubles both alike.
struct Measurement {
  let path: String
  /// Scaled as C is, which is not at all: both then work on the same numbers, and take the same path.
  private let options = SolveOptions(scaling: .none)
  let program: LinearProgram
  let rounds: Int
  /// What the upper bounds become at each step: the rows that have no lower bound, times 0.80 to 1.20.
  let steps: [[Rational]]
  let changed: [LinearProgram.Constraint]

  private(set) var coldC: [Double] = []
  private(set) var coldLayer: [Double] = []
  private(set) var warmC: [Double] = []
  private(set) var warmLayer: [Double] = []
  private(set) var sweep: [Double] = []
  private(set) var proof: [Double] = []
  private(set) var objectivesC: [Double] = []
  /// The simplex iterations of one round's warm solves, which explain a ratio better than any clock.
  private(set) var iterationsC = 0
  private(set) var iterationsLayer = 0
  private(set) var iterationsSweep = 0
  private(set) var objectivesSweep: [Double] = []

  init(path: String, program: LinearProgram, rounds: Int, steps count: Int) {
    self.path = path
    self.program = program
    self.rounds = rounds
    let rows = program.constraints.filter { program.rows[$0.index].lower == nil && program.rows[$0.index].upper != nil }
    changed = rows
    // The minimal standard generator: the same factors on every machine.
    var seed = 20_260_612
    steps = (0..<count).map { _ in
      rows.map { row in
        seed = (seed * 16807) % 2_147_483_647
        return (program.rows[row.index].upper ?? .zero) * Rational(80 + seed % 41, 100)
      }
    }
  }

  mutating func run() throws {
    for round in -1..<rounds {
      let fromC = try floor()
      let ours = try layer()
      let swept = try steps.isEmpty ? nil : floating()
      // The first round only warms the caches.
      guard round >= 0 else { continue }
      coldC.append(fromC.cold)
      coldLayer.append(ours.cold)
      proof.append(ours.proof)
      if let warm = fromC.warm { warmC.append(warm) }
      if let warm = ours.warm { warmLayer.append(warm) }
      if let swept { sweep.append(swept) }
    }
  }

  private mutating func floor() throws -> (cold: Double, warm: Double?) {
    guard let problem = floor_open(path, 0) else { throw BenchmarkError.unreadable(path) }
    defer { floor_close(problem) }
    let rows = changed.map { Int32($0.index + 1) }
    let bounds = steps.map { $0.map(\.doubleValue) }
    var objectives: [Double] = []
    objectives.reserveCapacity(steps.count + 1)
    let cold = ContinuousClock().measure { objectives.append(floor_cold(problem)) }
    let before = floor_iterations(problem)
    let warm = ContinuousClock().measure {
      for step in bounds { objectives.append(floor_warm(problem, Int32(rows.count), rows, step)) }
    }
    objectivesC = objectives
    iterationsC = Int(floor_iterations(problem) - before)
    return (cold.microseconds, steps.isEmpty ? nil : warm.microseconds / Double(steps.count))
  }

  private mutating func layer() throws -> (cold: Double, warm: Double?, proof: Double) {
    var cold = Duration.zero
    var warm = Duration.zero
    var basis: Basis?
    var iterations = 0
    try Solver(options: options).withProblem(program) { problem in
      let clock = ContinuousClock()
      var begin = clock.now
      basis = try problem.solveFloating().basis
      cold = begin.duration(to: clock.now)
      begin = clock.now
      for step in steps {
        for (row, bound) in zip(changed, step) { try problem.setBounds(of: row, lower: nil, upper: bound) }
        iterations += try problem.solveFloating().iterations
      }
      warm = begin.duration(to: clock.now)
    }
    iterationsLayer = iterations
    var outcome: ExactOutcome?
    let proof = try ContinuousClock().measure { outcome = try ExactProver().prove(program, from: basis) }
    guard outcome != nil else { throw BenchmarkError.disagreement(path, "no proof") }
    return (cold.microseconds, steps.isEmpty ? nil : warm.microseconds / Double(steps.count), proof.microseconds)
  }

  /// The same changes through the problem that sweeps use, which proves nothing; microseconds a solve.
  private mutating func floating() throws -> Double {
    let bounds = steps.map { $0.map(\.doubleValue) }
    var objectives: [Double] = []
    objectives.reserveCapacity(steps.count + 1)
    var iterations = 0
    var warm = Duration.zero
    try Solver(options: options).withFloatingProblem(program) { problem in
      objectives.append(try problem.solve().objective)
      let clock = ContinuousClock()
      let begin = clock.now
      for step in bounds {
        for (row, bound) in zip(changed, step) { try problem.setBounds(of: row, lower: -.infinity, upper: bound) }
        let outcome = try problem.solve()
        objectives.append(outcome.objective)
        iterations += outcome.iterations
      }
      warm = begin.duration(to: clock.now)
    }
    objectivesSweep = objectives
    iterationsSweep = iterations
    return warm.microseconds / Double(steps.count)
  }

  /// Compares every objective that C, and the problem for sweeps, found with the proven one.
  func check() throws {
    try Solver(options: options).withProblem(program) { problem in
      try compare(problem.solve(), with: objectivesC[0], "from scratch")
      for (number, step) in steps.enumerated() {
        for (row, bound) in zip(changed, step) { try problem.setBounds(of: row, lower: nil, upper: bound) }
        let result = try problem.solve()
        try compare(result, with: objectivesC[number + 1], "at step \(number)")
        try compare(result, with: objectivesSweep[number + 1], "at step \(number) of the sweep")
      }
    }
  }

  private func compare(_ result: SolveResult, with objective: Double, _ place: String) throws {
    guard let proven = result.solution?.objectiveValue, let other = Rational(objective),
      (proven - other).magnitude <= max(1, proven.magnitude) * Rational(1, 1_000_000_000)
    else { throw BenchmarkError.disagreement(path, "\(place): \(result.termination), floating point has \(objective)") }
  }
}

extension Duration {
  var microseconds: Double { Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12 }
}
