import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

/// Small cases whose answers are held against every distribution in whole persons there is.
///
/// Rows, columns, cells and the total form a network, so that whole wishes that can be had can be had in whole persons.
@Suite("Conflicts and remedies agree with trying out everything")
struct WishEnumerationTests {
  /// The limits of a case, each of which can be lifted or moved.
  struct Limits {
    var pledges: [String: Int] = [:]
    var needs: [String: Int] = [:]
    var pairs: [String: Int] = [:]
    /// The least and the most that is wished of some pairs.
    var wishes: [(wish: WishRecord, pairs: [String], least: Int?, most: Int?)] = []
    let givers: [String]
    let receivers: [String]

    /// Whether any matrix of whole persons keeps to all limits; what is not limited goes up to `largest`.
    func isFeasible(largest: Int = 14) -> Bool {
      let cells = givers.flatMap { giver in receivers.map { (giver, $0) } }
      var amounts: [String: Int] = [:]
      func extend(_ index: Int) -> Bool {
        if index == cells.count {
          return wishes.allSatisfy { wish in
            let sum = wish.pairs.reduce(0) { $0 + amounts[$1, default: 0] }
            return sum >= wish.least ?? 0 && sum <= wish.most ?? Int.max
          }
        }
        let (giver, receiver) = cells[index]
        let given = receivers.reduce(0) { $0 + amounts["\(giver)>\($1)", default: 0] }
        let received = givers.reduce(0) { $0 + amounts["\($1)>\(receiver)", default: 0] }
        let most = min(
          pairs["\(giver)>\(receiver)"] ?? largest, (pledges[giver] ?? largest) - given,
          (needs[receiver] ?? largest) - received)
        if most < 0 { return false }
        for amount in 0...most {
          amounts["\(giver)>\(receiver)"] = amount
          if extend(index + 1) { return true }
        }
        amounts["\(giver)>\(receiver)"] = nil
        return false
      }
      return extend(0)
    }

    /// The same without a limit.
    func without(_ limit: NamedLimit) -> Limits { changed(limit) { _ in nil } }

    /// The same with a limit at another number.
    func moving(_ limit: NamedLimit, to amount: Int) -> Limits { changed(limit) { _ in amount } }

    private func changed(_ limit: NamedLimit, _ change: (Int?) -> Int?) -> Limits {
      var result = self
      let states = limit.states.map(\.code)
      switch limit.kind {
      case .pledge: result.pledges[states[0]] = change(pledges[states[0]])
      case .need: result.needs[states[0]] = change(needs[states[0]])
      case .pairMaximum, .pairClosed:
        result.pairs[states.joined(separator: ">")] = change(pairs[states.joined(separator: ">")])
      default:
        for index in result.wishes.indices where result.wishes[index].wish == limit.wish {
          if result.wishes[index].least != nil { result.wishes[index].least = change(result.wishes[index].least) }
          if result.wishes[index].most != nil { result.wishes[index].most = change(result.wishes[index].most) }
        }
      }
      return result
    }
  }

  static func random(_ seed: Int) -> (problem: DistributionProblem, limits: Limits) {
    var random = SplitMix64(seed: 4000 + UInt64(seed))
    let givers = ["DE", "FR"]
    let receivers = ["EL", "IT"]
    var limits = Limits(givers: givers, receivers: receivers)
    for giver in givers { limits.pledges[giver] = random.whole(1...4) }
    for receiver in receivers { limits.needs[receiver] = random.whole(1...4) }
    for giver in givers {
      for receiver in receivers where random.chance(1, in: 3) {
        limits.pairs["\(giver)>\(receiver)"] = random.whole(0...2)
      }
    }
    func relation() -> WishRelation {
      random.chance(2, in: 3) ? .atLeast : random.chance(1, in: 2) ? .exactly : .atMost
    }
    for _ in 0..<random.whole(1...3) {
      let amount = random.whole(1...6)
      let giver = givers[random.whole(0...1)]
      let receiver = receivers[random.whole(0...1)]
      let all = givers.flatMap { giver in receivers.map { "\(giver)>\($0)" } }
      let (wish, pairs): (WishRecord, [String]) =
        switch random.whole(0...3) {
        case 0: (Wish.pool(relation(), .quantity(Rational(amount))), all)
        case 1: (Wish.coverage(receiver, relation(), .quantity(Rational(amount))), givers.map { "\($0)>\(receiver)" })
        case 2: (Wish.contribution(giver, relation(), .quantity(Rational(amount))), receivers.map { "\(giver)>\($0)" })
        default: (Wish.earmark(giver, receiver, relation(), .quantity(Rational(amount))), ["\(giver)>\(receiver)"])
        }
      if limits.wishes.contains(where: { $0.wish == wish }) { continue }
      limits.wishes.append(
        (wish, pairs, wish.relation == .atMost ? nil : amount, wish.relation == .atLeast ? nil : amount))
    }
    let records = limits.pairs.map { key, maximum in
      let states = key.split(separator: ">").map { MemberState(String($0)) }
      return (
        DistributionProblem.Pair(states[0], states[1]),
        maximum == 0 ? DistributionProblem.Limit.closed : .maximum(Rational(maximum))
      )
    }
    let problem = DistributionProblem(
      measure: .relocation,
      contributors: limits.pledges.map { .init(state: MemberState($0.key), pledge: Rational($0.value)) },
      beneficiaries: limits.needs.map { .init(state: MemberState($0.key), need: Rational($0.value)) },
      limits: Dictionary(records, uniquingKeysWith: { first, _ in first }), wishes: limits.wishes.map(\.wish))
    return (problem, limits)
  }

  @Test(arguments: 0..<120)
  func agrees(seed: Int) throws {
    let (problem, limits) = Self.random(seed)
    let infeasibility = try WishConflicts(options: SolveOptions()).infeasibility(of: [problem])
    #expect((infeasibility == nil) == limits.isFeasible())
    guard let explanation = infeasibility?.parts.first?.explanation else {
      // What can be had is kept to, exactly, by the distribution.
      let solution = try DistributionSolver(
        order: .coverageFirst, unitValue: PerMeasure { _ in 1 }, options: SolveOptions()
      ).solve([problem])
      #expect(CertificateChecker().findings(in: solution.certificate) == [])
      for (wish, pairs, least, most) in limits.wishes {
        let sum = solution.flows.flatMap { $0 }.filter { pairs.contains("\($0.from)>\($0.to)") }.map(\.amount)
          .reduce(0, +)
        #expect(sum >= Rational(least ?? 0) && sum <= Rational(most ?? 100), "\(wish.kind)")
      }
      return
    }
    // Everything that is not in a conflict may be lifted, and it still cannot be had; without any one member it can.
    let all = try WishProgram(problem).limits
    for conflict in explanation.conflicts {
      let inConflict = Set(conflict.members.map(\.statement))
      let others = all.filter { !inConflict.contains($0.statement) }
      let alone = others.reduce(limits) { $0.without($1) }
      #expect(!alone.isFeasible())
      for member in conflict.members { #expect(alone.without(member).isFeasible(), "\(member.statement)") }
    }
    #expect(!explanation.remedies.isEmpty, "a wish may always give way")
    for remedy in explanation.remedies {
      let changes = remedy.changes.map { (limit: $0.limit, to: $0.to.integer ?? -1, rises: $0.rises) }
      #expect(changes.allSatisfy { $0.to >= 0 })
      #expect(changes.reduce(limits) { $0.moving($1.limit, to: $1.to) }.isFeasible())
      // One person less of any of the changes is too little.
      for place in changes.indices {
        let short = changes.enumerated().reduce(limits) { limits, change in
          let less = change.offset == place ? (change.element.rises ? -1 : 1) : 0
          return limits.moving(change.element.limit, to: change.element.to + less)
        }
        #expect(!short.isFeasible())
      }
    }
    // A pledge, a pair or a wish that helps by itself is among the remedies.
    for limit in all where limit.movement != .fixed && limits.without(limit).isFeasible() {
      #expect(
        explanation.remedies.contains { $0.scope == .single && $0.changes.first?.limit.statement == limit.statement },
        "\(limit.statement)")
    }
  }
}
