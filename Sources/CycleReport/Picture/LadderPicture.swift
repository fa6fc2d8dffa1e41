import ExactArithmetic
import SolidarityLaw

/// Pledged relocations against the thresholds of Article 63, on one scale.
struct LadderPicture {
  private let builder: TableBuilder
  private static let rowHeight = 44

  init(_ builder: TableBuilder) {
    self.builder = builder
  }

  private var book: Phrasebook { builder.book }
  private var offsets: OffsetAssessment { builder.assessment.offsets }

  private var levels: [(name: String, figure: Traced)] {
    [
      (book(.ladderPledged), offsets.mandatory.pledged), (book(.ladderObliged), offsets.mandatoryAfterReleases.pledged),
    ]
  }

  private var thresholds: [(name: String, figure: Traced)] {
    var thresholds: [(String, Traced)] = []
    if let gate = offsets.requestGate { thresholds.append((book(.ladderGate), gate.threshold)) }
    thresholds.append((book(.ladderReference), builder.assessment.pool.referenceRelocation))
    thresholds.append((book(.ladderMandatory), offsets.mandatory.threshold))
    return thresholds
  }

  var picture: Picture {
    let all = levels + thresholds
    let scale = max(1, all.compactMap { ($0.figure.value ?? $0.figure.upper)?.doubleValue }.max() ?? 1)
    return Picture(
      id: "ladder", title: book(.pictureLadder),
      description: all.map { "\($0.name): \(text($0.figure))" }.joined(separator: "; ") + ".",
      height: all.count * LadderPicture.rowHeight
    ) { markup in
      for (index, level) in levels.enumerated() {
        draw(level, row: index, scale: scale, to: &markup)
      }
      for (index, threshold) in thresholds.enumerated() {
        mark(threshold, row: levels.count + index, scale: scale, to: &markup)
      }
    }
  }

  private func draw(_ level: (name: String, figure: Traced), row: Int, scale: Double, to markup: inout Markup) {
    let top = row * LadderPicture.rowHeight
    write(level, top: top, to: &markup)
    let known = (level.figure.value ?? level.figure.lower)?.doubleValue ?? 0
    markup.bar(from: 0, to: known / scale, y: top + 22, height: 14, style: "kept")
    if level.figure.value == nil, let upper = level.figure.upper?.doubleValue {
      markup.bar(from: known / scale, to: upper / scale, y: top + 22, height: 14, style: "perhaps")
    }
  }

  private func mark(_ threshold: (name: String, figure: Traced), row: Int, scale: Double, to markup: inout Markup) {
    guard let value = threshold.figure.value?.doubleValue else { return }
    let top = row * LadderPicture.rowHeight
    write(threshold, top: top, to: &markup)
    let x = min(0.996, value / scale)
    markup.bar(from: 0, to: x, y: top + 28, height: 2, style: "level")
    // The line reaches up over the bars, so that one sees at once what stays below it.
    markup.rule(at: x, from: 20, to: levels.count * LadderPicture.rowHeight - 6, style: "goal faint")
    markup.rule(at: x, from: top + 22, to: top + 36, style: "goal")
  }

  private func text(_ figure: Traced) -> String {
    guard figure.value == nil, let lower = figure.lower, let upper = figure.upper else { return book.figure(figure) }
    return book(.range, ["lower": book.numbers.number(lower), "upper": book.numbers.number(upper)])
  }

  private func write(_ entry: (name: String, figure: Traced), top: Int, to markup: inout Markup) {
    markup.label(entry.name, at: 0, y: top + 14, style: "minor")
    markup.label(text(entry.figure), at: 1, y: top + 14, style: "major end")
  }
}
