import LinearProgramming

extension Certificate {
  /// One certificate of several chains that have nothing to do with each other, one after the other; nil where no chain has a
  /// stage.
  init?(joining chains: [Certificate]) {
    var stages: [Stage] = []
    for chain in chains {
      let offset = stages.count
      stages += chain.stages.map { stage in
        var stage = stage
        for index in stage.constraints.indices {
          stage.constraints[index].fixedBy = stage.constraints[index].fixedBy.map { $0 + offset }
        }
        return stage
      }
    }
    if stages.isEmpty { return nil }
    self.init(stages: stages)
  }
}

extension LinearProgram {
  /// The program that a stage of a certificate is about; nil where the stage contradicts itself.
  init?(stage: Certificate.Stage) {
    var program = LinearProgram(name: "", sense: stage.sense, objectiveConstant: stage.constant)
    var variables: [String: Variable] = [:]
    do {
      for variable in stage.variables {
        variables[variable.name] = try program.addVariable(
          name: variable.name, lower: variable.lower, upper: variable.upper, objective: variable.objective)
      }
      for constraint in stage.constraints {
        try program.addConstraint(
          name: constraint.name, lower: constraint.lower, upper: constraint.upper,
          terms: constraint.terms.compactMap { term in variables[term.variable].map { ($0, term.coefficient) } })
      }
    } catch {
      return nil
    }
    self = program
  }
}
