import ExactArithmetic
import SolidarityLaw

/// The cheapest plan in whole persons and whole cents.
///
/// The least cost is a convex function of the relocations, so one of the two whole numbers beside the exact plan's is best wherever it
/// is possible at all; money covers the rest.
struct PlanRounding {
  let model: PlanModel

  /// The plan in whole persons and cents; nil where no whole number of persons lies within the limits.
  func whole(near exact: PerMeasure<Rational>) throws(PlanError) -> PerMeasure<Rational>? {
    let candidates = Set([exact.relocation.ceiling(), exact.relocation.floor()]).sorted(by: >)
    var best: (amounts: PerMeasure<Rational>, cost: Rational)?
    for persons in candidates {
      guard let plan = try PlanOptimum(model: model).plan(of: try model.holding(.relocation, at: persons)),
        let amounts = inCents(plan)
      else { continue }
      let cost = self.cost(amounts)
      // On equal cost the greater number of relocations stays, as in the exact plan.
      if best.map({ cost < $0.cost }) ?? true { best = (amounts, cost) }
    }
    return best?.amounts
  }

  /// The cheapest amounts of money in whole cents beside exact ones; nil where none of them respects the limits.
  private func inCents(_ exact: PerMeasure<Rational>) -> PerMeasure<Rational>? {
    if [exact.financial, exact.alternative].allSatisfy({ ($0 * 100).isInteger }) { return exact }
    var best: (amounts: PerMeasure<Rational>, cost: Rational)?
    for financial in cents(beside: exact.financial) {
      for alternative in cents(beside: exact.alternative) {
        let amounts = PerMeasure(relocation: exact.relocation, financial: financial, alternative: alternative)
        guard model.admits(amounts) else { continue }
        let cost = self.cost(amounts)
        if best.map({ cost < $0.cost }) ?? true { best = (amounts, cost) }
      }
    }
    return best?.amounts
  }

  /// Where both are rounded, one may have to give a cent more than its own rounding for what the other lacks.
  private func cents(beside amount: Rational) -> [Rational] {
    let below = (amount * 100).floor()
    return (-1...2).map { (below + Rational($0)) / 100 }.filter { !$0.isNegative }
  }

  private func cost(_ amounts: PerMeasure<Rational>) -> Rational {
    Measure.allCases.reduce(.zero) { $0 + model.net[$1] * amounts[$1] }
  }
}
