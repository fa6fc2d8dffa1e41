extension Notes {
  /// What the user set in place of the act or the record.
  var ofAssumptions: [Note?] {
    let filled = Array(Set(assessment.assumptions.map(\.state)))
    let policy = assessment.assumptions.first?.policy ?? ""
    return [
      note("amountsAssumed", filled, nil) {
        "\($0): amounts that are not known are filled by assumption (\(policy)), so every figure that rests on them is an "
          + "assumption too."
      },
      note(
        "parametersOverridden", when: !assessment.overrides.isEmpty, nil,
        "Legal parameters are overridden: " + assessment.overrides.map(\.id).joined(separator: ", ")
          + "; the figures are not those of the act."),
    ]
  }
}
