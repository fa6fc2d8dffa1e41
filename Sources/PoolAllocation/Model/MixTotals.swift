import ExactArithmetic
import LinearProgramming

/// Row, column and grand totals at a point where they are fixed, and what each cell would be if givers and receivers mixed evenly.
struct MixTotals {
  /// A cell held against its even share: weight × cell is one where the cell has exactly that share.
  struct Criterion {
    let name: String
    let cell: Int
    let weight: Rational
  }

  private let transport: TransportModel
  private let group: [Int]
  private let rows: [Rational]
  private let columns: [Rational]
  private let groupOfReceiver: [Int?]
  private let totals: [Rational]

  /// - Parameter group: for each giver which grand total it belongs to; a receiver belongs where its givers do.
  init(_ transport: TransportModel, at values: [Rational], group: [Int]) {
    func sum(_ cells: [Int]) -> Rational {
      cells.reduce(.zero) { sum, cell in
        let index = transport.variables[cell].index
        return values.indices.contains(index) ? sum + values[index] : sum
      }
    }
    self.transport = transport
    self.group = group
    rows = transport.cellsOfGiver.map(sum)
    columns = transport.cellsOfReceiver.map(sum)
    groupOfReceiver = transport.cellsOfReceiver.map { $0.first.map { group[transport.cells[$0].giver] } }
    var totals = [Rational](repeating: .zero, count: (group.max() ?? -1) + 1)
    for (giver, total) in rows.enumerated() { totals[group[giver]] += total }
    self.totals = totals
  }

  /// How many groups have anything to mix.
  var positiveGroups: Int { totals.count { $0.isPositive } }

  /// The grand total that a giver's row is part of; nil where the row is empty.
  func rowGrandTotal(_ giver: Int) -> Rational? { rows[giver].isPositive ? totals[group[giver]] : nil }

  func grandTotal(ofCell cell: Int) -> Rational { totals[group[transport.cells[cell].giver]] }

  /// What a giver would give a receiver in an even mix; nil where they do not belong together.
  func evenShare(_ giver: Int, _ receiver: Int) -> Rational? {
    guard groupOfReceiver[receiver] == group[giver] else { return nil }
    return (rows[giver] * columns[receiver]).divided(by: totals[group[giver]])
  }

  /// Every open cell with a positive even share; cells of empty rows and columns are zero whatever happens.
  var criteria: [Criterion] {
    transport.cells.enumerated().compactMap { index, cell in
      guard let weight = evenShare(cell.giver, cell.receiver)?.reciprocal else { return nil }
      let giver = transport.givers[cell.giver]
      return Criterion(
        name: "mix_\(giver.kind)_\(giver.state)_\(transport.receivers[cell.receiver].state)", cell: index,
        weight: weight)
    }
  }
}
