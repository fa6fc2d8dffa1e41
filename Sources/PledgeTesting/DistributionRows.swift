import ExactArithmetic
import PoolAllocation
import SolidarityLaw

/// The rows that two distributions need in all, so that both can be written down in the same order.
///
/// What one of them does not use or send is zero there; a State that does not benefit has no coverage there.
struct DistributionRows {
  private struct Part: Hashable, Comparable {
    let state: MemberState
    let measure: Measure

    static func < (left: Part, right: Part) -> Bool {
      (left.state, left.measure) < (right.state, right.measure)
    }
  }

  private struct Passage: Hashable, Comparable {
    let from: MemberState
    let to: MemberState
    let measure: Measure

    static func < (left: Passage, right: Passage) -> Bool {
      (left.from, left.to, left.measure) < (right.from, right.to, right.measure)
    }
  }

  private let receivers: [Part]
  private let givers: [Part]
  private let passages: [Passage]

  init(_ first: Distribution, _ second: Distribution) {
    receivers = Set((first.coverage + second.coverage).map { Part(state: $0.state, measure: $0.measure) }).sorted()
    givers = Set((first.utilisation + second.utilisation).map { Part(state: $0.state, measure: $0.measure) }).sorted()
    passages = Set((first.flows + second.flows).map { Passage(from: $0.from, to: $0.to, measure: $0.measure) }).sorted()
  }

  /// Writes a distribution down, row by row.
  func add(_ distribution: Distribution, to sheet: inout FigureSheet) {
    add(distribution.coverage, to: &sheet)
    add(distribution.utilisation, to: &sheet)
    let flows = Dictionary(
      distribution.flows.map { (Passage(from: $0.from, to: $0.to, measure: $0.measure), $0) },
      uniquingKeysWith: { first, _ in first })
    for passage in passages {
      let flow = flows[passage]
      sheet.add(
        .known(flow?.exact ?? .zero, rounded: flow?.rounded ?? .zero, unit: passage.measure.unit),
        OutcomeLabel.flow.with([
          "from": .state(passage.from), "to": .state(passage.to), "measure": .message(passage.measure),
        ]),
        at: "allocation.flows.\(passage.from.code).\(passage.to.code).\(passage.measure.rawValue)",
        of: passage.from, with: passage.to)
    }
  }

  private func add(_ coverage: [Coverage], to sheet: inout FigureSheet) {
    let rows = Dictionary(
      coverage.map { (Part(state: $0.state, measure: $0.measure), $0) }, uniquingKeysWith: { first, _ in first })
    for part in receivers {
      let row = rows[part]
      let path = "allocation.coverage.\(part.state.code).\(part.measure.rawValue)"
      func add(_ value: FigureValue?, _ label: OutcomeLabel, _ name: String) {
        sheet.add(
          value ?? .absent, label.with(["measure": .message(part.measure)]), at: "\(path).\(name)", of: part.state)
      }
      add(row?.need.map { .known($0, unit: part.measure.unit) }, .need, "need")
      add(row.map { .known($0.received, rounded: $0.rounded, unit: part.measure.unit) }, .received, "received")
      add(row?.ratio.map { .known($0, unit: .fraction) }, .coverage, "ratio")
    }
  }

  private func add(_ utilisation: [Utilisation], to sheet: inout FigureSheet) {
    let rows = Dictionary(
      utilisation.map { (Part(state: $0.state, measure: $0.measure), $0) }, uniquingKeysWith: { first, _ in first })
    for part in givers {
      let row = rows[part]
      let path = "allocation.utilisation.\(part.state.code).\(part.measure.rawValue)"
      sheet.add(
        .known(row?.used ?? .zero, rounded: row?.rounded ?? .zero, unit: part.measure.unit),
        OutcomeLabel.used.with(["measure": .message(part.measure)]), at: "\(path).used", of: part.state)
      sheet.add(
        row?.ratio.map { .known($0, unit: .fraction) } ?? .absent,
        OutcomeLabel.partUsed.with(["measure": .message(part.measure)]), at: "\(path).ratio", of: part.state)
    }
  }
}
