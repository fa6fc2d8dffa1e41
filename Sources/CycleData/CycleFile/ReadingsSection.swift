import SolidarityLaw
import Yams

/// The key `readings` of a file: names of readings with the cases chosen.
enum ReadingsSection {
  /// The choices that can be made, in the file's order; the others are reported.
  static func choices(_ section: YAMLSection) -> [Scenario.Choice] {
    var readings = Readings()
    return section.entries.compactMap { entry -> Scenario.Choice? in
      guard let scalar = section.scalar(entry.key, "Write the name of a case.") else { return nil }
      do throws(ReadingError) {
        try readings.choose(entry.key, scalar.string)
        return Scenario.Choice(reading: entry.key, answer: scalar.string)
      } catch {
        report(error, entry, scalar, in: section)
        return nil
      }
    }
  }

  private static func report(
    _ error: ReadingError, _ entry: YAMLSection.Entry, _ scalar: Node.Scalar, in section: YAMLSection
  ) {
    switch error {
    case .unknownReading(let name):
      section.report(
        .unknownReading, entry.key, at: entry.keyMark, "there is no reading \(quoted(name))",
        remedy: NearestName.suggestion(
          for: name, among: ReadingCatalogue.all.map(\.name), listing: "The readings are"))
    case .unknownCase(let reading, let answer, let cases):
      section.report(
        .unknownReading, entry.key, at: scalar.mark, "the reading '\(reading)' has no case \(quoted(answer))",
        remedy: "Its cases are: \(cases.joined(separator: ", ")).")
    }
  }
}
