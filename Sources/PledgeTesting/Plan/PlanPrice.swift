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
    let (program, parameter) = try self.program(moving: limit)
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

  /// The model with a limit as a variable. Where the ambition moves, the shares of it move along.
  private func program(
    moving limit: PlanLimit
  ) throws(PlanError) -> (LinearProgram, LinearProgram.Variable) {
    var program = model.program
    do throws(ModelError) {
      let parameter = try program.addVariable(
        name: "the limit itself", lower: limit.kind == .budget ? nil : 0)
      for (each, row) in zip(model.question.limits, model.rows) {
        let rate = self.rate(of: each, moving: limit)
        guard !rate.isZero else { continue }
        let terms = PlanModel.terms(of: each, model.question, net: model.net)
        try program.setTerms(
          of: row, to: terms.map { (model.variables[$0.measure], $0.coefficient) } + [(parameter, -rate)])
        try program.setBounds(of: row, lower: each.isLeast ? 0 : nil, upper: each.isLeast ? nil : 0)
      }
      return (program, parameter)
    } catch {
      throw .notProven(error.description)
    }
  }

  /// How far the right-hand side of one limit goes with a unit of the one that moves.
  private func rate(of each: PlanLimit, moving limit: PlanLimit) -> Rational {
    switch (each.kind, limit.kind) {
    case (.leastShare, .ambition), (.mostShare, .ambition): each.amount
    case (let own, let moving) where own != moving: .zero
    case (.leastShare, _), (.mostShare, _): model.question.ambition
    default: 1
    }
  }
}
