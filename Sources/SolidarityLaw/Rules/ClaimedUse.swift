/// USE-2: a State that considers itself under pressure benefits once the Commission accepts its claim and access is not refused.
///
/// Article 59 of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_59/oj. A rejected State may notify
/// again, so the latest step counts, but for a further notification of a State already accepted; a refusal of access (59(6)) outranks an acceptance of the same day.
enum ClaimedUse {
  /// How far a claim under Article 59 has come.
  enum Position: String, Sendable, CaseIterable {
    case notified
    case rejected
    case accepted
    case accessRefused
  }

  /// The position after every step that counts; nil where the State notified nothing.
  static func position(of state: MemberState, in context: RuleContext) -> Position? {
    let steps = inOrder(context.rows.access(of: state).filter { $0.route == .article59 && context.counts($0.date) })
    return steps.reduce(nil) { current, step in
      // A further need that is notified does not end the access that an accepted claim gave.
      current == .accepted && step.outcome == .notified ? .accepted : position(step.outcome)
    }
  }

  /// Steps by date, those without one first; on one day what goes further comes later, whatever the order of the rows.
  static func inOrder(_ steps: [AccessRecord]) -> [AccessRecord] {
    steps.sorted { left, right in
      if left.date != right.date {
        guard let first = left.date, let second = right.date else { return left.date == nil }
        return first < second
      }
      return rank(left.outcome) < rank(right.outcome)
    }
  }

  /// Whether a claim is recorded as accepted and as rejected on the same day: the acceptance counts.
  static func hasOutcomesOnOneDay(_ state: MemberState, in context: RuleContext) -> Bool {
    let steps = context.rows.access(of: state).filter { $0.route == .article59 && context.counts($0.date) }
    return steps.contains { first in
      first.outcome == .rejected && steps.contains { $0.outcome == .accepted && $0.date == first.date }
    }
  }

  /// Whether the State benefits on this ground.
  static func isBenefitting(_ record: StateRecord, in context: RuleContext) -> Bool {
    record.isBound && position(of: record.state, in: context) == .accepted
  }

  /// Whether a step is the acceptance from which on a State that considers itself under pressure benefits.
  static func isAccepted(_ step: AccessRecord) -> Bool {
    step.route == .article59 && step.outcome == .accepted
  }

  private static func position(_ outcome: AccessOutcome) -> Position {
    switch outcome {
    case .notified: .notified
    case .rejected: .rejected
    case .accepted: .accepted
    case .refused: .accessRefused
    }
  }

  private static func rank(_ outcome: AccessOutcome) -> Int {
    Position.allCases.firstIndex(of: position(outcome)) ?? 0
  }
}
