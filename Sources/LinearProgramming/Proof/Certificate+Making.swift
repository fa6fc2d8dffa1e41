import ExactArithmetic

extension Certificate.Stage {
  /// The stage that records what was proven of a program.
  ///
  /// - Parameter fixedBy: for the indices of constraints whose bound an earlier stage found, the index of that stage.
  public init(
    title: String, program: LinearProgram, outcome: ExactOutcome, fixedBy: [LinearProgram.Constraint: Int] = [:]
  ) {
    self.init(
      title: title, termination: Certificate.Claim(outcome), sense: program.sense,
      constant: program.objectiveConstant,
      variables: program.columns.map {
        Certificate.Variable(name: $0.name, objective: $0.objective, lower: $0.lower, upper: $0.upper)
      },
      constraints: program.rows.indices.map { index in
        let row = program.rows[index]
        return Certificate.Constraint(
          name: row.name, lower: row.lower, upper: row.upper,
          terms: program.terms(ofRow: index).map {
            Certificate.Term(variable: program.columns[$0.column].name, coefficient: $0.coefficient)
          },
          fixedBy: program.constraint(at: index).flatMap { fixedBy[$0] })
      },
      objectiveValue: nil)
    switch outcome {
    case .optimal(let solution):
      objectiveValue = solution.objectiveValue
      record(values: solution.values, activities: solution.activities)
      for (index, value) in zip(variables.indices, solution.reducedCosts) { variables[index].reducedCost = value }
      for (index, value) in zip(constraints.indices, solution.duals) { constraints[index].dual = value }
    case .infeasible(let proof):
      for (index, value) in zip(constraints.indices, proof.multipliers) { constraints[index].multiplier = value }
    case .unbounded(let proof):
      record(values: proof.values, activities: proof.activities)
      for (index, value) in zip(variables.indices, proof.ray) { variables[index].ray = value }
    }
  }

  private mutating func record(values: [Rational], activities: [Rational]) {
    for (index, value) in zip(variables.indices, values) { variables[index].value = value }
    for (index, value) in zip(constraints.indices, activities) { constraints[index].activity = value }
  }
}

extension Certificate.Claim {
  /// The claim that an outcome proves.
  init(_ outcome: ExactOutcome) {
    switch outcome {
    case .optimal: self = .optimal
    case .infeasible: self = .infeasible
    case .unbounded: self = .unbounded
    }
  }
}
