import ExactArithmetic

/// The check of one stage by itself.
struct StageCheck {
  let number: Int
  let stage: Certificate.Stage
  var work: CheckedWork
  private(set) var findings: [CertificateFinding] = []
  /// The terms with the indices of their variables.
  private(set) var terms: [[(variable: Int, coefficient: Rational)]] = []

  init(number: Int, stage: Certificate.Stage, work: CheckedWork) {
    self.number = number
    self.stage = stage
    self.work = work
  }

  mutating func run() {
    resolveNames()
    // Without clear names nothing else has a meaning.
    guard findings.isEmpty else { return }
    switch stage.termination {
    case .optimal: checkOptimal()
    case .infeasible: checkInfeasible()
    case .unbounded: checkUnbounded()
    }
  }

  mutating func report(_ place: CertificateFinding.Place, _ problem: CertificateFinding.Problem) {
    findings.append(CertificateFinding(stage: number, place: place, problem: problem))
  }

  private mutating func resolveNames() {
    var variables: [String: Int] = [:]
    for (index, variable) in stage.variables.enumerated() {
      if variables.updateValue(index, forKey: variable.name) != nil { report(.variable(variable.name), .repeatedName) }
    }
    var names: Set<String> = []
    for constraint in stage.constraints {
      if !names.insert(constraint.name).inserted { report(.constraint(constraint.name), .repeatedName) }
      var resolved: [(variable: Int, coefficient: Rational)] = []
      var seen: Set<Int> = []
      for term in constraint.terms {
        guard let index = variables[term.variable] else {
          report(.constraint(constraint.name), .unknownVariable(term.variable))
          continue
        }
        if !seen.insert(index).inserted { report(.constraint(constraint.name), .repeatedVariable(term.variable)) }
        resolved.append((index, term.coefficient))
      }
      terms.append(resolved)
    }
  }

  /// What the numbers of the variables come to in a constraint.
  mutating func sum(ofConstraint index: Int, at point: [Rational]) -> Rational {
    var sum = Rational.zero
    for term in terms[index] { work.add(term.coefficient, times: point[term.variable], to: &sum) }
    return sum
  }

  /// What the numbers of the variables come to in the objective, without its constant.
  mutating func objective(at point: [Rational]) -> Rational {
    var sum = Rational.zero
    for (variable, value) in zip(stage.variables, point) { work.add(variable.objective, times: value, to: &sum) }
    return sum
  }

  /// What the numbers of the constraints come to for each variable.
  mutating func combination(of multipliers: [Rational]) -> [Rational] {
    var sums = Array(repeating: Rational.zero, count: stage.variables.count)
    for (row, multiplier) in multipliers.enumerated() where !multiplier.isZero {
      for term in terms[row] { work.add(multiplier, times: term.coefficient, to: &sums[term.variable]) }
    }
    return sums
  }

  /// The values of all variables, found to be within their bounds and to give the activities stated; `nil` where one is missing.
  mutating func checkedPoint(needsActivity: Bool) -> (values: [Rational], activities: [Rational])? {
    var values: [Rational] = []
    for variable in stage.variables {
      guard let value = variable.value else {
        report(.variable(variable.name), .missing("value"))
        return nil
      }
      values.append(value)
      checkBounds(value, lower: variable.lower, upper: variable.upper, place: .variable(variable.name))
    }
    var activities: [Rational] = []
    for (index, constraint) in stage.constraints.enumerated() {
      let activity = sum(ofConstraint: index, at: values)
      activities.append(activity)
      if let stated = constraint.activity {
        compare("activity", stated: stated, actual: activity, place: .constraint(constraint.name))
      } else if needsActivity {
        report(.constraint(constraint.name), .missing("activity"))
      }
      checkBounds(activity, lower: constraint.lower, upper: constraint.upper, place: .constraint(constraint.name))
    }
    return (values, activities)
  }

  mutating func compare(_ what: String, stated: Rational, actual: Rational, place: CertificateFinding.Place) {
    if stated != actual, !work.isExhausted { report(place, .differs(what, stated: stated, actual: actual)) }
  }

  private mutating func checkBounds(
    _ value: Rational, lower: Rational?, upper: Rational?, place: CertificateFinding.Place
  ) {
    if work.isExhausted { return }
    if let lower, value < lower { report(place, .belowLower(value: value, bound: lower)) }
    if let upper, value > upper { report(place, .aboveUpper(value: value, bound: upper)) }
  }
}
