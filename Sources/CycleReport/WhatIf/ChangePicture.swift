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
      height: changes.count * Self.rowHeight
    ) { markup in
      let scale = max(scaleOfBars, 1e-12)
      for (index, change) in changes.enumerated() {
        draw(change, top: index * Self.rowHeight, scale: scale, to: &markup)
      }
    }
  }

  private var scaleOfBars: Double {
    changes.flatMap { [number($0.before), number($0.after)] }.map(abs).max() ?? 1
  }

  private func draw(_ change: FigureChange, top: Int, scale: Double, to markup: inout Markup) {
    markup.label(name(change), at: 0, y: top + 14, style: "minor")
    markup.label(book.difference(change), at: 1, y: top + 14, style: "major end")
    markup.bar(from: 0, to: abs(number(change.before)) / scale, y: top + 21, height: 9, style: "level")
    markup.bar(from: 0, to: abs(number(change.after)) / scale, y: top + 32, height: 9, style: "kept")
  }

  private func name(_ change: FigureChange) -> String {
    change.state.map { "\($0.code) \(book(change.labelPhrase))" } ?? book(change.labelPhrase)
  }

  private func number(_ value: FigureValue) -> Double {
    guard case .number(let number?, _, _, _, _) = value else { return 0 }
    return number.doubleValue
  }
}
