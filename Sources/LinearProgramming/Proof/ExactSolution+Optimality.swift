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
    return isFeasible(for: program) && hasFittingPrices(for: program)
  }

  /// Whether all values and activities are within their bounds.
  private func isFeasible(for program: LinearProgram) -> Bool {
    func holds(_ value: Rational, _ lower: Rational?, _ upper: Rational?) -> Bool {
      if let lower, value < lower { return false }
      if let upper, value > upper { return false }
      return true
    }
    return zip(values, program.columns).allSatisfy { holds($0, $1.lower, $1.upper) }
      && zip(activities, program.rows).allSatisfy { holds($0, $1.lower, $1.upper) }
  }

  /// Whether everything with a price stands at the bound that the price speaks for.
  ///
  /// With values that are known to be feasible and reduced costs that follow from the dual values, this makes the proof.
  func hasFittingPrices(for program: LinearProgram) -> Bool {
    let held = program.sense == .maximise ? 1 : -1
    func fits(_ value: Rational, price: Int, _ lower: Rational?, _ upper: Rational?) -> Bool {
      price == 0 || (price > 0 ? value == upper : value == lower)
    }
    for column in program.columns.indices where !reducedCosts[column].isZero {
      let price = reducedCosts[column].signum * held
      guard fits(values[column], price: price, program.columns[column].lower, program.columns[column].upper) else {
        return false
      }
    }
    for row in program.rows.indices where !duals[row].isZero {
      let price = duals[row].signum * held
      guard fits(activities[row], price: price, program.rows[row].lower, program.rows[row].upper) else { return false }
    }
    return true
  }
}
