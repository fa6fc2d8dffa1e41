import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// The one plan that is taken among those of least cost, with its proof.
///
/// Equally cheap plans are told apart in a fixed order: the one that oversteps the ambition least, then the one with the most
/// relocations, then the one with the most financial contributions.
struct PlanOptimum {
  /// What a search ended with.
  enum Outcome {
    case found(PerMeasure<Rational>, Certificate)
    case infeasible(Certificate)
    /// The cost falls without end along the direction.
    case unbounded(direction: PerMeasure<Rational>)
  }

  let model: PlanModel

  /// The cheapest plan of the model, or of a program made from it.
  ///
  /// - Parameter first: what is sought next after the least cost, before the fixed order begins.
  func outcome(
    of program: LinearProgram? = nil, first: (measure: Measure, aim: LexicographicOptimum.Aim)? = nil
  ) throws(PlanError) -> Outcome {
    let program = program ?? model.program
    let result = try PlanOptimum.solve(program)
    if result.infeasibility != nil {
      return .infeasible(Certificate(stages: [result.certificateStage(title: "No plan")].compactMap { $0 }))
    }
    if let ray = result.unboundedness { return .unbounded(direction: model.amounts(ray.ray)) }
    guard result.solution != nil else { throw .notProven(result.unprovenBecause ?? result.termination.rawValue) }
    do throws(LexicographicError) {
      var optimum = LexicographicOptimum(program)
      try optimum.leximax("Net own cost", of: [criterion("net own cost", model.net)])
      if let first {
        let own = criterion(first.measure.rawValue + " first", PerMeasure { $0 == first.measure ? 1 : 0 })
        if first.aim == .leximin {
          try optimum.leximin("Most of one measure", of: [own])
        } else {
          try optimum.leximax("Least of one measure", of: [own])
        }
      }
      try optimum.leximax("Value", of: [criterion("value", PerMeasure { model.question.rates.value($0) })])
      try optimum.leximin("Relocations", of: [criterion("relocations", PerMeasure { $0 == .relocation ? 1 : 0 })])
      try optimum.leximin(
        "Financial contributions", of: [criterion("financial contributions", PerMeasure { $0 == .financial ? 1 : 0 })])
      return .found(model.amounts(optimum.values), optimum.certificate)
    } catch .unbounded(_, _) {
      // Only a measure that is sought first can have no end: without cost, and without limit.
      return .unbounded(direction: PerMeasure { $0 == first?.measure ? 1 : 0 })
    } catch {
      throw .notProven(error.description)
    }
  }

  /// The cheapest plan, or nil where there is none.
  func plan(of program: LinearProgram? = nil) throws(PlanError) -> PerMeasure<Rational>? {
    guard case .found(let amounts, _) = try outcome(of: program) else { return nil }
    return amounts
  }

  /// The least and the most of a measure among the plans that cost no more than the cheapest; no most where there is none.
  func spread(of measure: Measure, costing cost: Rational) throws(PlanError) -> (least: Rational, most: Rational?)? {
    var program = model.program
    do throws(ModelError) {
      try program.addConstraint(
        name: "cost no more", upper: cost, terms: Measure.allCases.map { (model.variables[$0], model.net[$0]) })
      program.clearObjective()
      try program.setObjective(of: model.variables[measure], to: 1)
    } catch {
      throw .notProven(error.description)
    }
    program.sense = .minimise
    guard let least = try PlanOptimum.solve(program).solution?.objectiveValue else { return nil }
    program.sense = .maximise
    return (least, try PlanOptimum.solve(program).solution?.objectiveValue)
  }

  private func criterion(_ name: String, _ weights: PerMeasure<Rational>) -> LexicographicOptimum.Criterion {
    LexicographicOptimum.Criterion(name: name, terms: Measure.allCases.map { (model.variables[$0], weights[$0]) })
  }

  static func solve(_ program: LinearProgram) throws(PlanError) -> SolveResult {
    do throws(SolveError) { return try Solver().solve(program) } catch { throw .notProven(error.description) }
  }
}
