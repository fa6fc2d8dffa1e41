import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// Finds the balanced distribution of one or several problems: groups of criteria, each fixed before the next.
struct DistributionSolver {
  /// Cells of the optimum and what proves them.
  struct Solution {
    /// What flows, a problem, in the order of its contributors and beneficiaries; only cells above zero.
    var flows: [[ExactFlow]]
    var certificate: Certificate
  }

  let order: DistributionOrder
  let unitValue: PerMeasure<Rational>
  let options: SolveOptions
  /// Whether the certificate is kept; what it would prove is proven either way.
  var recordsCertificate = true
  /// Whether closed forms stand in for linear programs where they apply; the result is the same either way.
  var usesClosedForms = true

  func solve(_ problems: [DistributionProblem]) throws(AllocationError) -> Solution {
    let subject = problems.count == 1 ? problems[0].measure.rawValue : "all measures"
    do {
      let model = try DistributionModel(problems, unitValue: unitValue)
      var optimum = LexicographicOptimum(
        model.transport.program, options: options, recordsCertificate: recordsCertificate)
      var stages: [String: Int] = [:]
      func note(_ results: [LexicographicOptimum.CriterionResult]) {
        for result in results { stages[result.name] = result.stage }
      }
      func cover() throws(LexicographicError) {
        note(try optimum.leximin("Coverage of needs, \(subject)", of: model.coverage))
        note(try optimum.leximin("Coverage of each measure's needs, \(subject)", of: model.coverageOfMeasures))
      }
      func use() throws(LexicographicError) {
        note(try optimum.leximin("Use of pledges, \(subject)", of: model.utilisation))
      }
      switch order {
      case .coverageFirst:
        try cover()
        try use()
      case .proRataFirst:
        try use()
        try cover()
      }
      let title = "Mix of givers and receivers, \(subject)"
      let evenMix = EvenMixProof(
        model.transport, group: model.problemOfGiver, after: optimum, utilisation: model.utilisationRows,
        fixedBy: stages, title: recordsCertificate ? title : nil)
      if usesClosedForms, let evenMix {
        return Solution(
          flows: flows(of: model, at: evenMix.values),
          certificate: Certificate(stages: optimum.certificate.stages + [evenMix.stage].compactMap { $0 }))
      }
      if !optimum.values.isEmpty { try optimum.leximin(title, of: model.cells(at: optimum.values)) }
      return Solution(flows: flows(of: model, at: optimum.values), certificate: optimum.certificate)
    } catch let error as AllocationError {
      throw error
    } catch let error as LexicographicError {
      throw .notProven(step: "Distribution, \(subject)", reason: error.description)
    } catch {
      throw .internalContradiction("\(error)")
    }
  }

  /// What each beneficiary receives of one problem, in their order; only the first group of criteria is solved.
  func received(in problem: DistributionProblem) throws(AllocationError) -> [Rational] {
    guard let received = try counted(in: problem).received else {
      throw .notProven(step: "Coverage, \(problem.measure.rawValue)", reason: "no distribution keeps all limits")
    }
    return received
  }

  /// The same with the number of linear programs solved; nothing is received where no distribution keeps all limits.
  func counted(in problem: DistributionProblem) throws(AllocationError) -> (received: [Rational]?, solves: Int) {
    do {
      let model = try DistributionModel([problem], unitValue: unitValue)
      var optimum = LexicographicOptimum(model.transport.program, options: options, recordsCertificate: false)
      try optimum.leximin("Coverage", of: model.coverage)
      let received = model.transport.cellsOfReceiver.map { cells in
        cells.reduce(Rational.zero) { $0 + (optimum.value(of: model.transport.variables[$1]) ?? .zero) }
      }
      return (received, optimum.solveCount)
    } catch LexicographicError.infeasible {
      return (nil, 1)
    } catch {
      throw .notProven(step: "Coverage, \(problem.measure.rawValue)", reason: "\(error)")
    }
  }

  private func flows(of model: DistributionModel, at values: [Rational]) -> [[ExactFlow]] {
    var flows = [[ExactFlow]](repeating: [], count: model.problems.count)
    for (cell, variable) in zip(model.transport.cells, model.transport.variables) {
      guard values.indices.contains(variable.index), values[variable.index].isPositive else { continue }
      flows[model.problemOfGiver[cell.giver]].append(
        ExactFlow(
          from: model.transport.givers[cell.giver].state, to: model.transport.receivers[cell.receiver].state,
          amount: values[variable.index]))
    }
    return flows
  }
}

/// An amount from one State to another.
struct ExactFlow: Hashable {
  let from: MemberState
  let to: MemberState
  let amount: Rational
}
