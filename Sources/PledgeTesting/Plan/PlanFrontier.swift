public import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// Relocation against money: what the State can choose between, from one bend to the next.
public struct PlanFrontier: Sendable, Hashable {
  /// One number of relocations at which something bends, begins or ends.
  public struct Point: Sendable, Hashable {
    /// The cheapest plan with that number of relocations.
    public let plan: PlanAmounts
    /// The least money that can be pledged with it, whatever it costs, in EUR.
    public let leastMoney: Rational
    /// The change of the least net cost for each relocation more; nil where there is no more.
    public let nextRelocation: Rational?
    /// Whether the least net cost bends, begins or ends here.
    public let bendsCost: Bool
    /// Whether the least money bends, begins or ends here.
    public let bendsMoney: Bool
  }

  /// The points from fewest relocations to most; between two of them everything goes along a straight line.
  public let points: [Point]
  /// Whether the limits would admit more relocations than are drawn, beyond what is asked.
  public let goesOn: Bool
}

/// Follows the least cost and the least money as functions of the relocations.
struct PlanFrontierFinder {
  let model: PlanModel
  let plan: PerMeasure<Rational>

  func frontier() throws(PlanError) -> PlanFrontier {
    let variable = model.variables.relocation
    // Beyond what is asked every relocation is a gift; the limits decide below it.
    let end = max(model.question.ambition, plan.relocation)
    var byCost = model.program
    var byMoney = model.program
    var unlimited = model.program
    do throws(ModelError) {
      try byCost.setBounds(of: variable, lower: 0, upper: end)
      byMoney.clearObjective()
      try byMoney.setObjective(of: model.variables.financial, to: 1)
      try byMoney.setObjective(of: model.variables.alternative, to: 1)
      try byMoney.setBounds(of: variable, lower: 0, upper: end)
      unlimited.clearObjective()
      unlimited.sense = .maximise
      try unlimited.setObjective(of: variable, to: 1)
    } catch {
      throw .notProven(error.description)
    }
    let most = try PlanOptimum.solve(unlimited).solution?.objectiveValue
    guard let cost = try function(byCost), let money = try function(byMoney) else {
      throw .notProven("a plan that fits its limits was lost on the way")
    }
    var points: [PlanFrontier.Point] = []
    for place in Set(cost.kinks + money.kinks).sorted() {
      guard let amounts = try PlanOptimum(model: model).plan(of: try model.holding(.relocation, at: place)) else {
        throw .notProven("a plan that fits its limits was lost on the way")
      }
      points.append(
        .init(
          plan: PlanAmounts(amounts, rates: model.question.rates), leastMoney: money.value(at: place) ?? .zero,
          nextRelocation: cost.segment(above: place)?.slope, bendsCost: cost.kinks.contains(place),
          bendsMoney: money.kinks.contains(place)))
    }
    return PlanFrontier(points: points, goesOn: most.map { $0 > end } ?? true)
  }

  private func function(_ program: LinearProgram) throws(PlanError) -> ValueFunction? {
    do {
      return try ParametricProgram(program, parameter: model.variables.relocation).valueFunction()
    } catch {
      throw .notProven("\(error)")
    }
  }
}
