/// A choice that the law leaves open: a named question with its possible answers, one of which is the default.
///
/// Each reading is an enumeration whose raw values are the names that users write. As a message each answer says what it means,
/// in one sentence.
public protocol Reading: Message {
  /// The name that users write, such as `fairShareRounding`.
  static var name: String { get }
  /// The question that the law leaves open, one sentence.
  static var question: ReadingQuestion { get }
  /// The article or practice that raises it.
  static var citation: Citation { get }
  /// The rule that applies it.
  static var rule: Rule { get }
  /// The answer when nobody chooses; it reproduces the practice of 2026.
  static var defaultCase: Self { get }
}
