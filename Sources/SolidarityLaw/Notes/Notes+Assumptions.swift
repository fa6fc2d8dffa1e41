extension Notes {
  /// What the user set in place of the act or the record.
  var ofAssumptions: [Note?] {
    let filled = Array(Set(assessment.assumptions.map(\.state)))
    let policy = PhraseValue.verbatim(assessment.assumptions.first?.policy ?? "")
    return [
      note(.amountsAssumed, filled, nil, ["policy": policy]),
      note(
        .parametersOverridden, when: !assessment.overrides.isEmpty, nil,
        ["parameters": .verbatim(assessment.overrides.map(\.id).joined(separator: ", "))]),
    ]
  }
}
