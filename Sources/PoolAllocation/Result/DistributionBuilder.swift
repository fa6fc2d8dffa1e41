import ExactArithmetic
import SolidarityLaw

/// Puts flows, their totals and their whole numbers together, measure after measure.
struct DistributionBuilder {
  private(set) var distribution = Distribution()
  /// Measures whose rounded receipts are not those of the largest-remainder method, because no matrix has them.
  private(set) var withoutLargestRemainder: [Measure] = []
  /// Between which States equal remainders leave whole units open, a measure; protocol order decides.
  private(set) var ties: [(measure: Measure, states: [MemberState])] = []

  /// Adds the flows of one measure.
  ///
  /// - Parameters:
  ///   - pledges: who could give, with the pledge where it is known.
  ///   - needs: who could receive, with the need where it is known.
  mutating func add(
    _ measure: Measure, pledges: [MemberState: Rational?], needs: [MemberState: Rational?], flows: [ExactFlow]
  ) throws(AllocationError) {
    let givers = Set(flows.map(\.from)).union(pledges.keys).sorted()
    let receivers = Set(flows.map(\.to)).union(needs.keys).sorted()
    let flows = flows.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    let unit: Rational = measure == .relocation ? 1 : 100
    let row = Dictionary(givers.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let column = Dictionary(receivers.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let cells = flows.map {
      ControlledRounding.Cell(row: row[$0.from] ?? -1, column: column[$0.to] ?? -1, value: $0.amount * unit)
    }
    guard let rounded = ControlledRounding(cells: cells).rounded() else {
      throw .internalContradiction("the flows of \(measure.rawValue) are not a matrix that can be rounded")
    }
    if !rounded.followsLargestRemainder { withoutLargestRemainder.append(measure) }
    if !rounded.ties.isEmpty {
      ties.append((measure, Set(rounded.ties.flatMap { [flows[$0].from, flows[$0].to] }).sorted()))
    }
    let whole = rounded.cells.map { $0 / unit }
    var given = [(exact: Rational, rounded: Rational)](repeating: (.zero, .zero), count: givers.count)
    var taken = [(exact: Rational, rounded: Rational)](repeating: (.zero, .zero), count: receivers.count)
    for (cell, (flow, amount)) in zip(cells, zip(flows, whole)) {
      given[cell.row].exact += flow.amount
      given[cell.row].rounded += amount
      taken[cell.column].exact += flow.amount
      taken[cell.column].rounded += amount
    }
    for (state, received) in zip(receivers, taken) {
      let need = needs[state] ?? nil
      distribution.coverage.append(
        Coverage(
          state: state, measure: measure, need: need, received: received.exact, rounded: received.rounded,
          ratio: need.flatMap(received.exact.divided)))
    }
    for (state, used) in zip(givers, given) {
      let pledge = pledges[state] ?? nil
      distribution.utilisation.append(
        Utilisation(
          state: state, measure: measure, pledge: pledge, used: used.exact, rounded: used.rounded,
          ratio: pledge.flatMap(used.exact.divided)))
    }
    distribution.flows += zip(flows, whole).map {
      Flow(from: $0.from, to: $0.to, measure: measure, exact: $0.amount, rounded: $1)
    }
    distribution.coverage.sort { ($0.state, $0.measure) < ($1.state, $1.measure) }
    distribution.utilisation.sort { ($0.state, $0.measure) < ($1.state, $1.measure) }
    distribution.flows.sort { ($0.from, $0.to, $0.measure) < ($1.from, $1.to, $1.measure) }
  }
}
