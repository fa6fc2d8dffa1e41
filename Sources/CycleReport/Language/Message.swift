import SolidarityLaw

/// A message, by a short name in this module.
typealias Message = SolidarityLaw.Message

extension Message {
  /// The pattern in a language.
  func pattern(in language: ReportLanguage) -> String {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    case .german: german
    }
  }
}
