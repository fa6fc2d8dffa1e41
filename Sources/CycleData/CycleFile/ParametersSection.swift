import SolidarityLaw

/// The key `parameters` of a file: ids of legal parameters with the values set.
enum ParametersSection {
  /// The values that can be set, in the file's order; the others are reported.
  static func values(_ section: YAMLSection) -> [Scenario.Parameter] {
    section.entries.compactMap { entry -> Scenario.Parameter? in
      guard let value = section.number(entry.key, ExactNumber.parse) else { return nil }
      guard let id = ParameterID(rawValue: entry.key) else {
        section.report(
          .unknownParameter, entry.key, at: entry.keyMark, "there is no legal parameter \(quoted(entry.key))",
          remedy: NearestName.suggestion(
            for: entry.key, among: ParameterID.allCases.map(\.rawValue), listing: "The parameters are"))
        return nil
      }
      guard !value.isNegative else {
        section.report(
          .numberOutOfRange, entry.key, at: entry.value.mark, "the legal parameter '\(entry.key)' is negative",
          remedy: "Write zero or more.")
        return nil
      }
      return Scenario.Parameter(id: id, value: value)
    }
  }
}
