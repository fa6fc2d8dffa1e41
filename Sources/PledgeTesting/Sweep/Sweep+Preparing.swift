import PoolAllocation
import SolidarityLaw

extension Sweep {
  /// A State with unknown amounts that are drawn.
  struct OpenState {
    let state: MemberState
    let draw: UnknownDraw
    /// How many of its rows can be unknown in one scenario.
    let rows: Int
  }

  /// The cycle with the base of the plan and the values of all axes that change more than pledges.
  static func cycle(
    _ cycle: Cycle, _ plan: SweepPlan, _ axes: [SweepAxis], choices: [Int]
  ) throws(SweepError) -> Cycle {
    var scenario = plan.base
    for (axis, choice) in zip(axes, choices) where axis.pledge == nil {
      scenario = scenario.overlaid(with: axis.choices[choice].changes)
    }
    do throws(ScenarioError) { return try scenario.applied(to: cycle) } catch { throw .scenario(error) }
  }

  /// Refuses values that do not fit the cycle before anything is computed.
  static func check(_ axes: [SweepAxis], _ plan: SweepPlan, _ cycle: Cycle) throws(SweepError) {
    let codes = cycle.states.map(\.state).sorted().map(\.code)
    for axis in axes {
      // A State that is named counts, even where every value leaves it as recorded.
      if let state = axis.state, axis.choices.allSatisfy(\.changes.isEmpty), !codes.contains(state.code) {
        throw .unknownState(target: axis.name, codes: codes)
      }
      // The values of one pledge differ by amounts alone, which were checked when they were read.
      let choices = axis.pledge == nil ? axis.choices : axis.choices.first { !$0.changes.isEmpty }.map { [$0] } ?? []
      for choice in choices {
        do throws(ScenarioError) {
          _ = try plan.base.overlaid(with: choice.changes).applied(to: cycle)
        } catch {
          throw .plan(.value(target: axis.name, error))
        }
      }
    }
  }

  /// The States whose unknown amounts are drawn, and those whose are to be but cannot.
  static func unknownStates(
    _ plan: SweepPlan, _ axes: [SweepAxis], _ base: SweepFrame
  ) throws(SweepError) -> (drawn: [OpenState], kept: [MemberState]) {
    guard case .drawn(let common, let draws) = plan.unknown else { return ([], []) }
    let codes = base.book.states.map(\.code)
    for state in draws.keys.sorted() where !codes.contains(state.code) {
      throw .unknownState(target: "unknown.\(state.code)", codes: codes)
    }
    var drawn: [OpenState] = []
    var kept: [MemberState] = []
    var open: [MemberState] = []
    for (index, state) in base.book.states.enumerated() {
      // A measure that an axis leaves as recorded in some scenarios is drawn in those.
      let set = Set(axes.filter(\.alwaysPledges).compactMap(\.pledge).filter { $0.state == state }.map(\.measure))
      let rows = base.book.rows(of: state).filter { $0.amount == nil && !set.contains($0.measure) }.count
      if rows == 0 { continue }
      open.append(state)
      if base.book.owed(by: index) == nil {
        kept.append(state)
      } else {
        drawn.append(
          OpenState(state: state, draw: draws[state] ?? common ?? .uniform(steps: plan.lattice), rows: rows))
      }
    }
    for state in draws.keys.sorted() where !open.contains(state) {
      throw .nothingUnknown(target: "unknown.\(state.code)", states: open.map(\.code))
    }
    return (drawn, kept)
  }

  /// The needs of all States that benefit in any scenario, measure by measure.
  static func needs(
    _ plan: SweepPlan, _ axes: [SweepAxis], _ base: SweepFrame, _ cycle: Cycle, _ usesClosedForms: Bool
  ) -> [CoverageModel.Need] {
    var needs = base.coverage?.needs ?? []
    guard plan.distributes else { return [] }
    for (number, axis) in axes.enumerated() {
      for (place, choice) in axis.choices.enumerated().dropFirst() where !choice.changes.statuses.isEmpty {
        var choices = axes.map { _ in 0 }
        choices[number] = place
        guard let changed = try? Sweep.cycle(cycle, plan, axes, choices: choices) else { continue }
        let frame = SweepFrame(
          changed, plan: plan, axes: axes, unknown: [], usesClosedForms: usesClosedForms)
        for need in frame.coverage?.needs ?? []
        where !needs.contains(where: { $0.state == need.state && $0.measure == need.measure }) {
          needs.append(need)
        }
      }
    }
    return needs.sorted { ($0.measure, $0.state) < ($1.measure, $1.state) }
  }
}
