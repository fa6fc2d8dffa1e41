import ArgumentParser
import CycleReport
import Foundation
import OrderedJSON

/// Where the summary of a sweep goes besides standard output.
struct SweepPlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write sweep.html, sweep.json and the tables as CSV into this folder.", valueName: "folder"),
    completion: .directory)
  var out: String?

  @OptionGroup var text: LanguageOption

  /// Writes the summary.
  func write(_ report: SweepReport, json: Bool) throws {
    if let out {
      do {
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
      } catch {
        throw CommandFailure(
          .failed, "\(out) cannot be made: \(error.localizedDescription). Choose another place with --out.")
      }
      for (name, text) in try report.files(language: text.language) { try OutputFile("\(out)/\(name)").write(text) }
    }
    if json {
      try StandardStream.output.write(report.json.text)
    } else {
      try StandardStream.output.write(report.terminalText(language: text.language))
    }
  }
}
