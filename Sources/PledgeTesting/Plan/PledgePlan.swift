public import ExactArithmetic
public import LinearProgramming
public import SolidarityLaw

/// The cheapest admissible mix of measures for one Member State (Article 57(4)), and what it rests on.
public struct PledgePlan: Sendable {
  /// How much of a measure plans of the same least cost can hold.
  public struct Spread: Sendable, Hashable {
    /// The measure.
    public let measure: Measure
    /// The least of it.
    public let least: Rational
    /// The most of it; nil where there is no most.
    public let most: Rational?
  }

  /// The exact optimum.
  public let exact: PlanAmounts
  /// The plan in whole persons and cents; nil where no whole number of persons lies within the limits.
  public let whole: PlanAmounts?
  /// Where other plans cost as little: how far each measure can go; empty where the plan is the only one.
  public let spreads: [Spread]
  /// The price of each limit, in the order of the question's limits.
  public let prices: [PlanPrice]
  /// The range of each unit cost in which the exact plan stays best.
  public let ranges: [PlanCostRange]
  /// Relocation against money.
  public let frontier: PlanFrontier
  /// The proof, checkable without a solver.
  public let certificate: Certificate

  /// The plan to act on: in whole persons where there is one.
  public var plan: PlanAmounts { whole ?? exact }

  /// What whole persons and cents cost more than the exact plan, in EUR; nil without such a plan.
  public var roundingCost: Rational? { whole.map { $0.netCost - exact.netCost } }

  /// Whether a limit has another price when it rises than when it falls, or none on one side since no plan is left there: the
  /// optimum then stands at more limits than it needs.
  public var isDegenerate: Bool {
    prices.contains { price in
      // A limit of nothing cannot fall, which says nothing of the others.
      if price.falling == nil, price.limit.amount.isZero, price.limit.kind != .budget { return false }
      return price.isReached && price.falling?.price != price.rising?.price
    }
  }
}

/// What a question about a plan ends with.
public enum PlanOutcome: Sendable {
  /// A plan.
  case plan(PledgePlan)
  /// No mix fits the limits.
  case conflict(PlanConflict)
  /// The cost falls without end: the measures that the direction names bring more than they cost, and nothing limits them.
  case withoutEnd([Measure])
}

extension PlanQuestion {
  /// The answer, each number of it proven.
  ///
  /// - Throws: ``PlanError`` where a program cannot be solved with proof.
  public func answer() throws(PlanError) -> PlanOutcome {
    let model = try PlanModel(self)
    let optimum = PlanOptimum(model: model)
    switch try optimum.outcome() {
    case .infeasible:
      guard let conflict = try PlanConflictFinder(question: self).conflict() else {
        throw .notProven("the limits contradict each other, but no conflict was found among them")
      }
      return .conflict(conflict)
    case .unbounded(let direction): return .withoutEnd(Measure.allCases.filter { direction[$0].isPositive })
    case .found(let amounts, let certificate):
      return .plan(try plan(amounts, certificate, model: model, optimum: optimum))
    }
  }

  private func plan(
    _ amounts: PerMeasure<Rational>, _ certificate: Certificate, model: PlanModel, optimum: PlanOptimum
  ) throws(PlanError) -> PledgePlan {
    let exact = PlanAmounts(amounts, rates: rates)
    let whole = try PlanRounding(model: model).whole(near: amounts)
    var spreads: [PledgePlan.Spread] = []
    var prices: [PlanPrice] = []
    var ranges: [PlanCostRange] = []
    for measure in Measure.allCases {
      if let spread = try optimum.spread(of: measure, costing: exact.netCost), spread.least != spread.most {
        spreads.append(.init(measure: measure, least: spread.least, most: spread.most))
      }
      ranges.append(try PlanCostRangeFinder(model: model, plan: amounts).range(of: measure))
    }
    for limit in limits { prices.append(try PlanPriceFinder(model: model, plan: amounts).price(of: limit)) }
    return PledgePlan(
      exact: exact, whole: whole.map { PlanAmounts($0, rates: rates) }, spreads: spreads, prices: prices,
      ranges: ranges, frontier: try PlanFrontierFinder(model: model, plan: amounts).frontier(),
      certificate: certificate)
  }
}
