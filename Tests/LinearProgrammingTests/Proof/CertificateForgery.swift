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
