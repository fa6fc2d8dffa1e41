import ExactArithmetic

/// Spreads a volume so that the heaviest burden against the weights is as light as possible, then the next (leximax).
///
/// With one receiver the optimum has a closed form: all parts stand at one level of their weights but for those held at a bound.
enum BurdenSpread {
  /// The parts, which sum to the volume or to all upper bounds where those are less.
  ///
  /// - Parameters:
  ///   - weights: above zero.
  ///   - lower: what each bears in any case, not above its upper bound; together not above the volume.
  static func parts(_ volume: Rational, weights: [Rational], lower: [Rational], upper: [Rational]) -> [Rational] {
    func part(_ index: Int, _ level: Rational) -> Rational {
      min(upper[index], max(lower[index], level * weights[index]))
    }
    func sum(_ level: Rational) -> Rational {
      weights.indices.reduce(.zero) { $0 + part($1, level) }
    }
    let all = upper.reduce(.zero, +)
    if volume >= all { return upper }
    var bends: Set<Rational> = [.zero]
    for index in weights.indices {
      bends.insert(lower[index] / weights[index])
      bends.insert(upper[index] / weights[index])
    }
    let levels = bends.sorted()
    var low = 0
    var high = levels.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sum(levels[middle]) >= volume { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return weights.indices.map { part($0, levels[low]) } }
    let below = levels[low - 1]
    let belowSum = sum(below)
    let rise = (volume - belowSum).divided(by: sum(levels[low]) - belowSum) ?? .zero
    let level = below + (levels[low] - below) * rise
    return weights.indices.map { part($0, level) }
  }
}
