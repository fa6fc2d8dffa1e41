public import ExactArithmetic
public import SolidarityLaw

/// What a unit of each measure costs the State, and what the Union pays towards it.
public struct PlanRates: Sendable, Hashable {
  /// EUR of equal value to one relocation.
  public let relocationValue: Rational
  /// What the State spends: EUR for each person, its transfer included where the State pays it, and EUR for each EUR.
  public let cost: PerMeasure<Rational>
  /// What the Union pays for each person relocated, on average over adults and unaccompanied minors.
  public let funding: Rational
  /// The legal parameters that the funding rests on.
  public let parameters: [ParameterID]

  /// The rates that a cycle and the State's terms give.
  ///
  /// - Parameter countsFunding: whether Article 20 of Regulation (EU) 2021/1147 is taken to pay the State, as it does those that Part IV binds.
  public init(_ terms: PlanTerms, in cycle: Cycle, countsFunding: Bool = true) {
    func parameter(_ id: ParameterID) -> Rational { cycle.parameters.value(id, at: cycle.lawAsOf) }
    relocationValue = PlanRates.relocationValue(in: cycle)
    var cost = terms.costs
    cost.relocation += terms.transferCost ?? .zero
    self.cost = cost
    guard countsFunding else {
      (funding, parameters) = (.zero, [])
      return
    }
    var funding = parameter(.relocationFunding) * (1 - terms.minors) + parameter(.minorFunding) * terms.minors
    var parameters: [ParameterID] = [.relocationFunding, .minorFunding]
    if terms.transferCost != nil {
      funding += parameter(.transferFunding)
      parameters.append(.transferFunding)
    }
    self.funding = funding
    self.parameters = parameters
  }

  /// EUR of equal value to one relocation in a cycle.
  public static func relocationValue(in cycle: Cycle) -> Rational {
    let value = cycle.parameters.value(.relocationValue, at: cycle.lawAsOf)
    // As the rules have it: a value of zero, which a user may set, is nothing to divide by.
    return value.isPositive ? value : LegalParameters().value(.relocationValue, at: cycle.lawAsOf)
  }

  /// What a unit of a measure is worth in relocation equivalents.
  public func value(_ measure: Measure) -> Rational {
    measure == .relocation ? 1 : relocationValue.reciprocal ?? .zero
  }

  /// What is left to the State for each unit of a measure.
  public func net(_ measure: Measure) -> Rational {
    measure == .relocation ? cost.relocation - funding : cost[measure]
  }
}
