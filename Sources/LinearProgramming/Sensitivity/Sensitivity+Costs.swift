import ExactArithmetic

extension Sensitivity {
  func cost(ofColumn column: Int) throws(ProofFailure) -> CostRange {
    let (fall, rise) = statuses[column] == .basic ? try basicReaches(column) : nonbasicReaches(column)
    let cost = program.columns[column].objective
    let value = values[column]
    return CostRange(
      cost: cost, lower: fall.map { cost - $0.distance }, upper: rise.map { cost + $0.distance },
      objectiveAtLower: fall.map { solution.objectiveValue - $0.distance * value },
      objectiveAtUpper: rise.map { solution.objectiveValue + $0.distance * value },
      entersAtLower: fall.flatMap { part($0.unknown) }, entersAtUpper: rise.flatMap { part($0.unknown) })
  }

  /// The cost of a variable at a bound may move until it pays to leave the bound; the other way it may move for ever.
  private func nonbasicReaches(_ column: Int) -> (fall: Reach?, rise: Reach?) {
    let reach: Reach = (prices[column].magnitude, column)
    switch statuses[column] {
    case .basic, .fixed: return (nil, nil)
    case .free: return (reach, reach)
    case .atLower: return program.sense == .minimise ? (reach, nil) : (nil, reach)
    case .atUpper: return program.sense == .minimise ? (nil, reach) : (reach, nil)
    }
  }

  /// The cost of a basic variable may move until the price of something nonbasic changes its sign.
  private func basicReaches(_ column: Int) throws(ProofFailure) -> (fall: Reach?, rise: Reach?) {
    var unit = Array(repeating: Rational.zero, count: reduced.model.unknownCount)
    unit[column] = .one
    let slopes = try reduced.reducedCosts(of: unit).reduced
    var fall: Reach?
    var rise: Reach?
    for unknown in slopes.indices where statuses[unknown] != .basic && statuses[unknown] != .fixed {
      let slope = slopes[unknown]
      if slope.isZero { continue }
      let distance = (prices[unknown] / slope).magnitude
      let isFree = statuses[unknown] == .free
      // A price must not fall below zero where it holds the value up, nor rise above zero where it holds it down.
      let mustStayPositive = (statuses[unknown] == .atLower) == (program.sense == .minimise)
      if isFree || slope.isPositive == mustStayPositive, fall.map({ distance < $0.distance }) ?? true {
        fall = (distance, unknown)
      }
      if isFree || slope.isPositive != mustStayPositive, rise.map({ distance < $0.distance }) ?? true {
        rise = (distance, unknown)
      }
    }
    return (fall, rise)
  }
}
