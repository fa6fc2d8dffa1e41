import ArgumentParser

/// One of several parts of a sweep, written as `2/8`.
struct SweepShard: ExpressibleByArgument, Hashable {
  /// The part's number from 1.
  let number: Int
  /// How many parts there are.
  let count: Int

  static let most = 100_000

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], (1...SweepShard.most).contains(count),
      (1...count).contains(number)
    else { return nil }
    self.number = number
    self.count = count
  }
}
