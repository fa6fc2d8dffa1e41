import ExactArithmetic
import LinearProgramming

/// The last group of criteria where the even mix itself is possible, proven without solving anything.
///
/// Where every giver may give to every receiver, each cell can have its even share, row total × column total ÷ grand total.
/// All criteria are then one, and none can be more without another being less: the even shares of a measure weigh the criteria
/// so that their weighted mean is one in any distribution with these totals. The weights are the dual values of one stage that
/// proves all cells at once, and are held against the equations that fix what is used of each pledge.
struct EvenMixProof {
  /// The value of every variable of the program.
  let values: [Rational]
  /// The proof as a stage of a certificate; nil where none was asked for.
  let stage: Certificate.Stage?

  /// The proof, or nil where the even mix is not possible.
  ///
  /// - Parameters:
  ///   - transport: the cells.
  ///   - group: for each giver which grand total it belongs to.
  ///   - optimum: the optimum that has fixed all totals.
  ///   - utilisation: for each giver the name of the equation that fixes its total, and the weight of its cells there.
  ///   - fixedBy: for each equation the stage that fixed it.
  ///   - title: the title of the stage; nil where no certificate is kept. That the weights prove the mix is arithmetic, not luck.
  init?(
    _ transport: TransportModel, group: [Int], after optimum: LexicographicOptimum,
    utilisation: [(name: String, weight: Rational)?], fixedBy: [String: Int], title: String?
  ) {
    let totals = MixTotals(transport, at: optimum.values, group: group)
    var values = optimum.values
    for giver in transport.givers.indices {
      for receiver in transport.receivers.indices {
        guard let share = totals.evenShare(giver, receiver), share.isPositive else { continue }
        let cell = transport.cellsOfGiver[giver].first { transport.cells[$0].receiver == receiver }
        guard let cell, share <= transport.cells[cell].maximum ?? share else { return nil }
        values[transport.variables[cell].index] = share
      }
    }
    // A wish for one pair may stand against the even mix where every pair is open.
    for (row, activity) in zip(optimum.program.rows, optimum.program.activities(at: values))
    where activity < row.lower ?? activity || activity > row.upper ?? activity {
      return nil
    }
    guard let title else {
      guard totals.positiveGroups > 0 else { return nil }
      self.values = values
      stage = nil
      return
    }
    let criteria = totals.criteria
    guard !criteria.isEmpty, let groupWeight = Rational(totals.positiveGroups).reciprocal else { return nil }
    var program = optimum.program
    program.sense = .maximise
    var duals: [Rational]
    do {
      let level = try program.addVariable(name: "level", lower: nil, objective: 1)
      duals = [Rational](repeating: .zero, count: program.rowCount)
      for criterion in criteria {
        try program.addConstraint(
          name: criterion.name, lower: .zero,
          terms: [(transport.variables[criterion.cell], criterion.weight), (level, -1)])
        let total = totals.grandTotal(ofCell: criterion.cell)
        // Weight of the cell among its measure: its even share ÷ the grand total.
        duals.append(-(groupWeight / (criterion.weight * total)))
      }
      for (giver, row) in utilisation.enumerated() {
        guard let row, let total = totals.rowGrandTotal(giver), let equation = program.constraint(named: row.name)
        else {
          continue
        }
        duals[equation.index] = groupWeight / (total * row.weight)
      }
    } catch {
      return nil
    }
    values.append(.one)
    self.values = Array(values.dropLast())
    stage = Self.stage(title, program, values: values, duals: duals, fixedBy: fixedBy)
  }

  private static func stage(
    _ title: String, _ program: LinearProgram, values: [Rational], duals: [Rational], fixedBy: [String: Int]
  ) -> Certificate.Stage {
    let activities = program.activities(at: values)
    var reducedCosts = program.columns.map(\.objective)
    for row in program.rows.indices where !duals[row].isZero {
      for term in program.terms(ofRow: row) { reducedCosts[term.column] -= duals[row] * term.coefficient }
    }
    return Certificate.Stage(
      title: title, termination: .optimal, sense: program.sense, constant: program.objectiveConstant,
      variables: program.columns.enumerated().map { index, column in
        Certificate.Variable(
          name: column.name, objective: column.objective, lower: column.lower, upper: column.upper,
          value: values[index],
          reducedCost: reducedCosts[index])
      },
      constraints: program.rows.enumerated().map { index, row in
        Certificate.Constraint(
          name: row.name, lower: row.lower, upper: row.upper,
          terms: program.terms(ofRow: index).map {
            Certificate.Term(variable: program.columns[$0.column].name, coefficient: $0.coefficient)
          },
          activity: activities[index], dual: duals[index], fixedBy: fixedBy[row.name])
      },
      objectiveValue: program.objectiveValue(at: values))
  }
}
