import ExactArithmetic

@testable import PoolAllocation

/// Coverage and use of pledges by another method: levels found by maximum flows, without any linear program.
///
/// The common level of the open States is the least, over all sets of them, of what the set can carry beside what is settled,
/// against what it asks for; States that cannot have more at that level are settled (Megiddo 1974).
struct LeximinByFlows {
  private(set) var coverage: [String: Rational] = [:]
  private(set) var utilisation: [String: Rational] = [:]

  init(_ problem: RandomProblem) {
    let pledges = problem.pledges.sorted { $0.0 < $1.0 }
    let needs = problem.needs.sorted { $0.0 < $1.0 }
    let pairs: [[Rational?]] = pledges.map { giver in
      needs.map { receiver in
        problem.pairs.filter { $0.0 == giver.0 && $0.1 == receiver.0 }.map { Rational($0.2) }.min()
      }
    }
    let received = Self.leximin(
      own: needs.map { Rational($0.1) }, others: pledges.map { Rational($0.1) },
      pairs: needs.indices.map { receiver in pledges.indices.map { pairs[$0][receiver] } })
    let used = Self.leximin(
      own: pledges.map { Rational($0.1) },
      others: zip(needs, received).map { Rational($0.1) * $1 }, pairs: pairs)
    for (state, ratio) in zip(needs, received) { coverage[state.0] = ratio }
    for (state, ratio) in zip(pledges, used) { utilisation[state.0] = ratio }
  }

  /// The leximin of amount ÷ own for the States on one side.
  private static func leximin(own: [Rational], others: [Rational], pairs: [[Rational?]]) -> [Rational] {
    var ratios: [Rational?] = own.map { _ in nil }
    func carried(_ limits: [Rational]) -> Rational {
      MaximumFlow.value(givers: limits, receivers: others, pairs: pairs) ?? 0
    }
    func limits(_ level: Rational) -> [Rational] { zip(own, ratios).map { $0 * ($1 ?? level) } }
    while ratios.contains(where: { $0 == nil }) {
      // The level is the least over all sets of open States of what the set can get beside those settled, by brute force.
      var level = Rational.one
      let open = own.indices.filter { ratios[$0] == nil }
      for mask in 1..<(1 << open.count) {
        let set = Set(open.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element))
        // What the settled ones and the set, asking for everything, can carry together, less what the settled ones have.
        let full = own.indices.map { index in
          set.contains(index) ? own[index] : (ratios[index].map { $0 * own[index] } ?? 0)
        }
        let settled = zip(own, ratios).map { $0 * ($1 ?? 0) }.reduce(0, +)
        let weight = set.reduce(Rational.zero) { $0 + own[$1] }
        level = min(level, (carried(full) - settled) / weight)
      }
      for index in open {
        // Settled where a little more for it alone cannot be carried with all others at the level.
        var more = limits(level)
        more[index] = own[index]
        let base = limits(level).reduce(0, +)
        if level == 1 || carried(more) == base { ratios[index] = level }
      }
    }
    return ratios.map { $0 ?? 0 }
  }
}
