import ArgumentParser
import CycleReport

/// The forms and languages of a report as written on the command line.
enum ReportChoices {
  /// Reads a list such as `html,json,csv`.
  static func formats(_ text: String) throws -> Set<ReportFormat> {
    var formats: Set<ReportFormat> = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      if let format = ReportFormat(rawValue: String(word)) {
        formats.insert(format)
      } else {
        throw ValidationError("There is no form '\(word)'. Choose among \(formatNames).")
      }
    }
    return formats
  }

  /// Reads a language's code.
  static func language(_ text: String) throws -> ReportLanguage {
    if let language = ReportLanguage(rawValue: text) { return language }
    throw ValidationError("Reports in '\(text)' are not available in this version. Choose among \(languageNames).")
  }

  /// Reads a list of official languages such as `de,bg`.
  static func officialLanguages(_ text: String) throws -> [OfficialLanguage] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      if let language = OfficialLanguage(rawValue: String(word)) { return language }
      let codes = OfficialLanguage.allCases.map(\.code).joined(separator: ",")
      throw ValidationError("'\(word)' is no official language of the Union. Choose among \(codes).")
    }
  }

  static let formatNames = ReportFormat.allCases.map(\.rawValue).joined(separator: ",")
  static let languageNames = ReportLanguage.allCases.map(\.rawValue).joined(separator: ",")
  static let standardFormatNames = ReportFormat.allCases.filter(ReportFormat.standard.contains).map(\.rawValue)
    .joined(separator: ",")
}
