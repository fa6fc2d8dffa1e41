import ExactArithmetic

extension ExactSimplex {
  /// A nonbasic unknown that improves the costs when it moves; `nil` where there is none.
  ///
  /// The one with the steepest reduced cost, or while stalling the first.
  func entering(_ reducedCosts: [Rational]) -> Int? {
    var best: Int?
    for (unknown, cost) in reducedCosts.enumerated() where improves(cost, unknown: unknown) {
      if isStalling { return unknown }
      if let found = best, reducedCosts[found].magnitude >= cost.magnitude { continue }
      best = unknown
    }
    return best
  }

  private func improves(_ reducedCost: Rational, unknown: Int) -> Bool {
    switch statuses[unknown] {
    case .basic, .fixed: false
    case .atLower: reducedCost.isNegative
    case .atUpper: reducedCost.isPositive
    case .free: !reducedCost.isZero
    }
  }

  /// From a feasible point: the entering unknown moves until something reaches a bound.
  func primalStep(_ entering: Int, reducedCosts: [Rational], reduced: ReducedBasis, values: [Rational])
    throws(ProofFailure) -> Step
  {
    let upwards = reducedCosts[entering].isNegative
    var change = try reduced.direction(entering: entering)
    if !upwards {
      for unknown in change.indices where !change[unknown].isZero { change[unknown] = -change[unknown] }
    }
    var shortest: Rational?
    var blocking: (unknown: Int, status: Basis.Status)?
    if let lower = model.lower(entering), let upper = model.upper(entering) { shortest = upper - lower }
    for unknown in change.indices where statuses[unknown] == .basic && !change[unknown].isZero {
      guard let (length, status) = reach(unknown, value: values[unknown], change: change[unknown]) else { continue }
      if let known = shortest, length > known || (length == known && blocking != nil) { continue }
      shortest = length
      blocking = (unknown, status)
    }
    guard let shortest else { return .endless(change) }
    guard let blocking else { return .flip(entering) }
    return .exchange(
      entering: entering, leaving: blocking.unknown, status: blocking.status, stalls: shortest.isZero)
  }

  /// How far a basic unknown can go, and the bound that it then stands at; one outside its bounds stops on reaching them.
  private func reach(_ unknown: Int, value: Rational, change: Rational) -> (Rational, Basis.Status)? {
    let side = model.side(of: value, unknown: unknown)
    if change.isPositive {
      if side < 0, let lower = model.lower(unknown) { return ((lower - value) / change, .atLower) }
      if side == 0, let upper = model.upper(unknown) { return ((upper - value) / change, .atUpper) }
    } else {
      if side > 0, let upper = model.upper(unknown) { return ((upper - value) / change, .atUpper) }
      if side == 0, let lower = model.lower(unknown) { return ((lower - value) / change, .atLower) }
    }
    return nil
  }

  /// From an infeasible point: a primal step that lessens the sum of what the basic unknowns are out of bounds by.
  func feasibilityStep(_ violations: [Int], reduced: ReducedBasis, values: [Rational]) throws(ProofFailure) -> Step {
    var costs = Array(repeating: Rational.zero, count: model.unknownCount)
    for unknown in violations { costs[unknown] = Rational(model.side(of: values[unknown], unknown: unknown)) }
    let (duals, reducedCosts) = try reduced.reducedCosts(of: costs)
    guard let entering = entering(reducedCosts) else { return .contradiction(duals) }
    return try primalStep(entering, reducedCosts: reducedCosts, reduced: reduced, values: values)
  }

  /// From a point that is infeasible but has feasible dual values: the unknown farthest out of bounds leaves.
  func dualStep(
    _ violations: [Int], reduced: ReducedBasis, values: [Rational], reducedCosts: [Rational]
  ) throws(ProofFailure) -> Step {
    var leaving = violations[0]
    if !isStalling {
      for unknown in violations where excess(values, unknown) > excess(values, leaving) { leaving = unknown }
    }
    let isBelow = model.side(of: values[leaving], unknown: leaving) < 0
    var costs = Array(repeating: Rational.zero, count: model.unknownCount)
    costs[leaving] = isBelow ? -1 : 1
    let (duals, slopes) = try reduced.reducedCosts(of: costs)
    var shortest: Rational?
    var entering: Int?
    for (unknown, slope) in slopes.enumerated() where improves(slope, unknown: unknown) {
      let ratio = (reducedCosts[unknown] / slope).magnitude
      if let known = shortest, ratio >= known { continue }
      shortest = ratio
      entering = unknown
    }
    guard let entering, let shortest else { return .contradiction(duals) }
    return .exchange(
      entering: entering, leaving: leaving, status: isBelow ? .atLower : .atUpper, stalls: shortest.isZero)
  }

  private func excess(_ values: [Rational], _ unknown: Int) -> Rational {
    if let lower = model.lower(unknown), values[unknown] < lower { return lower - values[unknown] }
    if let upper = model.upper(unknown), values[unknown] > upper { return values[unknown] - upper }
    return .zero
  }
}
