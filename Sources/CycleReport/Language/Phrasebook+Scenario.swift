import ExactArithmetic
import SolidarityLaw

extension Phrasebook {
  /// What a scenario sets, item by item, as a user would write it; empty where it sets nothing.
  func settings(of scenario: Scenario) -> [String] {
    var parts = scenario.pledges.map { "\($0.state.code).\($0.measure.rawValue) = \(numbers.number($0.amount))" }
    parts += scenario.deductions.map { "\($0.state.code) − \($0.extent.text)" }
    parts += scenario.statuses.map { "\($0.state.code) = \($0.change.name)" }
    if let reference = scenario.reference {
      parts.append(self(.wordReference, ["amount": numbers.number(Rational(reference))]))
    }
    parts += scenario.readings.map { "\($0.reading) = \($0.answer)" }
    parts += scenario.parameters.map { "\($0.id.rawValue) = \(numbers.number($0.value, fractionDigits: 10))" }
    parts += scenario.vintages.map { "\($0.figure.rawValue) = \($0.text)" }
    return parts
  }
}
