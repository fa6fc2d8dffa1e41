/// A remark that goes with the figures.
public struct Note: Sendable, Hashable {
  /// A stable code, such as `thresholdAboveReference`.
  public var code: String
  /// The remark, one sentence.
  public var message: String
  /// The place in the act.
  public var citation: Citation?
  /// The States concerned, in protocol order.
  public var states: [MemberState]

  /// Creates the value from its parts.
  public init(code: String, message: String, citation: Citation?, states: [MemberState] = []) {
    self.code = code
    self.message = message
    self.citation = citation
    self.states = states
  }
}
