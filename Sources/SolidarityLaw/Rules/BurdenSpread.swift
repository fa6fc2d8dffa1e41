import ExactArithmetic

/// Spreads a volume so that the heaviest burden against the weights is as light as possible, then the next (leximax).
///
/// With one receiver the optimum has a closed form: all parts stand at one level of their weights but for those held at a bound.
struct BurdenSpread {
  /// The parts, which sum to the volume or to all upper bounds where those are less.
  ///
  /// - Parameters:
  ///   - weights: above zero.
  ///   - lower: what each bears in any case, not above its upper bound; together not above the volume.
  static func parts(_ volume: Rational, weights: [Rational], lower: [Rational], upper: [Rational]) -> [Rational] {
    let spread = BurdenSpread(volume: volume, weights: weights, lower: lower, upper: upper)
    return spread.guessed ?? (volume >= upper.reduce(.zero, +) ? upper : spread.searched)
  }

  private let volume: Rational
  private let weights: [Rational]
  private let lower: [Rational]
  private let upper: [Rational]

  private func part(_ index: Int, at level: Rational) -> Rational {
    min(upper[index], max(lower[index], level * weights[index]))
  }

  /// The parts at the level that floating point finds, where exact comparisons confirm it.
  ///
  /// After many spreads in a row the fractions are long. This way takes one exact sum and one comparison a part where the search
  /// takes many; what floating point guesses is which parts are held at a bound, and nothing else.
  private var guessed: [Rational]? {
    let (weight, least, most) = (weights.map(\.doubleValue), lower.map(\.doubleValue), upper.map(\.doubleValue))
    let level = BurdenSpread.level(volume.doubleValue, weights: weight, lower: least, upper: most)
    guard level.isFinite else { return nil }
    let isFree = weight.indices.map { least[$0] < level * weight[$0] && level * weight[$0] < most[$0] }
    var rest = volume
    var free = Rational.zero
    for index in weights.indices {
      if isFree[index] {
        free += weights[index]
      } else {
        rest -= level * weight[index] >= most[index] ? upper[index] : lower[index]
      }
    }
    guard let exact = rest.divided(by: free) else { return nil }
    var parts = lower
    for index in weights.indices {
      let share = exact * weights[index]
      if isFree[index] {
        guard lower[index] <= share, share <= upper[index] else { return nil }
        parts[index] = share
      } else if level * weight[index] >= most[index] {
        guard share >= upper[index] else { return nil }
        parts[index] = upper[index]
      } else {
        guard share <= lower[index] else { return nil }
      }
    }
    return parts
  }

  /// The level in floating point: the sum of the parts rises with it, so it is closed in on by halves.
  private static func level(
    _ volume: Double, weights: [Double], lower: [Double], upper: [Double]
  ) -> Double {
    func sum(_ level: Double) -> Double {
      weights.indices.reduce(0) { $0 + min(upper[$1], max(lower[$1], level * weights[$1])) }
    }
    var low = 0.0
    var high = weights.indices.map { upper[$0] / weights[$0] }.max() ?? 0
    for _ in 0..<64 where low < high {
      let middle = low + (high - low) / 2
      if sum(middle) < volume { low = middle } else { high = middle }
    }
    return high
  }

  /// The parts by exact search: their sum rises in straight pieces between the levels at which one leaves its lower or meets its
  /// upper bound.
  private var searched: [Rational] {
    func sum(_ level: Rational) -> Rational {
      weights.indices.reduce(.zero) { $0 + part($1, at: level) }
    }
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
    guard low > 0 else { return weights.indices.map { part($0, at: levels[low]) } }
    let below = levels[low - 1]
    let belowSum = sum(below)
    let rise = (volume - belowSum).divided(by: sum(levels[low]) - belowSum) ?? .zero
    let level = below + (levels[low] - below) * rise
    return weights.indices.map { part($0, at: level) }
  }
}
