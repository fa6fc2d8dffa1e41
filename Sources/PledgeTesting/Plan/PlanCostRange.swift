public import ExactArithmetic
import LinearProgramming
public import SolidarityLaw

/// How far the cost of a unit of one measure may move while the plan stays best.
public struct PlanCostRange: Sendable, Hashable {
  /// An end of the range.
  public struct End: Sendable, Hashable {
    /// What happens beyond it.
    public enum Beyond: Sendable, Hashable {
      /// Another plan is cheaper.
      case plan(PlanAmounts)
      /// The cost falls without end the more of the measure is pledged.
      case withoutEnd
      /// The plan costs more than the budget.
      case budget
    }

    /// The State's own cost of a unit at the end, before Union funding.
    public let cost: Rational
    /// What happens beyond it.
    public let beyond: Beyond
  }

  /// The measure.
  public let measure: Measure
  /// The State's own cost of a unit as it is, before Union funding.
  public let cost: Rational
  /// What is left to the State of it.
  public let net: Rational
  /// The least cost with which the plan stays best; nil where there is no least.
  public let lower: End?
  /// The greatest cost with which the plan stays best; nil where there is no greatest.
  public let upper: End?
  /// Whether the plan does without the measure; the lower end is then the cost at which it begins to pay.
  public let isUnused: Bool
}

/// Finds ranges of costs by asking when the plan would stop being optimal, whatever basis a solver ended with.
struct PlanCostRangeFinder {
  let model: PlanModel
  let plan: PerMeasure<Rational>

  func range(of measure: Measure) throws(PlanError) -> PlanCostRange {
    let rates = model.question.rates
    let net = model.net[measure]
    var most = try movement(of: measure, .maximise)
    let least = try movement(of: measure, .minimise)
    var isBudget = false
    if let slack = budgetSlack, plan[measure].isPositive {
      let affordable = slack / plan[measure]
      if most.map({ affordable < $0 }) ?? true { (most, isBudget) = (affordable, true) }
    }
    let cost = rates.cost[measure]
    return PlanCostRange(
      measure: measure, cost: cost, net: net,
      lower: try least.map { movement throws(PlanError) in
        .init(cost: cost + movement, beyond: try beyond(measure, net + movement, .leximin))
      },
      upper: try most.map { movement throws(PlanError) in
        .init(cost: cost + movement, beyond: isBudget ? .budget : try beyond(measure, net + movement, .leximax))
      },
      isUnused: plan[measure].isZero)
  }

  /// What is left of the budget; nil where there is none.
  private var budgetSlack: Rational? {
    model.question.limits.first { $0.kind == .budget }.map { $0.amount - model.activity(of: $0, at: plan) }
  }

  /// How far the cost may move: the plan is best as long as the costs are a combination of the limits that hold it.
  ///
  /// The budget takes no part: its row is the objective itself, and a multiple of that on both sides says nothing new.
  private func movement(of measure: Measure, _ sense: LinearProgram.Sense) throws(PlanError) -> Rational? {
    var program = LinearProgram(name: "cost range", sense: sense)
    do throws(ModelError) {
      let movement = try program.addVariable(name: "movement", lower: nil, objective: 1)
      var columns = PerMeasure<[(LinearProgram.Variable, Rational)]> { each in
        each == measure ? [(movement, Rational(-1))] : []
      }
      for limit in model.question.limits where limit.kind != .budget {
        guard model.activity(of: limit, at: plan) == PlanModel.bound(of: limit, model.question) else { continue }
        let price = try program.addVariable(
          name: "price of \(limit.id)", lower: limit.isLeast ? 0 : nil, upper: limit.isLeast ? nil : 0)
        for term in PlanModel.terms(of: limit, model.question, net: model.net) {
          columns[term.measure].append((price, term.coefficient))
        }
      }
      for each in Measure.allCases {
        // A measure that is not used may cost more than it is worth.
        try program.addConstraint(
          name: each.rawValue, lower: plan[each].isZero ? nil : model.net[each], upper: model.net[each],
          terms: columns[each])
      }
    } catch {
      throw .notProven(error.description)
    }
    let result = try PlanOptimum.solve(program)
    if let solution = result.solution { return solution.objectiveValue }
    guard result.unboundedness != nil else { throw .notProven(result.unprovenBecause ?? result.termination.rawValue) }
    return nil
  }

  /// The plan that takes over at an end.
  private func beyond(
    _ measure: Measure, _ net: Rational, _ aim: LexicographicOptimum.Aim
  ) throws(PlanError) -> PlanCostRange.End.Beyond {
    var costs = model.net
    costs[measure] = net
    let moved = try PlanModel(model.question, net: costs)
    switch try PlanOptimum(model: moved).outcome(first: (measure, aim)) {
    case .found(let amounts, _): return .plan(PlanAmounts(amounts, rates: model.question.rates))
    case .unbounded: return .withoutEnd
    case .infeasible: throw .notProven("a plan that fits its limits was lost on the way")
    }
  }
}
