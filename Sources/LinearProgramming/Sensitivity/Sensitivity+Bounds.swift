import ExactArithmetic

extension Sensitivity {
  /// A distance that may be gone, and what stops there.
  typealias Reach = (distance: Rational, unknown: Int)

  func part(_ unknown: Int) -> SensitivityPart? {
    unknown < program.columnCount
      ? program.variable(at: unknown).map(SensitivityPart.variable)
      : program.constraint(at: unknown - program.columnCount).map(SensitivityPart.constraint)
  }

  func bounds(ofUnknown unknown: Int) throws(ProofFailure) -> [BoundRange] {
    let (lower, upper) = (reduced.model.lower(unknown), reduced.model.upper(unknown))
    if let lower, lower == upper {
      // A basic unknown with equal bounds stands at both: moving them leaves it behind at once.
      if statuses[unknown] == .basic { return [still(.both, bound: lower, unknown: unknown)] }
      return [try binding(.both, bound: lower, unknown: unknown, least: nil, greatest: nil)]
    }
    var ranges: [BoundRange] = []
    if let lower {
      ranges.append(
        statuses[unknown] == .atLower
          ? try binding(.lower, bound: lower, unknown: unknown, least: nil, greatest: upper)
          : slack(.lower, bound: lower, unknown: unknown))
    }
    if let upper {
      ranges.append(
        statuses[unknown] == .atUpper
          ? try binding(.upper, bound: upper, unknown: unknown, least: lower, greatest: nil)
          : slack(.upper, bound: upper, unknown: unknown))
    }
    return ranges
  }

  /// A bound that holds nothing back may move freely up to where the value is.
  private func slack(_ side: BoundRange.Side, bound: Rational, unknown: Int) -> BoundRange {
    let value = values[unknown]
    let isLower = side == .lower
    return BoundRange(
      side: side, bound: bound, price: .zero, lower: isLower ? nil : value, upper: isLower ? value : nil,
      objectiveAtLower: isLower ? nil : solution.objectiveValue,
      objectiveAtUpper: isLower ? solution.objectiveValue : nil,
      limitAtLower: isLower ? nil : part(unknown), limitAtUpper: isLower ? part(unknown) : nil)
  }

  private func still(_ side: BoundRange.Side, bound: Rational, unknown: Int) -> BoundRange {
    BoundRange(
      side: side, bound: bound, price: .zero, lower: bound, upper: bound, objectiveAtLower: solution.objectiveValue,
      objectiveAtUpper: solution.objectiveValue, limitAtLower: part(unknown), limitAtUpper: part(unknown))
  }

  /// A bound at which the unknown stands moves it along, until some basic value reaches a bound or the other bound is met.
  private func binding(
    _ side: BoundRange.Side, bound: Rational, unknown: Int, least: Rational?, greatest: Rational?
  ) throws(ProofFailure) -> BoundRange {
    var (down, up) = reaches(along: try reduced.direction(entering: unknown))
    if let least, down.map({ bound - least < $0.distance }) ?? true { down = (bound - least, unknown) }
    if let greatest, up.map({ greatest - bound < $0.distance }) ?? true { up = (greatest - bound, unknown) }
    let price = prices[unknown]
    return BoundRange(
      side: side, bound: bound, price: price, lower: down.map { bound - $0.distance },
      upper: up.map { bound + $0.distance },
      objectiveAtLower: down.map { solution.objectiveValue - price * $0.distance },
      objectiveAtUpper: up.map { solution.objectiveValue + price * $0.distance },
      limitAtLower: down.flatMap { part($0.unknown) }, limitAtUpper: up.flatMap { part($0.unknown) })
  }

  /// How far basic values allow to go against and along a direction.
  private func reaches(along change: [Rational]) -> (down: Reach?, up: Reach?) {
    var down: Reach?
    var up: Reach?
    for unknown in change.indices where statuses[unknown] == .basic && !change[unknown].isZero {
      let rate = change[unknown]
      let lower = reduced.model.lower(unknown).map { (values[unknown] - $0) / rate.magnitude }
      let upper = reduced.model.upper(unknown).map { ($0 - values[unknown]) / rate.magnitude }
      let (behind, ahead) = rate.isPositive ? (lower, upper) : (upper, lower)
      if let behind, down.map({ behind < $0.distance }) ?? true { down = (behind, unknown) }
      if let ahead, up.map({ ahead < $0.distance }) ?? true { up = (ahead, unknown) }
    }
    return (down, up)
  }
}
