import ExactArithmetic
import SolidarityLaw

/// What a State does in the pool, by which its tile is drawn.
enum PartInPool: String {
  case notBound, benefitting, deducted, unknown, owing, covered

  init(_ state: StateAssessment) {
    if !state.isBound {
      self = .notBound
    } else if state.isBenefitting {
      self = .benefitting
    } else if state.adjustedShare?.value == 0, state.deductionValue.value != 0 {
      self = .deducted
    } else if let gap = state.gap?.value {
      self = gap > 0 ? .owing : .covered
    } else {
      self = .unknown
    }
  }

  var message: PageMessage {
    switch self {
    case .notBound: .mapNotBound
    case .benefitting: .mapBenefitting
    case .deducted: .mapDeducted
    case .unknown: .mapUnknown
    case .owing: .mapOwing
    case .covered: .mapCovered
    }
  }

  /// The pattern and colour of the tile.
  var style: String {
    switch self {
    case .notBound: "idle"
    case .benefitting: "kept"
    case .deducted: "taken"
    case .unknown: "perhaps"
    case .owing: "track"
    case .covered: "level"
    }
  }
}

extension TableBuilder {
  /// What the tile maps show, a row a State.
  var map: ReportTable {
    var table = ReportTable(
      id: "map", title: book(MapMessage.titleTable),
      columns: stateColumns + [
        .init("status", book(.headingStatus), "", .text),
        .init("part", book(MapMessage.headingPart), "", .text),
        .init("key", book(.headingKey), book(.meaningKey), .number),
        .init("fair_share", book(.headingFairShareInUse), book(.meaningFairShareInUse), .integer),
        .init("gap", book(.headingGap), book(.meaningGap), .number),
      ])
    table.rows = assessment.states.map { state in
      let part = PartInPool(state)
      return .init(
        cells: stateCells(state.state) + [
          statusCell(state), .init(book(part.message), data: part.rawValue), cells.figure(state.key),
          cells.figure(state.fairShareInUse), gapCell(state),
        ])
    }
    table.footnotes = [book(.footnoteStatusLetters)] + unknownFootnote(table)
    return table
  }
}
