public import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// What a limit costs: how the least cost changes when it moves.
public struct PlanPrice: Sendable, Hashable {
  /// The stretch beside the limit over which one price holds.
  public struct Side: Sendable, Hashable {
    /// The change of the least net cost for each unit by which the limit is raised.
    public let price: Rational
    /// Where the stretch ends; nil where it does not.
    public let end: Rational?
    /// The plan at that end; nil where there is none.
    public let planAtEnd: PlanAmounts?
  }

  /// The limit.
  public let limit: PlanLimit
  /// What the plan comes to, in the limit's unit.
  public let activity: Rational
  /// What happens when the limit falls; nil where no plan is left then.
  public let falling: Side?
  /// What happens when it rises; nil likewise.
  public let rising: Side?

  /// Whether the plan stands at the limit.
  public var isReached: Bool { activity == limit.amount }
  /// Whether moving the limit changes what the plan costs.
  public var hasPrice: Bool {
    [falling, rising].contains { $0.map { !$0.price.isZero } ?? true }
  }
}

/// Finds prices by following the least cost as a function of one limit, so that a degenerate plan is no exception.
struct PlanPriceFinder {
  let model: PlanModel
  let plan: PerMeasure<Rational>

  func price(of limit: PlanLimit) throws(PlanError) -> PlanPrice {
    let (program, parameter) = try model.moving(limit)
    let function: ValueFunction?
    do {
      function = try ParametricProgram(program, parameter: parameter).valueFunction()
    } catch {
      throw .notProven("\(error)")
    }
    guard let function else { throw .notProven("a plan that fits its limits was lost on the way") }
    let below = function.segment(below: limit.amount)
    let above = function.segment(above: limit.amount)
    return PlanPrice(
      limit: limit, activity: activity(of: limit),
      falling: try below.map { stretch throws(PlanError) in
        try side(stretch.slope, end: stretch.lower, program, parameter)
      },
      rising: try above.map { stretch throws(PlanError) in
        try side(stretch.slope, end: stretch.upper, program, parameter)
      })
  }

  private func side(
    _ price: Rational, end: Rational?, _ program: LinearProgram, _ parameter: LinearProgram.Variable
  ) throws(PlanError) -> PlanPrice.Side {
    guard let end else { return .init(price: price, end: nil, planAtEnd: nil) }
    var program = program
    do throws(ModelError) { try program.setBounds(of: parameter, lower: end, upper: end) } catch {
      throw .notProven(error.description)
    }
    let amounts = try PlanOptimum(model: model).plan(of: program)
    return .init(
      price: price, end: end, planAtEnd: amounts.map { PlanAmounts($0, rates: model.question.rates) })
  }

  /// What the plan comes to, in the limit's unit.
  private func activity(of limit: PlanLimit) -> Rational {
    let activity = model.activity(of: limit, at: plan)
    return limit.isShare ? activity.divided(by: model.question.ambition) ?? limit.amount : activity
  }
}
