import ExactArithmetic
import PledgeTesting
import SolidarityLaw

/// The largest differences of one unit: for each figure a bar before and a bar after, on one scale.
struct ChangePicture {
  let id: String
  let unit: Unit
  let changes: [FigureChange]
  let book: Phrasebook

  /// How many figures one picture holds.
  static let most = 12
  private static let rowHeight = 54
  private static let lineHeight = 15
  /// The characters of a name that stand beside its difference on a narrow page.
  private static let nameWidth = 38

  /// The pictures of a scenario: persons and their equivalents, money, parts; each of what differs most.
  static func pictures(of changes: [FigureChange], id: String, summary: ChangeSummary, book: Phrasebook)
    -> [ChangePicture]
  {
    // A figure in flows is the sum of them elsewhere, and would crowd out the rest.
    let told = changes.filter { $0.difference.map { !$0.isZero } ?? false && !$0.path.contains(".flows.") }
    let groups: [(Unit, Set<Unit>)] = [
      (.persons, [.persons, .relocationEquivalents]), (.euro, [.euro]), (.fraction, [.fraction]),
    ]
    return groups.compactMap { unit, units in
      let largest = summary.sorted(told.filter { $0.unit.map(units.contains) ?? false }).prefix(most)
      return largest.isEmpty
        ? nil : ChangePicture(id: "\(id)-\(unit.rawValue)", unit: unit, changes: Array(largest), book: book)
    }
  }

  var picture: Picture {
    let title = book(WhatIfMessage.pictureOf, ["unit": book.name(unit)])
    return Picture(
      id: id, heading: title, title: title,
      description: changes.map { change in
        let texts = book.texts(change)
        return "\(name(change)): \(texts.before), \(texts.after)"
      }.joined(separator: "; ") + ".",
      height: changes.reduce(0) { $0 + height($1) }
    ) { markup in
      let scale = max(scaleOfBars, 1e-12)
      var top = 0
      for change in changes {
        draw(change, top: top, scale: scale, to: &markup)
        top += height(change)
      }
    }
  }

  private var scaleOfBars: Double {
    changes.flatMap { [number($0.before), number($0.after)] }.map(abs).max() ?? 1
  }

  private func draw(_ change: FigureChange, top: Int, scale: Double, to markup: inout Markup) {
    for (line, text) in lines(change).enumerated() {
      markup.label(text, at: 0, y: top + 14 + line * Self.lineHeight, style: "minor")
    }
    markup.label(book.difference(change), at: 1, y: top + 14, style: "major end")
    let top = top + height(change) - Self.rowHeight
    markup.bar(from: 0, to: abs(number(change.before)) / scale, y: top + 21, height: 9, style: "level")
    markup.bar(from: 0, to: abs(number(change.after)) / scale, y: top + 32, height: 9, style: "kept")
  }

  /// The name in as many lines as it takes.
  private func lines(_ change: FigureChange) -> [String] {
    TextWrap.lines(name(change), width: Self.nameWidth)
  }

  private func height(_ change: FigureChange) -> Int {
    Self.rowHeight + (lines(change).count - 1) * Self.lineHeight
  }

  private func name(_ change: FigureChange) -> String {
    change.state.map { "\($0.code) \(book(change.labelPhrase))" } ?? book(change.labelPhrase)
  }

  private func number(_ value: FigureValue) -> Double {
    guard case .number(let number?, _, _, _, _) = value else { return 0 }
    return number.doubleValue
  }
}
