import ExactArithmetic
import SolidarityLaw

/// Why the share of the pool for States with disembarkations cannot be reserved, where it binds and is out of reach.
struct ReserveConflict {
  /// A limit that can take part in the conflict.
  private enum Limit: Hashable {
    case pledge(Int)
    case need(Int)
    case pair(Int, Int)
  }

  let problem: DistributionProblem
  let share: Rational
  let reserve: Rational
  private let receivers: [DistributionProblem.Beneficiary]

  /// The reserve of a problem; nil where there is none.
  init?(_ problem: DistributionProblem) {
    guard let share = problem.bindingShare else { return nil }
    let reserve = problem.reserve(for: share)
    guard reserve.isPositive else { return nil }
    self.problem = problem
    self.share = share
    self.reserve = reserve
    receivers = problem.beneficiaries.filter(\.searchAndRescue)
  }

  /// The most that these States can receive.
  var mostAttainable: Rational { attainable(without: []) ?? reserve }

  /// The whole answer: the amounts, an irreducible set of limits, and what would help.
  var infeasibility: Infeasibility {
    let attainable = mostAttainable
    return Infeasibility(
      wish: "The reserve of \((share * 100).shown) % of the pool for States with recurring disembarkations "
        + "(Articles 12(5) and 57(2), reading searchAndRescueShare=binding)",
      measure: problem.measure, wished: reserve, attainable: attainable,
      conflict: irreducibleConflict.map(describe), remedies: remedies(attainable: attainable))
  }

  /// What remains attainable when some limits are lifted; nil without end.
  private func attainable(without lifted: Set<Limit>, raising pair: (Int, Int)? = nil, by amount: Rational = .zero)
    -> Rational?
  {
    MaximumFlow.value(
      givers: problem.contributors.indices.map {
        lifted.contains(.pledge($0)) ? nil : problem.contributors[$0].pledge
      },
      receivers: receivers.indices.map { lifted.contains(.need($0)) ? nil : receivers[$0].need },
      pairs: problem.contributors.indices.map { giver in
        receivers.indices.map { receiver in
          if lifted.contains(.pair(giver, receiver)) { return nil }
          guard let limit = maximum(giver, receiver) else { return nil }
          return pair.map { $0 == (giver, receiver) } ?? false ? limit + amount : limit
        }
      })
  }

  private func maximum(_ giver: Int, _ receiver: Int) -> Rational? {
    problem.maximum(problem.contributors[giver].state, receivers[receiver].state)
  }

  private var limitedPairs: [Limit] {
    problem.contributors.indices.flatMap { giver in
      receivers.indices.compactMap { maximum(giver, $0) == nil ? nil : .pair(giver, $0) }
    }
  }

  /// Limits that cannot all hold with the reserve, none of which can be spared: each limit in turn is lifted for good if the
  /// reserve stays out of reach without it.
  private var irreducibleConflict: [Limit] {
    let all =
      receivers.indices.map(Limit.need) + problem.contributors.indices.map(Limit.pledge) + limitedPairs
    var lifted: Set<Limit> = []
    for limit in all {
      lifted.insert(limit)
      if let value = attainable(without: lifted), value < reserve { continue }
      lifted.remove(limit)
    }
    return all.filter { !lifted.contains($0) }
  }

  private func describe(_ limit: Limit) -> Infeasibility.Limit {
    switch limit {
    case .pledge(let giver):
      let contributor = problem.contributors[giver]
      return .init(
        description: "\(contributor.state) is still obliged to \(problem.measure.shown(contributor.pledge))",
        citation: Citation("57(1)"))
    case .need(let receiver):
      let beneficiary = receivers[receiver]
      return .init(
        description: "\(beneficiary.state) needs \(problem.measure.shown(beneficiary.need))",
        citation: Citation("58(2)"))
    case .pair(let giver, let receiver):
      let pair = DistributionProblem.Pair(problem.contributors[giver].state, receivers[receiver].state)
      let states = "from \(pair.contributing) to \(pair.benefitting)"
      switch problem.limits[pair] {
      case .released:
        return .init(
          description: "nothing is due \(states) after a finding of systemic shortcomings", citation: Citation("60(3)"))
      case .maximum(let amount):
        return .init(
          description: "pairs.csv allows at most \(problem.measure.shown(amount)) \(states)",
          citation: Citation("60(2)"))
      case .closed, nil:
        return .init(description: "pairs.csv closes the pair \(states)", citation: Citation("60(2)"))
      }
    }
  }

  /// What would make the reserve possible by itself, the smallest change first.
  private func remedies(attainable: Rational) -> [String] {
    var remedies: [String] = []
    if let lowered = attainable.divided(by: problem.supply) {
      remedies.append("A share of at most \((lowered * 100).shown) % can be reserved.")
    }
    let missing = reserve - attainable
    let helpful = limitedPairs.compactMap { limit -> String? in
      guard case .pair(let giver, let receiver) = limit,
        (self.attainable(without: [], raising: (giver, receiver), by: missing) ?? reserve) >= reserve
      else { return nil }
      return "from \(problem.contributors[giver].state) to \(receivers[receiver].state)"
    }
    if !helpful.isEmpty {
      remedies.append(
        "Allowing \(problem.measure.shown(missing)) more \(helpful.joined(separator: ", or ")) in pairs.csv is enough.")
    }
    remedies.append("With the reading searchAndRescueShare=indicative the share is reported as met or missed.")
    return remedies
  }
}

extension Measure {
  /// An amount of the measure for a sentence: `12 relocations`, `EUR 500`.
  func shown(_ amount: Rational) -> String {
    switch self {
    case .relocation: "\(amount.shown) relocation\(amount == .one ? "" : "s")"
    case .financial: "EUR \(amount.shown)"
    case .alternative: "alternative measures worth EUR \(amount.shown)"
    }
  }
}
