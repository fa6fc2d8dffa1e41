import ExactArithmetic
import LinearProgramming

/// Pledges and needs of any size with a fifth of the pairs closed, the same on every machine.
struct SyntheticPool {
  private let program: LinearProgram
  private let coverage: [LexicographicOptimum.Criterion]
  private let utilisation: [LexicographicOptimum.Criterion]

  init(contributors: Int, beneficiaries: Int) throws {
    // The minimal standard generator.
    var seed = 20_260_612
    func next(_ limit: Int) -> Int {
      seed = (seed * 16807) % 2_147_483_647
      return seed % limit
    }
    var program = LinearProgram(name: "pool", sense: .maximise)
    let pledges = (0..<contributors).map { _ in Rational(50 + next(2000)) }
    // Needs come to about one and a half times the pledges.
    let needs = (0..<beneficiaries).map { _ in Rational((500 + next(2000)) * contributors / beneficiaries) }
    var cells: [(giver: Int, receiver: Int, variable: LinearProgram.Variable)] = []
    for giver in 0..<contributors {
      for receiver in 0..<beneficiaries where next(5) != 0 {
        cells.append((giver, receiver, try program.addVariable(name: "x\(giver)_\(receiver)")))
      }
    }
    var ofGiver = [[LinearProgram.Variable]](repeating: [], count: contributors)
    var ofReceiver = [[LinearProgram.Variable]](repeating: [], count: beneficiaries)
    for cell in cells {
      ofGiver[cell.giver].append(cell.variable)
      ofReceiver[cell.receiver].append(cell.variable)
    }
    for (giver, variables) in ofGiver.enumerated() {
      try program.addConstraint(name: "pledge\(giver)", upper: pledges[giver], terms: variables.map { ($0, 1) })
    }
    for (receiver, variables) in ofReceiver.enumerated() {
      try program.addConstraint(name: "need\(receiver)", upper: needs[receiver], terms: variables.map { ($0, 1) })
    }
    func criteria(_ name: String, _ sums: [[LinearProgram.Variable]], over totals: [Rational])
      -> [LexicographicOptimum.Criterion]
    {
      sums.enumerated().compactMap { index, variables in
        guard !variables.isEmpty, let weight = totals[index].reciprocal else { return nil }
        return LexicographicOptimum.Criterion(name: "\(name)\(index)", terms: variables.map { ($0, weight) })
      }
    }
    coverage = criteria("coverage", ofReceiver, over: needs)
    utilisation = criteria("use", ofGiver, over: pledges)
    self.program = program
  }

  /// Both groups of criteria, one after the other, with the proof of every stage.
  func certificate() throws -> Certificate {
    var optimum = LexicographicOptimum(program)
    try optimum.leximin("Coverage", of: coverage)
    try optimum.leximin("Use of pledges", of: utilisation)
    return optimum.certificate
  }
}
