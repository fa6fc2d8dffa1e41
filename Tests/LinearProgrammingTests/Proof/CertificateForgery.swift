import ExactArithmetic

@testable import LinearProgramming

/// Every way to change one number of a stage that is there; bounds that are absent stay so.
enum CertificateForgery {
  typealias Change = (inout Certificate.Stage) -> Void

  static func all(of stage: Certificate.Stage) -> [Change] {
    let change = Rational(1, 7)
    var changes: [Change] = [
      { $0.constant += change }, { $0.objectiveValue = ($0.objectiveValue ?? 0) - change },
      { $0.sense = $0.sense == .maximise ? .minimise : .maximise },
    ]
    for (index, variable) in stage.variables.enumerated() {
      changes += [
        { $0.variables[index].objective += change }, { $0.variables[index].value = (variable.value ?? 0) + change },
        { $0.variables[index].reducedCost = (variable.reducedCost ?? 0) - change },
      ]
      if let lower = variable.lower { changes.append { $0.variables[index].lower = lower - change } }
      if let upper = variable.upper { changes.append { $0.variables[index].upper = upper + change } }
    }
    for (index, constraint) in stage.constraints.enumerated() {
      changes += [
        { $0.constraints[index].activity = (constraint.activity ?? 0) + change },
        { $0.constraints[index].dual = (constraint.dual ?? 0) + change },
      ]
      if let lower = constraint.lower { changes.append { $0.constraints[index].lower = lower - change } }
      if let upper = constraint.upper { changes.append { $0.constraints[index].upper = upper + change } }
      if let fixedBy = constraint.fixedBy { changes.append { $0.constraints[index].fixedBy = fixedBy + 1 } }
      for term in constraint.terms.indices {
        changes.append { $0.constraints[index].terms[term].coefficient += change }
      }
    }
    return changes
  }
}

extension CertificateForgery {
  /// Turns an optimum into a lower one that looks proven: the level is capped where it stands, and no row has a dual value.
  ///
  /// All variables but the level have cost zero, so that reduced costs of zero go with duals of zero; the level's own bound carries
  /// its price of one. The point is still feasible, as criteria may stand above a level.
  static func cap(_ stage: inout Certificate.Stage, at cap: Rational) {
    guard let level = stage.variables.firstIndex(where: { !$0.objective.isZero }) else { return }
    let name = stage.variables[level].name
    let change = cap - (stage.variables[level].value ?? 0)
    for index in stage.variables.indices { stage.variables[index].reducedCost = stage.variables[index].objective }
    stage.variables[level].value = cap
    stage.variables[level].upper = cap
    for row in stage.constraints.indices {
      stage.constraints[row].dual = 0
      for term in stage.constraints[row].terms where term.variable == name {
        stage.constraints[row].activity = (stage.constraints[row].activity ?? 0) + term.coefficient * change
      }
    }
    stage.objectiveValue = cap
  }

  /// The same cap as a row, whose dual value of one holds the level; nothing is bounded by itself.
  static func capByRow(_ stage: inout Certificate.Stage, at cap: Rational, weight: Rational) {
    guard let level = stage.variables.firstIndex(where: { !$0.objective.isZero }) else { return }
    let name = stage.variables[level].name
    self.cap(&stage, at: cap)
    stage.variables[level].upper = nil
    stage.variables[level].reducedCost = 0
    let bound = cap * weight
    stage.constraints.append(
      Certificate.Constraint(
        name: "cap", lower: weight.isNegative ? bound : nil, upper: weight.isNegative ? nil : bound,
        terms: [Certificate.Term(variable: name, coefficient: weight)], activity: bound,
        dual: weight.reciprocal, multiplier: nil, fixedBy: nil))
  }
}
