import ExactArithmetic
import Testing

@Suite("Largest remainder")
struct LargestRemainderTests {
  @Test("ten units by 6, 3, 2: 5.45…, 2.72…, 1.81… give 5, 3, 2")
  func example() throws {
    // Shares 60/11, 30/11, 20/11; floors 5, 2, 1 sum to 8; the two left go to remainders 9/11 (third) and 8/11 (second).
    let result = try largestRemainder(total: 10, weights: [6, 3, 2])
    #expect(result.shares == [5, 3, 2])
    #expect(result.exactShares == [Rational(60, 11), Rational(30, 11), Rational(20, 11)])
    #expect(result.ties.isEmpty)
  }

  @Test("a tie goes to the earlier position and is reported")
  func tie() throws {
    // Three equal claims on four units: one each, and the fourth to the first.
    let result = try largestRemainder(total: 4, weights: [1, 1, 1])
    #expect(result.shares == [2, 1, 1])
    #expect(result.ties == [0, 1, 2])
    // 1.5 and 1.5 and 1: only the halves compete.
    #expect(try largestRemainder(total: 4, weights: [2, 3, 3]).ties == [1, 2])
  }

  @Test("no tie where all equal remainders get a unit")
  func noTie() throws {
    // 2 units by 3, 3, 2: 3/4, 3/4, 1/2: both units go to the equal remainders, nothing is decided by order.
    let result = try largestRemainder(total: 2, weights: [3, 3, 2])
    #expect(result.shares == [1, 1, 0])
    #expect(result.ties.isEmpty)
  }

  @Test("nothing to share, and nobody to share with")
  func degenerate() throws {
    #expect(try largestRemainder(total: 0, weights: [1, 2]).shares == [0, 0])
    #expect(try largestRemainder(total: 0, weights: [0, 0]).shares == [0, 0])
    #expect(try largestRemainder(total: 0, weights: []).shares == [])
  }

  @Test(
    "impossible wishes are named",
    arguments: [
      (-1, [Rational(1)], LargestRemainderError.negativeTotal(-1), "must not be negative"),
      (1, [Rational(1), Rational(-1, 2)], .negativeWeight(Rational(-1, 2), position: 1), "-1/2 at position 1"),
      (1, [Rational(0)], .noWeight, "every weight is zero"), (1, [], .noWeight, "positive weight"),
    ])
  func errors(total: Int, weights: [Rational], error: LargestRemainderError, words: String) {
    #expect(throws: error) { try largestRemainder(total: total, weights: weights) }
    #expect(error.description.contains(words))
  }

  @Test("properties: sums match, quota holds, a larger weight never gets less", arguments: 0..<100)
  func properties(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let weights = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      Rational(Int.random(in: 0...500, using: &random), Int.random(in: 1...7, using: &random))
    }
    guard weights.contains(where: { !$0.isZero }) else { return }
    let total = Int.random(in: 0...1000, using: &random)
    let result = try largestRemainder(total: total, weights: weights)
    #expect(result.shares.reduce(0, +) == total)
    for (share, exact) in zip(result.shares, result.exactShares) {
      #expect(Rational(share) >= exact.floor() && Rational(share) <= exact.ceiling())
    }
    for first in weights.indices {
      for second in weights.indices where weights[first] > weights[second] {
        #expect(result.shares[first] >= result.shares[second])
      }
    }
  }
}
