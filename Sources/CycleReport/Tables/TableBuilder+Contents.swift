import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// How many rows each table of the cycle folder holds.
  var contents: ReportTable {
    var table = ReportTable(
      id: "contents", title: book(.titleContents, ["name": result.cycle.name]),
      columns: [
        .init("table", book(.headingTable), "", .text), .init("rows", book(.headingRows), "", .integer),
      ])
    let cycle = result.cycle
    let counts: [(String, Int)] = [
      ("states.csv", cycle.states.count), ("statuses.csv", cycle.statuses.count),
      ("indicators.csv", cycle.indicators.count), ("pledges.csv", cycle.pledges.count),
      ("deductions.csv", cycle.deductions.count), ("needs.csv", cycle.needs.count),
      ("access.csv", cycle.access.count), ("caseload.csv", cycle.caseload.count), ("pairs.csv", cycle.pairs.count),
      ("implementation.csv", cycle.implementation.count), ("draws.csv", cycle.draws.count),
      ("agreed.csv", cycle.agreed.count), ("wishes.csv", cycle.wishes.count),
      ("offset_requests.csv", cycle.offsetRequests.count),
      ("credits.csv", cycle.credits.count),
      ("crisis_pledges.csv", cycle.crisisPledges.count), ("events.csv", cycle.events.count),
    ]
    table.rows = counts.filter { $0.1 > 0 }.map { .init(cells: [.init($0.0), cells.number(Rational($0.1))]) }
    return table
  }
}
