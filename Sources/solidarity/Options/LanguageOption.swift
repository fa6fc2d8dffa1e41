import ArgumentParser
import CycleReport

/// The language of what a reader reads; data are the same in all.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of the text: \(ReportChoices.languageNames).", valueName: "code"),
    completion: .list(ReportLanguage.allCases.map(\.rawValue)), transform: ReportChoices.language)
  var language: ReportLanguage = .english
}
