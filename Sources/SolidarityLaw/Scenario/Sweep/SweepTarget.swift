import ExactArithmetic

/// What can vary in a sweep, by the name that users write.
enum SweepTarget {
  case pledge(MemberState, Measure)
  case deduction(String)
  case status(String)
  case reference
  case reading(String)
  case parameter(ParameterID)

  init(_ name: String) throws(SweepPlanError) {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty }) else { throw .unknownTarget(name) }
    switch (parts.first, parts.count) {
    case ("reference", 1): self = .reference
    case ("deduction", 2): self = .deduction(parts[1])
    case ("status", 2): self = .status(parts[1])
    case ("reading", 2): self = .reading(parts[1])
    case ("parameter", 2):
      guard let id = ParameterID(rawValue: parts[1]) else {
        throw .value(target: name, .parameter(.unknownParameter(parts[1])))
      }
      self = .parameter(id)
    case (let state?, 2):
      guard let measure = Measure(rawValue: parts[1]) else { throw .unknownTarget(name) }
      self = .pledge(MemberState(state), measure)
    default: throw .unknownTarget(name)
    }
  }

  /// The least step of a number: a person, a cent, or nothing in particular; nil where values are no numbers.
  var unit: Rational? {
    switch self {
    case .pledge(_, .relocation), .reference: .one
    case .pledge: Rational(1, 100)
    case .parameter: .zero
    case .deduction, .status, .reading: nil
    }
  }

  /// What a value as users write it changes.
  func choice(_ text: String, of name: String, weight: Int) throws(SweepPlanError) -> SweepAxis.Choice {
    var changes = Scenario()
    if text == SweepTarget.asRecorded {
      return SweepAxis.Choice(label: text, number: nil, changes: changes, weight: weight)
    }
    var number: Rational?
    do throws(ScenarioError) {
      switch self {
      case .pledge(let state, let measure):
        let pledge = try Scenario.pledge("\(state.code).\(measure.rawValue)=\(text)")
        number = pledge.amount
        changes.pledges = [pledge]
      case .deduction(let state):
        let deduction = try Scenario.deduction("\(state)=\(text)")
        if case .share(let share) = deduction.extent { number = share }
        changes.deductions = [deduction]
      case .status(let state): changes.statuses = [try Scenario.status("\(state)=\(text)")]
      case .reference:
        let reference = try Scenario.reference(text)
        number = Rational(reference)
        changes.reference = reference
      case .reading(let reading): changes.readings = [try Scenario.reading("\(reading)=\(text)")]
      case .parameter(let id):
        let parameter = try Scenario.parameter("\(id.rawValue)=\(text)")
        number = parameter.value
        changes.parameters = [parameter]
      }
    } catch {
      throw .value(target: name, error)
    }
    return SweepAxis.Choice(label: text, number: number, changes: changes, weight: weight)
  }

  /// What leaves a thing as the cycle records it.
  static let asRecorded = "recorded"
}
