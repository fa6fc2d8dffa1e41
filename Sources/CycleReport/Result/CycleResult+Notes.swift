import SolidarityLaw

extension CycleResult {
  /// The remarks that bear on key and fair shares, by their codes; the others are on pledges and what follows from them.
  private static let codesOnKey: Set<String> = [
    "solidarityNotYetApplicable", "bindingAtOdds", "boundStatesMissing", "actBelowProposalMinimum", "actRatio",
    "referenceChanged", "keyIncomplete", "keyOfDifferentYears", "keyFlags", "populationOfFrance", "keyWeights",
    "zeroTotals", "fairSharesDoNotSum", "adoptedDiffersFromComputed", "parameterOverridden", "parametersOverridden",
  ]

  /// Whether a remark bears on key and fair shares.
  static func isOnKey(_ note: Note) -> Bool { codesOnKey.contains(note.code) }

  /// Readings whose answer differs from the general one for some article.
  ///
  /// Article 63(4) speaks of deductions granted, so that the default there leaves out what no act grants; an explicit choice
  /// rules both.
  var articleReadings: [(name: String, article: String, answer: String)] {
    guard readings.contains(where: { $0.name == DeductionWithoutAct.name }) else { return [] }
    let answer = cycle.readings.explicit(DeductionWithoutAct.self) ?? .ignored
    return [(DeductionWithoutAct.name, "63(4)", answer.rawValue)]
  }
}
