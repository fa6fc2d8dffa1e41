/// A language that reports are written in.
public enum ReportLanguage: String, Sendable, CaseIterable {
  case english = "en"

  /// How the language writes numbers.
  var numbers: NumberStyle {
    switch self {
    case .english: .english
    }
  }

  /// The text of a message, with `{name}` where a parameter goes.
  func pattern(_ code: MessageCode) -> String {
    switch self {
    case .english: EnglishCatalogue.pattern(code)
    }
  }
}
