import ExactArithmetic
import SolidarityLaw

@testable import PoolAllocation

/// A random distribution problem of one measure, the same for the same seed.
struct RandomProblem {
  var pledges: [(String, Int)]
  var needs: [(String, Int)]
  /// Closed pairs and maxima.
  var pairs: [(String, String, Int)]

  static let givers = ["BE", "BG", "DE", "EE", "FR", "LV", "LU", "PT", "RO", "SE"]
  static let receivers = ["EL", "ES", "IT", "CY", "MT"]

  init(seed: Int, givers: ClosedRange<Int> = 1...5, receivers: ClosedRange<Int> = 1...4, largest: Int = 40) {
    var random = SplitMix64(seed: UInt64(seed))
    pledges = RandomProblem.givers.shuffled(using: &random).prefix(random.whole(givers)).map {
      ($0, random.whole(1...largest))
    }
    needs = RandomProblem.receivers.shuffled(using: &random).prefix(random.whole(receivers)).map {
      ($0, random.whole(1...largest))
    }
    pairs = []
    for (giver, _) in pledges {
      for (receiver, _) in needs {
        if random.chance(1, in: 4) {
          pairs.append((giver, receiver, 0))
        } else if random.chance(1, in: 5) {
          pairs.append((giver, receiver, random.whole(1...(largest / 2))))
        }
      }
    }
  }

  var given: HandmadeAssessment {
    let rows = pairs.map { HandmadeAssessment.pair($0.0, $0.1, Rational($0.2)) }
    return HandmadeAssessment.relocations(pledges: pledges, needs: needs) { $0.pairs = rows }
  }

  /// The most that one receiver can get.
  func mostAttainable(by receiver: Int) -> Rational {
    let from = pledges.map { giver in
      let limits = pairs.filter { $0.0 == giver.0 && $0.1 == needs[receiver].0 }.map(\.2)
      return min(giver.1, limits.min() ?? giver.1)
    }
    return Rational(min(needs[receiver].1, from.reduce(0, +)))
  }

  /// What a share of all pledges comes to, or the receiver's need where that is less.
  func reserve(of share: Rational, for receiver: Int) -> Rational {
    min(share * Rational(pledges.map(\.1).reduce(0, +)), Rational(needs[receiver].1))
  }
}
