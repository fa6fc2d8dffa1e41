import ExactArithmetic
import PoolAllocation
import SolidarityLaw

/// All scenarios of a sweep that differ by pledges alone: one cycle, opened as a book.
struct SweepFrame: Sendable {
  let book: PledgeBook
  let movers: [SweepMover]
  /// The distribution's model; nil where the pool is not to be distributed, or cannot be.
  let coverage: CoverageModel?
  /// Why it cannot be.
  let withoutDistribution: String?
  let plan: SweepPlan
  private let axes: [SweepAxis]
  private let draws: [UnknownDraw]

  init(
    _ cycle: Cycle, plan: SweepPlan, axes: [SweepAxis], unknown: [(state: MemberState, draw: UnknownDraw)],
    usesClosedForms: Bool
  ) {
    let book = PledgeBook(cycle)
    self.book = book
    self.plan = plan
    self.axes = axes
    draws = unknown.map(\.draw)
    let places = Dictionary(book.states.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var axesOf: [MemberState: [Int]] = [:]
    for (number, axis) in axes.enumerated() {
      if let pledge = axis.pledge { axesOf[pledge.state, default: []].append(number) }
    }
    let numbers = Dictionary(unknown.enumerated().map { ($1.state, $0) }, uniquingKeysWith: { first, _ in first })
    movers = book.states.compactMap { state in
      guard let index = places[state], axesOf[state] != nil || numbers[state] != nil else { return nil }
      return SweepMover(
        index: index, axes: axesOf[state] ?? [], unknown: numbers[state], rows: book.rows(of: state))
    }
    var coverage: CoverageModel?
    var reason: String?
    if plan.distributes {
      do throws(AllocationError) {
        coverage = try CoverageModel(book.assessment(of: book.pages), usesClosedForms: usesClosedForms)
      } catch {
        reason = error.description
      }
    }
    self.coverage = coverage
    withoutDistribution = reason
  }

  /// All pledges of a State in a scenario.
  func rows(of mover: SweepMover, at point: SweepPoint) -> [PledgeRecord] {
    var rows = mover.rows
    for axis in mover.axes {
      guard let pledge = axes[axis].choices[point.choices[axis]].changes.pledges.first else { continue }
      rows.removeAll { $0.measure == pledge.measure }
      rows.append(pledge.record)
    }
    guard let number = mover.unknown else { return rows }
    let drawn = point.unknown[number]
    return UnknownFilling(book: book, lattice: plan.lattice).fill(
      rows, of: mover.index, part: draws[number].parts[drawn.place], cuts: drawn.cuts)
  }

  /// A number for all that moves a State's pledges, or nil where there are too many combinations to number.
  func code(of mover: SweepMover, at point: SweepPoint) -> Int? {
    var code = 0
    func add(_ place: Int, of count: Int) -> Bool {
      let (product, overflow) = code.multipliedReportingOverflow(by: count)
      if overflow || product > Int.max - place { return false }
      code = product + place
      return true
    }
    for axis in mover.axes where !add(point.choices[axis], of: axes[axis].choices.count) { return nil }
    if let number = mover.unknown {
      guard add(point.unknown[number].place, of: draws[number].parts.count) else { return nil }
      for cut in point.unknown[number].cuts where !add(cut, of: plan.lattice + 1) { return nil }
    }
    return code
  }
}
