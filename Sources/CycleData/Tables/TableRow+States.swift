import SolidarityLaw

extension TableRow {
  /// A State with a row in `states.csv`, or nil after reporting why not.
  func state(_ column: Column) -> MemberState? {
    guard let state = knownState(column) else { return nil }
    if let declared = context.declaredStates, !declared.contains(state) {
      error(
        .undeclaredState, at: column, "the State '\(state)' has no row in states.csv", remedy: "Add one there.")
    }
    return state
  }

  /// A State whose code is known, or nil after reporting why not.
  func knownState(_ column: Column) -> MemberState? {
    let text = text(column)
    if text.isEmpty {
      missing(column, remedy: "Write a Member State's code, such as DE.")
      return nil
    }
    guard StateCode.isAdmitted(text, synthetic: context.admitsSynthetic) else {
      error(.unknownState, at: column, StateCode.message(for: text), remedy: StateCode.remedy(for: text))
      return nil
    }
    return MemberState(text)
  }

  /// Two different States, or nil after reporting why not.
  func pair(_ contributing: Column, _ benefitting: Column) -> (contributing: MemberState, benefitting: MemberState)? {
    let from = state(contributing)
    let to = state(benefitting)
    guard let from, let to else { return nil }
    guard from != to else {
      error(
        .contributesToItself, at: benefitting, "\(from) cannot contribute to itself",
        remedy: "Name two different States.")
      return nil
    }
    return (from, to)
  }
}
