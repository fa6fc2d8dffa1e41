/// A message of the reports, by a code that does not depend on the language.
///
/// Each area has its own messages, and each language says all of them: the compiler finds any that is missing.
protocol Message: RawRepresentable<String>, CaseIterable, Sendable {
  /// The text in English, with `{name}` where a parameter goes.
  var english: String { get }
}

extension Message {
  /// The text in a language, with `{name}` where a parameter goes.
  func pattern(in language: ReportLanguage) -> String {
    switch language {
    case .english: english
    }
  }
}
