import SolidarityLaw

extension ComputeOptions {
  /// The options that change what is computed, as arguments that say the same again, in a fixed order.
  ///
  /// Repeated options keep their order, because a later one can overrule an earlier one.
  var recorded: [String] {
    var arguments: [String] = []
    func add(_ name: String, _ values: [String]) {
      for value in values { arguments += ["--\(name)", value] }
    }
    add("on", [day?.description].compactMap(\.self))
    add("reading", readings)
    add("pledge", pledges)
    add("deduct", deductions)
    add("status", statuses)
    add("reference", [reference].compactMap(\.self))
    add("parameter", parameters)
    add("vintage", vintages)
    add("assume", [assumption.map { "unknown=\($0.rawValue)" }].compactMap(\.self))
    return arguments
  }
}
