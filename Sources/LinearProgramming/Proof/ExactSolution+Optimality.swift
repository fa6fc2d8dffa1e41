import ExactArithmetic

extension ExactSolution {
  /// Whether this is an optimum of a program with valid dual values, checked number by number.
  ///
  /// Looks at everything a proof of optimality needs and at nothing else: activities, bounds, reduced costs, signs at the bounds,
  /// and the objective. The basis plays no part.
  public func isOptimal(for program: LinearProgram) -> Bool {
    guard values.count == program.columnCount, reducedCosts.count == program.columnCount,
      duals.count == program.rowCount, activities == program.activities(at: values),
      objectiveValue == program.objectiveValue(at: values)
    else { return false }
    var costs = program.columns.map(\.objective)
    for (row, dual) in duals.enumerated() where !dual.isZero {
      for term in program.terms(ofRow: row) { costs[term.column] -= dual * term.coefficient }
    }
    guard costs == reducedCosts else { return false }
    let held = program.sense == .maximise ? 1 : -1
    for (column, data) in program.columns.enumerated() {
      let price = reducedCosts[column].signum * held
      guard Self.holds(values[column], lower: data.lower, upper: data.upper, price: price) else { return false }
    }
    for (row, data) in program.rows.enumerated() {
      let price = duals[row].signum * held
      guard Self.holds(activities[row], lower: data.lower, upper: data.upper, price: price) else { return false }
    }
    return true
  }

  /// Whether a value is within its bounds, at the upper one where its price is positive and at the lower one where it is negative.
  private static func holds(_ value: Rational, lower: Rational?, upper: Rational?, price: Int) -> Bool {
    if let lower, value < lower { return false }
    if let upper, value > upper { return false }
    return price == 0 || (price > 0 ? value == upper : value == lower)
  }
}
