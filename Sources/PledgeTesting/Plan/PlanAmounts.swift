public import ExactArithmetic
public import SolidarityLaw

/// A mix of the three measures with what it is worth and what it costs the State.
public struct PlanAmounts: Sendable, Hashable {
  /// Persons, and EUR of the other two.
  public let amounts: PerMeasure<Rational>
  /// The value of the mix in relocation equivalents.
  public let value: Rational
  /// What the State spends, in EUR.
  public let cost: Rational
  /// What the Union pays towards it, in EUR (Article 20 of Regulation (EU) 2021/1147).
  public let funding: Rational

  /// What is left to the State, in EUR; below zero where the Union pays more than the mix costs.
  public var netCost: Rational { cost - funding }

  init(_ amounts: PerMeasure<Rational>, rates: PlanRates) {
    self.amounts = amounts
    value = Measure.allCases.reduce(.zero) { $0 + rates.value($1) * amounts[$1] }
    cost = Measure.allCases.reduce(.zero) { $0 + rates.cost[$1] * amounts[$1] }
    funding = rates.funding * amounts.relocation
  }

  /// The money pledged, in EUR.
  public var money: Rational { amounts.financial + amounts.alternative }
}
