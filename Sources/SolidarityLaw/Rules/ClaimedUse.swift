/// USE-2: a State that considers itself under pressure benefits once the Commission accepts its claim and access is not refused.
///
/// Article 59 of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_59/oj. A rejected State may notify
/// again, so the latest step counts; a refusal of access (59(6)) outranks an acceptance of the same day.
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
    let steps = context.rows.access(of: state).filter { $0.route == .article59 && context.counts($0.date) }
    let latest = steps.max { left, right in
      switch (left.date, right.date) {
      case (nil, .some): true
      case (.some, nil): false
      case (let first?, let second?) where first != second: first < second
      default: rank(left.outcome) < rank(right.outcome)
      }
    }
    return latest.map { position($0.outcome) }
  }

  /// Whether the State benefits on this ground.
  static func isBenefitting(_ record: StateRecord, in context: RuleContext) -> Bool {
    record.isBound && position(of: record.state, in: context) == .accepted
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
