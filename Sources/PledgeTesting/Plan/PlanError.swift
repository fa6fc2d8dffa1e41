public import SolidarityLaw

/// What keeps a plan from being drawn up.
public enum PlanError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A State that the cycle does not have.
  case unknownState(MemberState, known: [MemberState])
  /// A State without a fair share because Part IV does not bind it.
  case notBound(MemberState)
  /// A State whose fair share rests on data that are missing.
  case shareNotKnown(MemberState)
  /// A scenario that does not fit the cycle.
  case scenario(ScenarioError)
  /// A program that could not be solved with proof, for the reason given.
  case notProven(String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .unknownState(let state, let known):
      "The cycle has no State '\(state.code)'. It has: \(known.prefix(40).map(\.code).joined(separator: ", "))"
        + (known.count > 40 ? ", …." : ".")
        + (known.contains(MemberState(state.code.uppercased())) ? " Codes are in capitals." : "")
    case .notBound(let state):
      "Part IV does not bind \(state.code), so that it has no fair share. Give the plan an ambition of its own, such as "
        + "'ambition: 100' in the costs file."
    case .shareNotKnown(let state):
      "The fair share of \(state.code) is not known: population or GDP of a bound State is missing. Fill states.csv, or give "
        + "the plan an ambition of its own, such as 'ambition: 100' in the costs file."
    case .scenario(let error): error.description
    case .notProven(let reason): "The plan could not be proven: \(reason)"
    }
  }
}
