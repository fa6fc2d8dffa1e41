import ExactArithmetic

extension Notes {
  /// What the figures rest on beside the record: changes that the user tries out, and the day taken as today.
  var ofUser: [Note?] {
    let changes = whatIfs
    let asAt = cycle.asAt
    return [
      note(
        .whatIf, when: !changes.isEmpty, nil,
        ["changes": .verbatim(changes.joined(separator: "; "))]),
      note(
        .asAt, when: asAt != nil, nil, asAt.map { ["day": .date($0)] } ?? [:]),
    ]
  }

  /// The changes of a scenario, as the command line writes them; those of a State that changes nothing else are the same.
  private var whatIfs: [String] {
    func isSet(_ provenance: Provenance?) -> Bool { provenance?.file.hasPrefix("--") ?? false }
    var result: [String] = []
    for pledge in cycle.pledges where isSet(pledge.provenance) {
      result.append("--pledge \(pledge.state).\(pledge.measure.rawValue)=\(pledge.amount?.fractionString ?? "")")
    }
    for deduction in cycle.deductions where isSet(deduction.provenance) {
      result.append("--deduct \(deduction.state)=\(extent(deduction.extent))")
    }
    let benefitting = Set(cycle.access.filter { isSet($0.provenance) }.map(\.state))
    for state in benefitting { result.append("--status \(state)=\(Scenario.StatusChange.Change.benefits.name)") }
    for status in cycle.statuses where isSet(status.provenance) {
      // The finding that comes with a State that is made to benefit is no change of its own.
      if status.status == .pressure && benefitting.contains(status.state) { continue }
      result.append("--status \(status.state)=\(status.status.rawValue)")
    }
    if isSet(cycle.provenance["reference.relocations"]) {
      result.append("--reference \(cycle.reference.relocations)")
    }
    // What takes rows away leaves none to tell of it, and comes before what is added.
    let marks = cycle.provenance.filter { Scenario.isChange($0.key) }.map { "\($0.value.file) \($0.value.source)" }
    return [marks, result].flatMap { $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }

  private func extent(_ extent: DeductionExtent) -> String {
    switch extent {
    case .share(let share): "\((share * 100).decimalString(significantDigits: 10))%"
    case .amount(let measure, let amount): "\(measure.rawValue):\(amount.fractionString)"
    case .unknown: "unknown"
    }
  }
}
