import ExactArithmetic

extension LexicographicOptimum {
  /// Works a group on a copy, so that an error leaves everything as it was.
  mutating func optimise(
    _ aim: Aim, _ title: String, of criteria: [Criterion]
  ) throws(LexicographicError) -> [CriterionResult] {
    if criteria.isEmpty { return [] }
    var next = self
    let results = try next.fixAll(criteria, aim: aim, title: title)
    self = next
    return results
  }

  private mutating func fixAll(
    _ criteria: [Criterion], aim: Aim, title: String
  ) throws(LexicographicError) -> [CriterionResult] {
    try addUnit(where: criteria)
    var group = try LexicographicGroup(
      aim: aim, title: title, criteria: criteria, program: program, unit: unit, firstStage: stageCount,
      recordsStages: recordsCertificate)
    group.fixedBefore = fixedBy
    do {
      var options = options
      if let start = basis.map(group.extended) { options.startingBasis = .given(start) }
      try Solver(options: options).withProblem(group.program) { problem in
        while !group.open.isEmpty {
          let (solution, stageProgram) = try solve(&problem, group: group)
          let fixed = try group.settle(solution, of: stageProgram)
          try group.change(&problem, fixed: fixed, after: solution)
        }
      }
    } catch let error as LexicographicError {
      throw error
    } catch let error as SolveError {
      throw .solve(error)
    } catch {
      throw .notProven(group: title, .basisDoesNotFit)
    }
    certificate.stages += group.finishedStages()
    stageCount += group.stageCount
    values = Array(group.values[..<program.columnCount])
    basis = group.finalBasis
    return try keep(group)
  }

  /// Adds the variable that carries constants, the first time that a criterion has one.
  private mutating func addUnit(where criteria: [Criterion]) throws(LexicographicError) {
    guard unit == nil, criteria.contains(where: { !$0.constant.isZero }) else { return }
    var name = "one"
    while program.variable(named: name) != nil { name += "'" }
    do {
      unit = try program.addVariable(name: name, lower: 1, upper: 1)
    } catch {
      throw .model(error)
    }
    basis?.columns.append(.fixed)
  }

  /// Solves one stage: GLPK proposes a basis, exact arithmetic decides.
  private mutating func solve(
    _ problem: inout SolverProblem, group: LexicographicGroup
  ) throws -> (ExactSolution, LinearProgram) {
    if let end, ContinuousClock.now >= end { throw LexicographicError.stopped(.timeLimit) }
    let proposal = try problem.solveFloating()
    if let stop = proposal.verdict.stop { throw LexicographicError.stopped(stop) }
    solveCount += 1
    let program = try group.withoutLevelBounds(problem.program)
    let limit = ProofLimit(
      time: options.proofLimit, end: end, pivots: pivotLimit, cancellation: options.cancellation)
    let start = (proposal.basis ?? problem.basis)?.aligned(with: program)
    let outcome: ExactOutcome
    do {
      outcome = try ExactProver(limit: limit).prove(program, from: start)
    } catch {
      throw LexicographicError.notProven(group: group.title, error)
    }
    switch outcome {
    case .optimal(let solution): return (solution, program)
    case .infeasible: throw LexicographicError.infeasible(group.stage(of: outcome, program: program))
    case .unbounded:
      throw LexicographicError.unbounded(group: group.title, group.stage(of: outcome, program: program))
    }
  }

  /// Turns the criteria into equations of the program, for all groups that follow.
  private mutating func keep(_ group: LexicographicGroup) throws(LexicographicError) -> [CriterionResult] {
    var results: [CriterionResult] = []
    for (index, criterion) in group.criteria.enumerated() {
      guard let fixing = group.fixings[index] else { continue }
      do {
        let row = try program.addConstraint(
          name: criterion.name, lower: fixing.value, upper: fixing.value, terms: group.terms[index])
        fixedBy.append((row, fixing.stage))
      } catch {
        throw .model(error)
      }
      results.append(CriterionResult(name: criterion.name, value: fixing.value, stage: fixing.stage))
    }
    return results
  }
}

extension FloatingVerdict {
  /// The termination of a run that was ended from outside.
  var stop: Termination? {
    switch self {
    case .timeLimit: .timeLimit
    case .iterationLimit: .iterationLimit
    case .cancelled: .cancelled
    default: nil
    }
  }
}
