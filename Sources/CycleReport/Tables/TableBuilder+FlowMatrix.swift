import ExactArithmetic
import PoolAllocation
import SolidarityLaw

extension TableBuilder {
  /// The flows of each measure with givers in rows and receivers in columns; none where there are too many receivers to read.
  var flowMatrices: [ReportTable] {
    guard let allocation = result.allocation else { return [] }
    return Measure.allCases.compactMap { flowMatrix($0, allocation) }
  }

  private static let mostReceivers = 8

  private func flowMatrix(_ measure: Measure, _ allocation: Allocation) -> ReportTable? {
    let coverage = allocation.coverage.filter { $0.measure == measure }
    let utilisation = allocation.utilisation.filter { $0.measure == measure }
    guard (1...TableBuilder.mostReceivers).contains(coverage.count), !utilisation.isEmpty else { return nil }
    let flows = allocation.flows.filter { $0.measure == measure }
    let unit = measure.unit
    var table = ReportTable(
      id: "flow_matrix_\(measure.rawValue)",
      title: book(.titleFlowMatrix, ["measure": book.name(measure), "unit": book.name(unit)]),
      columns: [.init("from", book(.headingFrom), "", .text, for: .people)]
        + coverage.map { .init($0.state.code, book.name($0.state), "", .number, for: .people) }
        + [.init("used", book(.headingUsed), "", .number, for: .people)])
    table.rows = utilisation.map { giver in
      let cellsOfRow = coverage.map { receiver in
        let flow = flows.first { $0.from == giver.state && $0.to == receiver.state }
        return flow.map { cells.number($0.rounded, unit, path: AllocationTrace.flow($0)) }
          ?? .init(book(.noPledge), data: "0")
      }
      return .init(
        cells: [.init(book.name(giver.state))] + cellsOfRow + [
          cells.number(giver.rounded, unit, path: AllocationTrace.used(giver.state, measure))
        ])
    }
    table.rows.append(
      .init(
        cells: [.init(book(.headingReceived))]
          + coverage.map {
            cells.number($0.rounded, unit, path: AllocationTrace.received($0.state, measure))
          } + [.empty],
        isTotal: true, startsGroup: true))
    table.footnotes = [shortBasis(of: allocation)]
    return table
  }
}
