/// A mark on the input that keeps facts out of the public edition: `pledges of round 1`, `deductions of CZ`, `proposal`.
///
/// Selectors narrow a mark; all of them must fit. A mark without any takes the whole table.
public struct Restriction: Hashable, Sendable, CustomStringConvertible {
  /// What a mark can withhold.
  public enum Subject: String, Sendable, CaseIterable {
    /// Amounts become unknown.
    case pledges
    /// Extents become unknown.
    case deductions
    /// Amounts become unknown.
    case needs
    /// The reference numbers of the Commission proposal are left out; they are classified until the Council act (Article 12(6)).
    case proposal
    /// Rows are left out.
    case agreed
    /// Rows are left out.
    case draws
    /// Rows are left out.
    case implementation
    /// Rows are left out.
    case offsetRequests = "offset_requests"
    /// Rows are left out.
    case caseload
    /// Rows are left out.
    case credits
    /// Amounts become unknown.
    case crisisPledges = "crisis_pledges"
    /// Rows are left out.
    case wishes
    /// Rows are left out.
    case events
    /// Rows are left out.
    case indicators
  }

  /// What is withheld.
  public let subject: Subject
  /// The pledging round; nil is every round.
  public let round: Int?
  /// The State whose rows are meant; nil is every State.
  public let state: MemberState?
  /// The measure whose rows are meant; nil is every measure.
  public let measure: Measure?

  /// A mark with its selectors.
  public init(_ subject: Subject, round: Int? = nil, state: MemberState? = nil, measure: Measure? = nil) {
    self.subject = subject
    self.round = round
    self.state = state
    self.measure = measure
  }

  /// The mark as it is written.
  public var description: String {
    let selectors = [measure?.rawValue, state?.code, round.map { "round \($0)" }].compactMap(\.self)
    return ([subject.rawValue] + selectors).joined(separator: " of ")
  }

  /// Whether a row of the subject is meant.
  public func covers(states: [MemberState], measure: Measure? = nil, round: Int? = nil) -> Bool {
    (state.map(states.contains) ?? true) && (self.measure == nil || self.measure == measure)
      && (self.round == nil || self.round == round)
  }
}
