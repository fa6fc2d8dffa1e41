import ExactArithmetic

extension ExactSimplex {
  /// The basis reached.
  var basis: Basis {
    Basis(rows: Array(statuses[model.columnCount...]), columns: Array(statuses[..<model.columnCount]))
  }

  /// An optimal point in the signs of the program's own sense.
  func solution(values: [Rational], duals: [Rational], reducedCosts: [Rational]) -> ExactSolution {
    let points = Array(values[..<model.columnCount])
    let isMinimised = program.sense == .minimise
    let costs = reducedCosts[..<model.columnCount]
    return ExactSolution(
      values: points,
      reducedCosts: isMinimised ? Array(costs) : costs.map { -$0 },
      activities: Array(values[model.columnCount...]),
      duals: isMinimised ? duals : duals.map { -$0 },
      objectiveValue: program.objectiveValue(at: points),
      basis: basis)
  }

  /// The proof that multipliers of the rows give, with the gap that they leave.
  func infeasibility(_ multipliers: [Rational]) -> InfeasibilityProof {
    var gap = Rational.zero
    var combined = Array(repeating: Rational.zero, count: model.columnCount)
    for (row, multiplier) in multipliers.enumerated() where !multiplier.isZero {
      let unknown = model.columnCount + row
      gap += multiplier * ((multiplier.isPositive ? model.lower(unknown) : model.upper(unknown)) ?? .zero)
      for term in model.terms(ofRow: row) { combined[term.column] += multiplier * term.coefficient }
    }
    for (column, coefficient) in combined.enumerated() where !coefficient.isZero {
      gap -= coefficient * ((coefficient.isPositive ? model.upper(column) : model.lower(column)) ?? .zero)
    }
    return InfeasibilityProof(multipliers: multipliers, gap: gap)
  }

  /// The proof that a direction without end gives.
  func unboundedness(values: [Rational], change: [Rational]) -> UnboundednessProof {
    UnboundednessProof(
      values: Array(values[..<model.columnCount]),
      activities: Array(values[model.columnCount...]),
      ray: Array(change[..<model.columnCount]))
  }
}
