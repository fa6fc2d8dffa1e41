import ExactArithmetic
import Floor
import Foundation
import LinearProgramming

/// The linear programs of a certificate, each solved from scratch by GLPK from C.
final class ColdSolves {
  private let stages: [Certificate.Stage]
  private let programs: [LinearProgram]
  private let folder: URL
  private var sums: [Double] = []
  /// Programs on which C turns in circles; their time counts for nobody's good.
  private var stalled: Set<Int> = []
  private static let mostIterations: Int32 = 20_000
  private(set) var proofMilliseconds = 0.0

  init(of certificate: Certificate) throws {
    stages = certificate.stages
    programs = try certificate.stages.map { try $0.program() }
    folder = FileManager.default.temporaryDirectory.appending(path: "cold-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, program) in programs.enumerated() {
      try program.modelText.write(to: file(index), atomically: false, encoding: .utf8)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func file(_ index: Int) -> URL { folder.appending(path: "\(index).mps") }

  /// The median over all rounds of the sum of cold solves.
  var milliseconds: Double { AllocationBenchmark.median(sums) }

  var description: String {
    let columns = programs.map(\.columnCount).max() ?? 0
    let rows = programs.map(\.rowCount).max() ?? 0
    let size = "\(programs.count) linear programs in the certificate, up to \(columns) columns and \(rows) rows"
    if stalled.isEmpty { return size }
    return size + "; C stalls on \(stalled.count) of them, which its sum leaves out"
  }

  /// Solves all of them once; reading the files is not counted.
  func solve(counts: Bool) throws {
    var sum = 0.0
    for (index, stage) in stages.enumerated() where !stalled.contains(index) {
      guard let problem = floor_open(file(index).path, 1) else {
        throw AllocationBenchmarkError.unreadable(stage.title)
      }
      defer { floor_close(problem) }
      var objective = 0.0
      let time = ContinuousClock().measure { objective = floor_cold_within(problem, Self.mostIterations) }
      if objective.isNaN {
        stalled.insert(index)
        continue
      }
      sum += time.milliseconds
      try compare(objective, stage)
    }
    if counts { sums.append(sum) }
  }

  /// Times the exact proof of each from the basis that the layer finds, but for those that the sum of cold solves leaves out.
  func prove(rounds: Int) throws {
    for (index, program) in programs.enumerated() where !stalled.contains(index) {
      let basis = try Solver().withProblem(program) { try $0.solveFloating().basis }
      var least = Double.infinity
      for _ in 0..<max(rounds, 3) {
        let time = try ContinuousClock().measure { _ = try ExactProver().prove(program, from: basis) }
        least = min(least, time.milliseconds)
      }
      proofMilliseconds += least
    }
  }

  /// GLPK works to seven digits in each row, so more than six are not asked of its objective.
  private func compare(_ objective: Double, _ stage: Certificate.Stage) throws {
    guard let proven = stage.objectiveValue, let found = Rational(objective),
      (proven.magnitude - found.magnitude).magnitude <= max(1, proven.magnitude) * Rational(1, 1_000_000)
    else {
      throw AllocationBenchmarkError.disagreement(
        "\(stage.title)': proven \(stage.objectiveValue?.doubleValue ?? .nan), found '\(objective)")
    }
  }
}

extension LinearProgram {
  /// The program as free MPS with every number as the nearest double, turned round to minimise.
  ///
  /// The package's own writer keeps fractions exact by multiplying whole rows. C would then solve without scaling what is
  /// badly scaled, and the comparison would flatter us.
  var modelText: String {
    var columnTerms = [[(row: Int, coefficient: Rational)]](repeating: [], count: columnCount)
    var text = "NAME stage\nROWS\n N objective\n"
    var limits = "RHS\n"
    for (index, row) in rows.enumerated() {
      for term in terms(ofRow: index) { columnTerms[term.column].append((index, term.coefficient)) }
      let kind =
        row.lower != nil && row.lower == row.upper ? "E" : row.upper != nil ? "L" : row.lower != nil ? "G" : "N"
      text += " \(kind) r\(index)\n"
      if let bound = row.upper ?? row.lower, !bound.isZero { limits += "    rhs r\(index) \(bound.doubleValue)\n" }
    }
    text += "COLUMNS\n"
    for (index, column) in columns.enumerated() {
      let cost = sense == .minimise ? column.objective.doubleValue : -column.objective.doubleValue
      text += "    x\(index) objective \(cost)\n"
      for term in columnTerms[index] { text += "    x\(index) r\(term.row) \(term.coefficient.doubleValue)\n" }
    }
    text += limits + "BOUNDS\n"
    for (index, column) in columns.enumerated() {
      switch (column.lower, column.upper) {
      case (nil, nil): text += " FR bound x\(index)\n"
      case (let lower?, let upper?) where lower == upper: text += " FX bound x\(index) \(lower.doubleValue)\n"
      case (let lower, let upper):
        if let lower { text += " LO bound x\(index) \(lower.doubleValue)\n" } else { text += " MI bound x\(index)\n" }
        if let upper { text += " UP bound x\(index) \(upper.doubleValue)\n" }
      }
    }
    return text + "ENDATA\n"
  }
}

extension Certificate.Stage {
  /// The linear program that the stage is about.
  func program() throws -> LinearProgram {
    var program = LinearProgram(name: "stage", sense: sense, objectiveConstant: constant)
    var places: [String: LinearProgram.Variable] = [:]
    for variable in variables {
      places[variable.name] = try program.addVariable(
        name: variable.name, lower: variable.lower, upper: variable.upper, objective: variable.objective)
    }
    for constraint in constraints {
      try program.addConstraint(
        name: constraint.name, lower: constraint.lower, upper: constraint.upper,
        terms: constraint.terms.compactMap { term in places[term.variable].map { ($0, term.coefficient) } })
    }
    return program
  }
}
