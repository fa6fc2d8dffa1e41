import ExactArithmetic
import LinearProgramming
import PoolAllocation
import SolidarityLaw

/// The limits of a plan as a linear program whose limits have names, so that a conflict among them can be told.
///
/// What is asked is a variable of its own here, held at the ambition: the parts that the State sets of it move along where it gives way.
struct PlanConflictProgram {
  let program: LinearProgram
  /// The limits by name, in the order of the question's.
  let limits: [NamedLimit]

  /// - Throws: ``PlanError`` where the program refuses a row.
  init(_ question: PlanQuestion) throws(PlanError) {
    do throws(ModelError) {
      var program = LinearProgram(name: "limits of the pledge plan of \(question.state.code)")
      let relocation = try program.addVariable(name: Measure.relocation.rawValue)
      let financial = try program.addVariable(name: Measure.financial.rawValue)
      let alternative = try program.addVariable(name: Measure.alternative.rawValue)
      let variables = PerMeasure(relocation: relocation, financial: financial, alternative: alternative)
      let asked = try program.addVariable(name: "asked", lower: question.ambition, upper: question.ambition)
      let net = PerMeasure { question.rates.net($0) }
      var limits: [NamedLimit] = []
      for limit in question.limits {
        var terms = PlanModel.terms(of: limit, question, net: net).map { (variables[$0.measure], $0.coefficient) }
        var bound = limit.amount
        if limit.kind == .ambition || limit.isShare {
          terms.append((asked, limit.isShare ? -limit.amount : -1))
          bound = .zero
        }
        let row = try program.addConstraint(
          name: limit.id, lower: limit.isLeast ? bound : nil, upper: limit.isLeast ? nil : bound, terms: terms)
        let side: ProgramLimit = limit.isLeast ? .lower(row) : .upper(row)
        limits.append(limit.named(limit.kind == .ambition ? .lowerBound(asked) : side, in: question))
      }
      self.program = program
      self.limits = limits
    } catch {
      throw .notProven(error.description)
    }
  }
}

extension PlanLimit {
  /// The limit under its name.
  ///
  /// The State may move the limits that it set itself, and an ambition above its fair share down to it. The fair share does not move.
  fileprivate func named(_ limit: ProgramLimit, in question: PlanQuestion) -> NamedLimit {
    NamedLimit(
      NamedLimit.Kind(rawValue: id), limits: [limit], states: [question.state], measure: measure,
      amount: isShare ? nil : amount, unit: isShare ? .relocationEquivalents : unit,
      statement: "the plan keeps to the limit '\(id)'", subject: "the limit '\(id)'",
      citation: citation ?? PlanLimit.discretion, movement: movement(in: question),
      movementCitation: kind == .ambition ? Citation("57(3)") : PlanLimit.discretion, group: group)
  }

  /// What it costs to move, in EUR of equal value: a person as much as one relocation is worth.
  private func movement(in question: PlanQuestion) -> NamedLimit.Movement {
    let worth = question.rates.relocationValue
    switch kind {
    case .ambition:
      guard let fairShare = question.fairShare, question.ambition > fairShare else { return .fixed }
      return .allowed(weight: worth, most: question.ambition - fairShare)
    case .receptionPlaces: return .allowed(weight: worth, most: nil)
    // Of an ambition of nothing every share is nothing.
    case .leastShare, .mostShare: return question.ambition.isZero ? .fixed : .allowed(weight: worth, most: nil)
    case .budget: return .allowed(weight: 1, most: nil)
    case .agreed(let measure), .most(let measure):
      return .allowed(weight: measure == .relocation ? worth : 1, most: nil)
    }
  }
}
