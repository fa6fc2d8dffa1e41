extension Notes {
  /// A note about States in English, until it becomes a message; nil where there are none.
  func note(
    _ code: String, _ concerned: [MemberState], _ citation: Citation?, _ message: (String) -> String
  ) -> Note? {
    if concerned.isEmpty { return nil }
    let sorted = concerned.sorted()
    let text = message(Spelling.enumeration(sorted.map(\.code)))
    return Note(code: code, message: Phrase(verbatim: text), citation: citation, states: sorted)
  }

  /// A note in English that stands where a condition holds, until it becomes a message.
  func note(_ code: String, when condition: Bool, _ citation: Citation?, _ message: @autoclosure () -> String) -> Note?
  {
    condition ? Note(code: code, message: Phrase(verbatim: message()), citation: citation) : nil
  }
}
