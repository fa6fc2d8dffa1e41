/// A language that reports are written in.
public enum ReportLanguage: String, Sendable, CaseIterable {
  case english = "en"

  /// How the language writes numbers.
  var numbers: NumberStyle {
    switch self {
    case .english: .english
    }
  }
}
