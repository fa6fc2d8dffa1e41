import Foundation
import Testing

/// Compares text with a file of Snapshots, or writes that file when `SOLIDARITY_RECORD` is set.
///
/// A snapshot guards wording and layout. Figures in it are asserted elsewhere from workings done by hand.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let place = Program.root.appending(path: "Tests/solidarityTests/Snapshots").appending(path: name)
  if ProcessInfo.processInfo.environment["SOLIDARITY_RECORD"] != nil {
    try text.write(to: place, atomically: true, encoding: .utf8)
    return
  }
  let stored = try String(contentsOf: place, encoding: .utf8)
  if stored == text { return }
  let pairs = zip(
    stored.split(separator: "\n", omittingEmptySubsequences: false),
    text.split(separator: "\n", omittingEmptySubsequences: false))
  let difference = pairs.enumerated().first { $0.element.0 != $0.element.1 }
  let place2 = difference.map { "line \($0.offset + 1): stored '\($0.element.0)', now '\($0.element.1)'" }
  Issue.record(
    "\(name) differs at \(place2 ?? "its end"). SOLIDARITY_RECORD=1 swift test records it anew.",
    sourceLocation: sourceLocation)
}

/// Expects no line of a text to be wider than a terminal of 80 columns.
func expectNarrow(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  for line in text.split(separator: "\n") where line.count > 80 {
    Issue.record("\(line.count) columns: \(line)", sourceLocation: sourceLocation)
  }
}
