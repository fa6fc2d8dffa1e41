/// A remark that goes with the figures.
public struct Note: Sendable, Hashable {
  /// A stable code, such as `thresholdAboveReference`.
  public var code: String
  /// The remark, one sentence.
  public var phrase: Phrase
  /// The place in the act.
  public var citation: Citation?
  /// The States concerned, in protocol order.
  public var states: [MemberState]

  /// A note whose code is that of its message.
  public init(
    _ message: some Message, _ values: KeyValuePairs<String, PhraseValue> = [:], citation: Citation?,
    states: [MemberState] = []
  ) {
    self.code = message.rawValue
    self.phrase = Phrase(message, values)
    self.citation = citation
    self.states = states
  }

  /// A note with a code of its own.
  public init(code: String, message: Phrase, citation: Citation?, states: [MemberState] = []) {
    self.code = code
    self.phrase = message
    self.citation = citation
    self.states = states
  }

  /// The remark in English, as results hold it.
  public var message: String { phrase.english }
}
