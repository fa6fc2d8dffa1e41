/// Whose word about an amount counts in a comparison.
public enum KnowledgeScope: String, Sendable, CaseIterable {
  /// Recorded amounts alone.
  case recorded
  /// Amounts recorded or reported by third parties.
  case reported
  /// Those and what the user assumed.
  case assumed

  /// Whether an amount known in this way counts.
  public func admits(_ knowledge: Knowledge) -> Bool {
    switch knowledge {
    case .recorded: true
    case .reported: self != .recorded
    case .assumed: self == .assumed
    case .unknown: false
    }
  }
}

extension Cycle {
  /// The cycle with every amount that does not count taken as not known, and every deduction that does not count left out.
  func restricted(to scope: KnowledgeScope) -> Cycle {
    var result = self
    for index in result.pledges.indices where !scope.admits(result.pledges[index].knowledge) {
      result.pledges[index].amount = nil
      result.pledges[index].knowledge = .unknown
    }
    // A deduction whose row does not say how it is known rests on the act it names.
    result.deductions.removeAll { $0.knowledge != .unknown && !scope.admits($0.knowledge) }
    return result
  }
}
