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
    let model = try PlanModel(question)
    guard let ambition = question.limits.first else { throw .notProven("nothing is asked") }
    var (program, asked) = try model.moving(ambition)
    do throws(ModelError) {
      try program.setBounds(of: asked, lower: question.ambition, upper: question.ambition)
    } catch {
      throw .notProven(error.description)
    }
    self.program = program
    limits = zip(question.limits, model.rows).map { limit, row in
      let side: ProgramLimit = limit.isLeast ? .lower(row) : .upper(row)
      return limit.named(limit.kind == .ambition ? .lowerBound(asked) : side, in: question)
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
