import ExactArithmetic
import PoolAllocation
import SolidarityLaw

/// The rows that two distributions of mandatory offsets need in all. What one of them does not assign is zero there.
struct OffsetRows {
  private struct Passage: Hashable, Comparable {
    let from: MemberState
    let to: MemberState

    static func < (left: Passage, right: Passage) -> Bool {
      (left.from, left.to) < (right.from, right.to)
    }
  }

  private let states: [MemberState]
  private let passages: [Passage]

  init(_ first: OffsetDistribution, _ second: OffsetDistribution) {
    states = Set((first.assigned + second.assigned).map(\.state)).sorted()
    passages = Set((first.flows + second.flows).map { Passage(from: $0.from, to: $0.to) }).sorted()
  }

  /// Writes a distribution down, row by row.
  func add(_ distribution: OffsetDistribution, to sheet: inout FigureSheet) {
    // Where unknown pledges leave the volume open, nothing is assigned yet, which is not zero.
    let isOpen = distribution.volume == nil
    let open = FigureValue.number(nil, lower: nil, upper: nil, rounded: nil, unit: .persons)
    let assigned = Dictionary(distribution.assigned.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
    for state in states {
      let row = assigned[state]
      sheet.add(
        isOpen ? open : .known(row?.exact ?? .zero, rounded: row?.rounded ?? .zero, unit: .persons),
        OutcomeLabel.offsetsAssigned.phrase,
        at: "\(state.code).offsets.assigned", of: state)
    }
    let flows = Dictionary(
      distribution.flows.map { (Passage(from: $0.from, to: $0.to), $0) }, uniquingKeysWith: { first, _ in first })
    for passage in passages {
      let flow = flows[passage]
      sheet.add(
        .known(flow?.exact ?? .zero, rounded: flow?.rounded ?? .zero, unit: .persons),
        OutcomeLabel.offsetFlow.with(["from": .state(passage.from), "to": .state(passage.to)]),
        at: "offsets.flows.\(passage.from.code).\(passage.to.code)", of: passage.from, with: passage.to)
    }
    sheet.add(
      isOpen ? open : .known(distribution.placed, unit: .persons), OutcomeLabel.offsetsPlaced.phrase,
      at: "offsets.placed")
    sheet.add(
      .number(
        distribution.unplaced, lower: distribution.unplaced, upper: distribution.unplaced, rounded: nil, unit: .persons),
      OutcomeLabel.offsetsUnplaced.phrase, at: "offsets.unplaced")
  }
}
