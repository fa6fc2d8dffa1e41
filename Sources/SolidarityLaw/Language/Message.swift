/// A sentence, label or word by a code that does not depend on the language.
///
/// Each area has its own messages, and each language says all of them: the compiler finds any that is missing.
/// A pattern has `{name}` where a value goes, and `{name|one|several}` for a word that the number `name` governs.
public protocol Message: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The pattern in English.
  var english: String { get }
  /// The pattern in Dutch.
  var dutch: String { get }
  /// The pattern in French.
  var french: String { get }
  /// The pattern in German.
  var german: String { get }
}

extension Message {
  /// The message without values.
  public var phrase: Phrase { Phrase(self) }

  /// The message with its values, by the names that stand in the pattern.
  public func with(_ values: KeyValuePairs<String, PhraseValue>) -> Phrase { Phrase(self, values) }
}
