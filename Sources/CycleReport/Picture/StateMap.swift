import ExactArithmetic
import SolidarityLaw

/// The Union as tiles, one a Member State: its part in the pool by fill and pattern, its statuses by letters, its gap and its share as
/// numbers.
struct StateMap {
  /// What a map shows.
  enum Subject: String, CaseIterable {
    case part, gap, share

    var title: MapMessage {
      switch self {
      case .part: .titlePart
      case .gap: .titleGap
      case .share: .titleShare
      }
    }
  }

  /// A tile as it is drawn.
  private struct Tile {
    /// The pattern of the whole tile.
    let style: String
    /// How much of it is filled from below, from 0 to 1; drawing is the one place for floating point.
    var filled = 0.0
    /// What stands below the code.
    let text: String
    /// The tile in words.
    let meaning: String
  }

  private let builder: TableBuilder
  private let states: [MemberState: StateAssessment]
  private let largestShare: Rational
  private static let tile = 43

  /// Column and row of each tile.
  private static let places: [String: (column: Int, row: Int)] = [
    "SE": (5, 0), "FI": (6, 0), "DK": (4, 1), "EE": (6, 1), "IE": (1, 2), "NL": (3, 2), "DE": (4, 2), "PL": (5, 2),
    "LV": (6, 2), "BE": (2, 3), "LU": (3, 3), "CZ": (4, 3), "SK": (5, 3), "LT": (6, 3), "FR": (2, 4), "AT": (4, 4),
    "HU": (5, 4), "RO": (6, 4), "PT": (0, 5), "ES": (1, 5), "IT": (3, 5), "SI": (4, 5), "HR": (5, 5), "BG": (6, 5),
    "MT": (3, 6), "EL": (6, 6), "CY": (7, 6),
  ]

  /// The map, or nil where the cycle does not hold all 27 Member States.
  init?(_ builder: TableBuilder) {
    self.builder = builder
    states = Dictionary(builder.assessment.states.map { ($0.state, $0) }) { first, _ in first }
    largestShare = builder.assessment.states.compactMap { $0.key?.value }.max() ?? .one
    guard MemberState.protocolOrder.allSatisfy({ states[$0] != nil }) else { return nil }
  }

  private var book: Phrasebook { builder.book }

  /// The three maps, in the order of ``Subject``.
  var pictures: [Picture] { Subject.allCases.map(picture) }

  private func picture(_ subject: Subject) -> Picture {
    let ordered = MemberState.protocolOrder.compactMap { states[$0] }
    return Picture(
      id: "map-\(subject.rawValue)", heading: book(subject.title), title: book(subject.title),
      description: ordered.map { "\(book.name($0.state)): \(tile(of: $0, subject).meaning)" }.joined(separator: "; ")
        + ".",
      height: 7 * StateMap.tile, viewBox: "0 0 \(8 * StateMap.tile) \(7 * StateMap.tile)", style: "tiles"
    ) { markup in
      for state in ordered { draw(tile(of: state, subject), state.state, to: &markup) }
    }
  }

  private func tile(of state: StateAssessment, _ subject: Subject) -> Tile {
    let part = PartInPool(state)
    switch subject {
    case .part:
      return Tile(style: part.style, text: builder.statusCell(state).text, meaning: book(part.message))
    case .gap:
      guard let gap = state.gap, state.isBound else {
        return Tile(style: "idle", text: StateMap.none, meaning: book(part.message))
      }
      guard let value = gap.value else {
        return Tile(style: "perhaps", text: StateMap.unknown, meaning: book(part.message))
      }
      let whole = state.adjustedShare?.value ?? .zero
      let filled = value.isPositive ? value.divided(by: whole)?.doubleValue ?? 1 : 0
      let text = book.numbers.number(value, fractionDigits: 0)
      return Tile(style: "track", filled: filled, text: text, meaning: text)
    case .share:
      guard let share = state.key?.value else {
        return Tile(style: "idle", text: StateMap.none, meaning: book(part.message))
      }
      return Tile(
        style: "track", filled: share.divided(by: largestShare)?.doubleValue ?? 0,
        text: book.numbers.fixed(share * 100, fractionDigits: 2),
        meaning: book.numbers.percent(share, fractionDigits: 2))
    }
  }

  private static let none = "–"
  private static let unknown = "?"

  private func draw(_ tile: Tile, _ state: MemberState, to markup: inout Markup) {
    guard let place = StateMap.places[state.code] else { return }
    let (x, y) = (place.column * StateMap.tile, place.row * StateMap.tile)
    let ink = tile.style == "kept" ? " inverse" : tile.style == "taken" ? "" : " plain"
    let side = StateMap.tile - 3
    markup.shape(
      "rect",
      ["x": String(x + 1), "y": String(y + 1), "width": String(side), "height": String(side), "class": tile.style])
    let filled = Int((min(max(tile.filled, 0), 1) * Double(side)).rounded())
    if filled > 0 {
      markup.shape(
        "rect",
        [
          "x": String(x + 1), "y": String(y + 1 + side - filled), "width": String(side), "height": String(filled),
          "class": "level",
        ])
    }
    let middle = String(x + StateMap.tile / 2)
    markup.element(
      "text", ["x": middle, "y": String(y + (tile.text.isEmpty ? 26 : 20)), "class": "code middle" + ink], state.code)
    if !tile.text.isEmpty {
      markup.element("text", ["x": middle, "y": String(y + 34), "class": "letters middle" + ink], tile.text)
    }
  }
}
