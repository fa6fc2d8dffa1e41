import ExactArithmetic

extension StageCheck {
  /// Primal feasibility, dual feasibility, complementary slackness and the objective.
  mutating func checkOptimal() {
    guard let (values, activities) = checkedPoint(needsActivity: true) else { return }
    var duals: [Rational] = []
    for (constraint, activity) in zip(stage.constraints, activities) {
      guard let dual = constraint.dual else {
        report(.constraint(constraint.name), .missing("dual value"))
        return
      }
      duals.append(dual)
      checkPrice(
        "dual value", dual, value: activity, lower: constraint.lower, upper: constraint.upper,
        place: .constraint(constraint.name))
    }
    let carried = combination(of: duals)
    for (index, variable) in stage.variables.enumerated() {
      guard let reducedCost = variable.reducedCost else {
        report(.variable(variable.name), .missing("reduced cost"))
        return
      }
      compare(
        "reduced cost", stated: reducedCost, actual: variable.objective - carried[index],
        place: .variable(variable.name))
      checkPrice(
        "reduced cost", reducedCost, value: values[index], lower: variable.lower, upper: variable.upper,
        place: .variable(variable.name))
    }
    guard let stated = stage.objectiveValue else { return report(.stage, .missing("objective value")) }
    compare("objective value", stated: stated, actual: stage.constant + objective(at: values), place: .stage)
  }

  /// A positive price holds down what would otherwise improve a maximum, so it stands only at the upper bound, and so on.
  private mutating func checkPrice(
    _ what: String, _ price: Rational, value: Rational, lower: Rational?, upper: Rational?,
    place: CertificateFinding.Place
  ) {
    if price.isZero { return }
    let asksForUpper = price.isPositive == (stage.sense == .maximise)
    if value != (asksForUpper ? upper : lower) { report(place, .notAtBound(what, price: price)) }
  }

  /// Multipliers of the constraints ask for more than the bounds of the variables allow.
  mutating func checkInfeasible() {
    var multipliers: [Rational] = []
    var least = Rational.zero
    for constraint in stage.constraints {
      guard let multiplier = constraint.multiplier else {
        report(.constraint(constraint.name), .missing("multiplier"))
        return
      }
      multipliers.append(multiplier)
      if multiplier.isZero { continue }
      guard let bound = multiplier.isPositive ? constraint.lower : constraint.upper else {
        report(.constraint(constraint.name), .boundMissing(multiplier.isPositive ? "lower" : "upper"))
        return
      }
      work.add(multiplier, times: bound, to: &least)
    }
    var greatest = Rational.zero
    for (variable, coefficient) in zip(stage.variables, combination(of: multipliers)) where !coefficient.isZero {
      guard let bound = coefficient.isPositive ? variable.upper : variable.lower else {
        report(.variable(variable.name), .boundMissing(coefficient.isPositive ? "upper" : "lower"))
        return
      }
      work.add(coefficient, times: bound, to: &greatest)
    }
    if greatest >= least, !work.isExhausted { report(.stage, .noContradiction(least: least, greatest: greatest)) }
  }

  /// A feasible point, and a ray that keeps within all bounds and improves the objective.
  mutating func checkUnbounded() {
    guard checkedPoint(needsActivity: false) != nil else { return }
    var ray: [Rational] = []
    for variable in stage.variables {
      guard let change = variable.ray else {
        report(.variable(variable.name), .missing("ray"))
        return
      }
      ray.append(change)
      checkDirection(change, lower: variable.lower, upper: variable.upper, place: .variable(variable.name))
    }
    for (index, constraint) in stage.constraints.enumerated() {
      checkDirection(
        sum(ofConstraint: index, at: ray), lower: constraint.lower, upper: constraint.upper,
        place: .constraint(constraint.name))
    }
    let change = objective(at: ray)
    let improves = stage.sense == .maximise ? change.isPositive : change.isNegative
    if !improves, !work.isExhausted { report(.stage, .rayDoesNotImprove(change: change)) }
  }

  private mutating func checkDirection(
    _ change: Rational, lower: Rational?, upper: Rational?, place: CertificateFinding.Place
  ) {
    if (lower != nil && change.isNegative) || (upper != nil && change.isPositive) { report(place, .rayLeaves) }
  }
}
