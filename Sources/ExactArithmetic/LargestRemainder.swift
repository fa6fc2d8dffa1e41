/// Whole units shared out by weight: everyone gets the whole part of the exact share, and the units left go to the
/// largest remainders.
///
/// Hamilton's method. Where equal remainders compete for the last units, the earlier position wins and ``ties`` says so.
public struct LargestRemainder: Sendable, Equatable {
  /// The exact shares, `total · weight / sum of weights`, in the order of the weights.
  public let exactShares: [Rational]
  /// The whole units of each, in the order of the weights; they sum to the total.
  public let shares: [Int]
  /// The positions with equal remainders among which only the order decided who got a unit; empty where nothing was tied.
  public let ties: [Int]
}

/// Why units cannot be shared out.
public enum LargestRemainderError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The number of units is below zero.
  case negativeTotal(Int)
  /// A weight is below zero; `position` counts from 0.
  case negativeWeight(Rational, position: Int)
  /// There are units to share but every weight is zero.
  case noWeight

  /// The problem and its remedy in one sentence.
  public var description: String {
    switch self {
    case .negativeTotal(let total):
      return "\(total) units cannot be shared out: the total must not be negative"
    case .negativeWeight(let weight, let position):
      return "the weight \(weight) at position \(position) is negative: weights must be zero or more"
    case .noWeight:
      return "every weight is zero: give at least one a positive weight"
    }
  }
}

/// Shares `total` whole units out by `weights`, the units left over going to the largest remainders.
///
/// Ties go to the earlier position and are reported.
public func largestRemainder(
  total: Int, weights: [Rational]
) throws(LargestRemainderError) -> LargestRemainder {
  if total < 0 { throw .negativeTotal(total) }
  if let position = weights.firstIndex(where: \.isNegative) {
    throw .negativeWeight(weights[position], position: position)
  }
  let sum = weights.reduce(.zero, +)
  guard let perWeight = Rational(total).divided(by: sum) else {
    if total > 0 { throw .noWeight }
    let none = weights.map { _ in 0 }
    return LargestRemainder(exactShares: weights, shares: none, ties: [])
  }
  let exactShares = weights.map { $0 * perWeight }
  // No share exceeds the total, which is an Int.
  var shares = exactShares.map { $0.floor().integer ?? 0 }
  let remainders = exactShares.map { $0 - $0.floor() }
  let order = weights.indices.sorted { first, second in
    remainders[first] == remainders[second] ? first < second : remainders[first] > remainders[second]
  }
  let left = total - shares.reduce(0, +)
  for position in order.prefix(left) { shares[position] += 1 }
  var ties: [Int] = []
  if left > 0, left < order.count, remainders[order[left - 1]] == remainders[order[left]] {
    let cut = remainders[order[left]]
    ties = weights.indices.filter { remainders[$0] == cut }
  }
  return LargestRemainder(exactShares: exactShares, shares: shares, ties: ties)
}
