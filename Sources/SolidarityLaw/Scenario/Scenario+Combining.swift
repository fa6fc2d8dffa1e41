extension Scenario {
  /// This scenario with another one laid over it: what both speak of is as the other says.
  ///
  /// Pledges give way by State and measure, deductions by State, readings and parameters by name. Changes of statuses are made
  /// one after the other, this scenario's first.
  public func overlaid(with other: Scenario) -> Scenario {
    var result = self
    result.pledges.removeAll { pledge in
      other.pledges.contains { $0.state == pledge.state && $0.measure == pledge.measure }
    }
    result.pledges += other.pledges
    result.deductions.removeAll { deduction in other.deductions.contains { $0.state == deduction.state } }
    result.deductions += other.deductions
    result.statuses += other.statuses
    result.reference = other.reference ?? reference
    result.readings.removeAll { choice in other.readings.contains { $0.reading == choice.reading } }
    result.readings += other.readings
    result.parameters.removeAll { parameter in other.parameters.contains { $0.id == parameter.id } }
    result.parameters += other.parameters
    result.vintages.removeAll { vintage in other.vintages.contains { $0.figure == vintage.figure } }
    result.vintages += other.vintages
    return result
  }
}
