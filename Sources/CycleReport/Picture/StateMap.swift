import ExactArithmetic
import SolidarityLaw

/// The Union as tiles, one a Member State: its part in the pool by fill and pattern, its statuses by letters.
struct StateMap {
  private let builder: TableBuilder
  private let states: [MemberState: StateAssessment]
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
    guard MemberState.protocolOrder.allSatisfy({ states[$0] != nil }) else { return nil }
  }

  private var book: Phrasebook { builder.book }

  var picture: Picture {
    let ordered = MemberState.protocolOrder.compactMap { states[$0] }
    return Picture(
      id: "map", title: book(.captionMap),
      description: ordered.map { "\(book.name($0.state)): \(part(of: $0).meaning)" }.joined(separator: "; ") + ".",
      height: 7 * StateMap.tile, viewBox: "0 0 \(8 * StateMap.tile) \(7 * StateMap.tile)", style: "tiles"
    ) { markup in
      for state in ordered { draw(state, to: &markup) }
    }
  }

  private func draw(_ state: StateAssessment, to markup: inout Markup) {
    guard let place = StateMap.places[state.state.code] else { return }
    let (x, y) = (place.column * StateMap.tile, place.row * StateMap.tile)
    let style = part(of: state).style
    let ink = style == "kept" ? " inverse" : style == "taken" ? "" : " plain"
    let side = String(StateMap.tile - 3)
    markup.shape(
      "rect", ["x": String(x + 1), "y": String(y + 1), "width": side, "height": side, "class": style])
    let letters = builder.statusCell(state).text
    let middle = String(x + StateMap.tile / 2)
    markup.element(
      "text", ["x": middle, "y": String(y + (letters.isEmpty ? 26 : 20)), "class": "code middle" + ink],
      state.state.code)
    if !letters.isEmpty {
      markup.element("text", ["x": middle, "y": String(y + 34), "class": "letters middle" + ink], letters)
    }
  }

  /// The State's part in the pool.
  private func part(of state: StateAssessment) -> (style: String, meaning: String) {
    if !state.isBound { return ("idle", book(.mapNotBound)) }
    if state.isBenefitting { return ("kept", book(.mapBenefitting)) }
    if state.adjustedShare?.value == 0, state.deductionValue.value != 0 { return ("taken", book(.mapDeducted)) }
    guard let gap = state.gap?.value else { return ("perhaps", book(.mapUnknown)) }
    return gap > 0 ? ("track", book(.mapOwing)) : ("level", book(.mapCovered))
  }
}
